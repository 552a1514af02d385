import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { DomainError } from '../../domain/errors.ts';
import { Requires } from '../access/requires.ts';
import { referenceTo } from '../compose/tell.ts';
import type { Context } from '../context.ts';
import { Costs } from '../limits/costs.ts';
import { answered } from './answered.ts';
import { checked, checkedIfGiven, wellFormed } from './checked.ts';
import {
  type ArticleInput,
  CorrectAttributionInput,
  DeleteArticleInput,
  IngestArticlesInput,
  JudgeInput,
  type JudgementInput,
  PreviewJudgementInput,
  UndoJudgementInput,
} from './inputs.ts';
import {
  CorrectAttributionPayload,
  DeleteArticlePayload,
  IngestArticlesPayload,
  JudgePayload,
  PreviewJudgementPayload,
  UndoJudgementPayload,
  type UserError,
} from './payloads.ts';
import type { AskedVerdict, Found, Ingestion, Moves, SentArticle } from './writing.ts';

type Selection = GraphQLResolveInfo;

/** About what reading an article, and drawing what has changed, cost beside reading the graph. */
const workOfOne = 200;
const mostArticles = 50;
const articlesIn = ({ input }: Readonly<Record<string, unknown>>): number =>
  (input as IngestArticlesInput | undefined)?.articles.length ?? 1;

/** What can be changed: the same sent again changes nothing, and says so. */
@Resolver()
export class Mutations {
  @Costs(given => workOfOne * Math.max(1, articlesIn(given)))
  @Mutation(() => IngestArticlesPayload, {
    description: 'Reads articles into the graph. One that is there already stays as it is.',
  })
  ingestArticles(
    @Arg('input', () => IngestArticlesInput, { description: 'The articles.' }) input: IngestArticlesInput,
    @Info() selection: Selection,
    @Ctx() context: Context,
  ) {
    return answered(context, selection, input, async ({ writing }) => {
      const ingestions = await writing.ingest(sentIn(input), input.dryRun === true);
      return { results: ingestions.map(resultOf), userErrors: ingestions.flatMap(rejectionOf) };
    });
  }

  @Requires('ADMIN')
  @Costs(() => workOfOne)
  @Mutation(() => DeleteArticlePayload, {
    description: 'Takes an article out of the graph, with all that no other article tells.',
  })
  deleteArticle(
    @Arg('input', () => DeleteArticleInput, { description: 'The article.' }) input: DeleteArticleInput,
    @Info() selection: Selection,
    @Ctx() context: Context,
  ) {
    return answered(context, selection, input, async ({ writing }) => {
      const id = checked('id', input.id, 'id');
      if (await writing.remove(id)) return { deletedArticleId: id };
      throw new DomainError('NOT_FOUND', 'No article has this id: nothing has changed.', { at: 'id' });
    });
  }

  @Costs(() => workOfOne)
  @Mutation(() => JudgePayload, {
    description:
      'Says whether two things are one. It outweighs all rules and older verdicts, and holds for what is read later too.',
  })
  judge(
    @Arg('input', () => JudgeInput, { description: 'The verdict.' }) input: JudgeInput,
    @Info() selection: Selection,
    @Ctx() context: Context,
  ) {
    return answered(context, selection, input, async ({ writing, author }) => {
      const verdict = verdictIn(input, checked('reason', input.reason, 'reason'));
      const { entryId, changed, ...moves } = await writing.judge(verdict, author);
      return { judgement: referenceTo(entryId), changed, ...movesIn(moves) };
    });
  }

  @Costs(() => workOfOne)
  @Mutation(() => PreviewJudgementPayload, {
    description: 'Tells what would join and part if two things were judged so; nothing is changed.',
  })
  previewJudgement(
    @Arg('input', () => PreviewJudgementInput, { description: 'The verdict.' }) input: PreviewJudgementInput,
    @Info() selection: Selection,
    @Ctx() context: Context,
  ) {
    return answered(context, selection, input, async ({ writing }) =>
      movesIn(await writing.foresee(verdictIn(input, 'not said'))),
    );
  }

