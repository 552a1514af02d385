/** What is known when a change is sent. */
export interface Known {
  /** The id of what a search finds first: "Statement: leaked oil". */
  readonly find: (words: string) => Promise<string>;
  /** The answers to the changes before, by their names. */
  // biome-ignore lint/suspicious/noExplicitAny: the answers of many operations; each is looked into by whoever knows what was asked.
  readonly answers: Readonly<Record<string, any>>;
}

/** One operation that changes the graph, or is told of changes, as the page of examples sends it. */
export interface Change {
  readonly name: string;
  readonly does: string;
  readonly query: string;
  readonly given?: (known: Known) => Promise<Readonly<Record<string, unknown>>>;
}

const article = {
  title: 'Norholm stands by its ship',
  outlet: 'Malmö Tidende',
  publishedAt: '2024-05-20',
  text: 'Pia Holm, a spokeswoman for Norholm Ferries, denied on Monday that the Astrid had leaked oil. “Our tanks were full,” she said.',
};
const payload =
  'moved { before { name places } after { name places } } counts { of before after } userErrors { code message path }';
const twoStatements: Change['given'] = async ({ find }) => ({
  a: await find('Statement: two full tanks'),
  b: await find('Statement: norholm ferries tanks'),
});

/** The changes of `docs/queries.md`, each sent after those before it. */
export const changes: readonly Change[] = [
  {
    name: 'preview',
    does: 'What would be found in an article?',
    query: `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(input: { articles: $articles, dryRun: true }) {
    results { status found { attributions { speaker stance denialKind statement saidAt cue { exact start end } } } }
    userErrors { code message path }
  }
}`,
    given: async () => ({ articles: [article] }),
  },
  {
    name: 'told',
    does: 'Tell me of each denial of Pia Holm as it is reported.',
    query: `subscription {
  denialReported(by: "pia holm") {
    quote
    utterance { statement { text denialCount } }
    article { title publishedAt outlet { name } }
  }
}`,
  },
  {
    name: 'ingest',
    does: 'Read an article, and one without words.',
    query: `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(input: { articles: $articles }) {
    results { status reason article { id attributions { nodes { stance speaker { name } statement { text denialCount } } } } }
    userErrors { code message path }
  }
}`,
    given: async () => ({ articles: [article, { text: ' ' }] }),
  },
  {
    name: 'foresee',
    does: 'What would move if two statements were one?',
    query: `mutation ($a: ID!, $b: ID!) {
  previewJudgement(input: { kind: STATEMENT, a: $a, b: $b, verdict: SAME }) {
    ${payload}
  }
}`,
    given: twoStatements,
  },
  {
    name: 'judge',
    does: 'They are one.',
    query: `mutation ($a: ID!, $b: ID!) {
  judge(input: { kind: STATEMENT, a: $a, b: $b, verdict: SAME, reason: "Both say that the tanks were full." }) {
    changed
    judgement { id verdict by author reasons }
    ${payload}
  }
}`,
    given: twoStatements,
  },
  {
    name: 'undo',
    does: 'Take that back.',
    query: `mutation ($id: ID!) {
  undoJudgement(input: { id: $id, reason: "One is of Saturday, one of Monday." }) {
    changed
    ${payload}
  }
}`,
    given: async ({ answers }) => ({ id: answers.judge.judge.judgement.id }),
  },
  {
    name: 'first',
    does: 'Which passages tell of the latest denial of Pia Holm?',
    query: `{
  denials(by: "pia holm", first: 1) {
    nodes { quote attributions(first: 1) { nodes { id denialKind article { title } } } }
  }
}`,
  },
  {
    name: 'correct',
    does: 'It was denied in part only.',
    query: `mutation ($id: ID!) {
  correctAttribution(input: { id: $id, denialKind: PARTIAL, reason: "She spoke of the tanks alone." }) {
    changed
    attribution { stance denialKind machineDenialKind corrected speaker { name } }
    userErrors { code message path }
  }
}`,
    given: async ({ answers }) => ({ id: answers.first.denials.nodes[0].attributions.nodes[0].id }),
  },
  {
    name: 'remove',
    does: 'Take the article out again (only an ADMIN may).',
    query: `mutation ($id: ID!) {
  deleteArticle(input: { id: $id }) { deletedArticleId userErrors { code message path } }
}`,
    given: async ({ answers }) => ({ id: answers.ingest.ingestArticles.results[0].article.id }),
  },
  {
    name: 'again',
    does: 'And again: nothing is there any more, and the answer says so.',
    query: `mutation ($id: ID!) {
  deleteArticle(input: { id: $id }) { deletedArticleId userErrors { code message path } }
}`,
    given: async ({ answers }) => ({ id: answers.remove.deleteArticle.deletedArticleId }),
  },
];
