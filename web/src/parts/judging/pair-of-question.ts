import type { JudgementKind, ReviewQueueQuery } from '../../graphql/operations.ts';
import { actorPath, statementPath } from '../../router/paths.ts';
import type { Pair, Passage, Side } from './pair.ts';
import { sentencesAround } from './sentences-around.ts';

/** What the machine was unsure about, as the server tells it. */
export type Question = ReviewQueueQuery['reviewQueue']['nodes'][number];
type QuestionSide = NonNullable<Question['a']>;

/** The two things of an open question; null where one of them is gone. */
export const pairOfQuestion = ({ kind, a, b }: Question): Pair | null =>
  a && b ? { kind, a: sideOf(a, kind), b: sideOf(b, kind) } : null;

function sideOf(side: QuestionSide, kind: JudgementKind): Side {
  const { evidenceId, actor, statement, article } = side;
  const passages = passagesOf(side, kind);
  if (kind === 'ACTOR') {
    // Whom no mention names is the outlet of a whole article.
    const name = actor?.name ?? article?.outlet?.name ?? 'Somebody';
    return { id: evidenceId, name, thingId: actor?.id ?? null, path: actor && actorPath(actor.id), passages };
  }
  return {
    id: evidenceId,
    name: statement?.text ?? 'What was said',
    thingId: statement?.id ?? null,
    path: statement && statementPath(statement.id),
    passages,
  };
}

function passagesOf({ evidenceId, article, words, utterance }: QuestionSide, kind: JudgementKind): readonly Passage[] {
  if (!article) return [];
  const { id, title, text, publishedAt, outlet } = article;
  const where = {
    articleId: id,
    attributionId: kind === 'ACTOR' ? null : evidenceId,
    title,
    outlet: outlet?.name ?? null,
    publishedAt,
    said: utterance && {
      speaker: utterance.speaker?.name ?? null,
      stance: utterance.stance,
      saidAt: utterance.saidAt,
    },
  };
  const sentences = sentencesAround(text, words);
  return sentences.length === 0 ? [{ ...where, words: [] }] : sentences.map(one => ({ ...where, words: one }));
}
