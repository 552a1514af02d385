/** The mutations as a client of these tests sends them, with all that a payload tells of itself. */
const moves = 'moved { before { id name places } after { id name places } } counts { of before after }';
const userErrors = 'userErrors { code message path }';

export const ingest = `mutation ($input: IngestArticlesInput!) {
  ingestArticles(input: $input) {
    results { status reason article { id title outlet { name } attributions { nodes { quote stance speaker { name } } } }
      found { title text attributions { speaker stance statement source { exact } cue { exact } content { start end exact } } } }
    ${userErrors}
  }
}`;

export const judge = `mutation ($input: JudgeInput!) {
  judge(input: $input) { changed judgement { id verdict by author reasons } ${moves} ${userErrors} }
}`;

export const preview = `mutation ($input: PreviewJudgementInput!) {
  previewJudgement(input: $input) { ${moves} ${userErrors} }
}`;

export const undo = `mutation ($input: UndoJudgementInput!) {
  undoJudgement(input: $input) { changed undoingId ${moves} ${userErrors} }
}`;

export const correct = `mutation ($input: CorrectAttributionInput!) {
  correctAttribution(input: $input) {
    changed correctionId ${moves} ${userErrors}
    attribution {
      stance denialKind speaker { name } statement { text } corrected corrections
      machineActor machineStance machineDenialKind machineStatement
    }
  }
}`;

export const remove = `mutation ($input: DeleteArticleInput!) {
  deleteArticle(input: $input) { deletedArticleId ${userErrors} }
}`;