  @Costs(() => workOfOne)
  @Mutation(() => UndoJudgementPayload, {
    description: 'Takes a judgement or a correction back: the graph becomes what it was without it.',
  })
  undoJudgement(
    @Arg('input', () => UndoJudgementInput, { description: 'What is taken back.' }) input: UndoJudgementInput,
    @Info() selection: Selection,
    @Ctx() context: Context,
  ) {
    return answered(context, selection, input, async ({ writing, author }) => {
      const reason = checkedIfGiven('reason', input.reason, 'reason') ?? 'taken back';
      const undoing = { id: checked('id', input.id, 'id'), reason };
      const { entryId, changed, ...moves } = await writing.undo(undoing, author);
      return { undoingId: entryId, changed, ...movesIn(moves) };
    });
  }

  @Costs(() => workOfOne)
  @Mutation(() => CorrectAttributionPayload, {
    description:
      'Puts right who spoke, on which side, or what was said in one passage. What the machine read stays beside it.',
  })
  correctAttribution(
    @Arg('input', () => CorrectAttributionInput, { description: 'What is right.' }) input: CorrectAttributionInput,
    @Info() selection: Selection,
    @Ctx() context: Context,
  ) {
    return answered(context, selection, input, async ({ writing, author }) => {
      const correction = correctionIn(input);
      const { entryId, changed, ...moves } = await writing.correct(correction, author);
      return { attribution: referenceTo(correction.id), correctionId: entryId, changed, ...movesIn(moves) };
    });
  }
}

function sentIn({ articles }: IngestArticlesInput): readonly SentArticle[] {
  if (articles.length >= 1 && articles.length <= mostArticles) return articles.map(sentOf);
  const message = `"articles" must hold 1 to ${mostArticles} articles, not ${articles.length}.`;
  throw new DomainError('BAD_INPUT', message, { at: 'articles' });
}

const sentOf = ({ title, text, outlet, publishedAt, url }: ArticleInput): SentArticle => ({
  title: title ? wellFormed(title) : null,
  text: wellFormed(text),
  outlet: outlet ? wellFormed(outlet) : null,
  publishedAt: publishedAt ?? null,
  url: url ? wellFormed(url) : null,
});

const resultOf = ({ status, reason, articleId, found }: Ingestion) => ({
  status,
  reason,
  article: referenceTo(articleId),
  found: found && foundOf(found),
});

function foundOf({ text, attributions, ...article }: Found) {
  const spanOf = (span: { readonly start: number; readonly end: number } | null) => span && { text, ...span };
  return {
    ...article,
    text,
    attributions: attributions.map(({ source, cue, content, ...rest }) => ({
      ...rest,
      source: spanOf(source),
      cue: spanOf(cue),
      content: content.map(spanOf),
    })),
  };
}

const rejectionOf = ({ status, reason }: Ingestion, index: number): readonly UserError[] =>
  status === 'REJECTED'
    ? [
        {
          code: 'BAD_INPUT',
          message: `This article was rejected: ${reason}.`,
          path: ['input', 'articles', String(index)],
        },
      ]
    : [];

const verdictIn = ({ kind, a, b, verdict }: JudgementInput, reason: string): AskedVerdict => ({
  kind,
  a: checked('a', a, 'id'),
  b: checked('b', b, 'id'),
  verdict,
  reason,
});

const correctionIn = (input: CorrectAttributionInput) => ({
  id: checked('id', input.id, 'id'),
  speaker: checkedIfGiven('speaker', input.speaker, 'name'),
  speakerKind: input.speakerKind ?? ('PERSON' as const),
  stance: input.stance ?? null,
  denialKind: input.denialKind ?? null,
  statement: checkedIfGiven('statement', input.statement, 'sentence'),
  reason: checked('reason', input.reason, 'reason'),
});

const movesIn = ({ regroupings, counts }: Moves) => ({
  moved: regroupings,
  counts: counts.map(({ label, before, after }) => ({ of: label, before, after })),
});
