import { standing } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byId, byText, groupBy } from '../../domain/order.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { articleIn, type Passage, spansIn } from '../../domain/passage.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query.ts';
import type { Opened } from './evidence-of.ts';
import { sentencesAt } from './sentences-at.ts';

/** One of the two things of an open question, with the sentence that speaks of it. */
export interface ReviewSide {
  /** The id of the evidence: what a verdict is about. */
  readonly evidenceId: string;
  /** The actor, statement or utterance it belongs to now. */
  readonly id: string;
  readonly name: string;
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedAt: PartialDate | null;
  readonly sentence: string;
}

/** Something the machine was unsure about, for a person to settle. */
export interface ReviewItem {
  readonly id: string;
  readonly kind: Judgement['kind'];
  readonly score: number;
  readonly reasons: readonly string[];
  /** How much an answer is worth: how likely the two are one, and how much is told of them. */
  readonly value: number;
  /** Whether the two, as one statement, would be asserted by some and denied by others. */
  readonly wouldDispute: boolean;
  /** Whether a person has looked at it and was unsure as well. */
  readonly leftOpen: boolean;
  readonly a: ReviewSide;
  readonly b: ReviewSide;
}

export interface Review {
  /** The most valuable first. */
  readonly items: readonly ReviewItem[];
  /** How many questions are open, shown or not. */
  readonly open: number;
}

/** What the machine was unsure about, of one kind or of all. */
export async function review(
  { graph, store }: Opened,
  asked: { readonly kind?: Judgement['kind'] | undefined; readonly limit: number },
): Promise<Review> {
  const all = await graph.read<Question>(query('read/review.questions'));
  const questions = all.filter(({ kind }) => asked.kind === undefined || kind === asked.kind);
  const things = await thingsOf(graph, questions);
  const unsure = new Set(
    standing(await store.journal()).flatMap(entry =>
      entry.kind !== 'CORRECTION' && entry.verdict === 'UNSURE' ? [`${entry.a} ${entry.b}`] : [],
    ),
  );
  const ranked = questions.map(question => ranking(question, things, unsure)).sort(byWorth);
  const shown = ranked.slice(0, asked.limit);
  return { items: await withSentences(graph, shown, things), open: questions.length };
}

interface Question extends Pick<Judgement, 'id' | 'kind' | 'a' | 'b' | 'score' | 'reasons'> {
  readonly passages: readonly [Passage, Passage];
}

/** What a piece of evidence belongs to, and how much is told of that. */
interface Thing {
  readonly evidenceId: string;
  readonly id: string;
  readonly name: string;
  readonly assertions: number;
  readonly denials: number;
}

type Ranked = Question & Pick<ReviewItem, 'value' | 'wouldDispute' | 'leftOpen'>;

/** A dispute that would come to light weighs so much more. */
const disputeWeight = 1.5;

function ranking(question: Question, things: ReadonlyMap<string, Thing>, unsure: ReadonlySet<string>): Ranked {
  const [a, b] = [things.get(question.a), things.get(question.b)];
  const told = [a, b].reduce((sum, one) => sum + (one ? one.assertions + one.denials : 0), 0);
  const wouldDispute = question.kind === 'STATEMENT' && a !== undefined && b !== undefined && oppose(a, b);
  const value = question.score * Math.log2(2 + told) * (wouldDispute ? disputeWeight : 1);
  const leftOpen = unsure.has(`${question.a} ${question.b}`);
  return { ...question, value: Math.round(value * 1000) / 1000, wouldDispute, leftOpen };
}

const oppose = (a: Thing, b: Thing): boolean =>
  (a.assertions === 0 && b.denials === 0 && a.denials > 0) || (a.denials === 0 && b.assertions === 0 && b.denials > 0);

const byWorth = (x: Ranked, y: Ranked): number =>
  Number(x.leftOpen) - Number(y.leftOpen) || y.value - x.value || byId(x, y);

async function thingsOf(graph: Graph, questions: readonly Question[]): Promise<ReadonlyMap<string, Thing>> {
  const sides = groupBy(
    questions.flatMap(({ kind, a, b, passages }) => [
      { kind, id: a, passage: passages[0] },
      { kind, id: b, passage: passages[1] },
    ]),
    ({ kind }) => kind,
  );
  const places = (sides.get('ACTOR') ?? []).map(({ id, passage }) => {
    const [first] = spansIn(passage);
    return { id, articleId: articleIn(passage), start: first?.start ?? null, end: first?.end ?? null };
  });
  const ids = (kind: Judgement['kind']) => [...new Set((sides.get(kind) ?? []).map(({ id }) => id))].sort(byText);
  const rows = [
    await graph.read<Thing>(query('read/review.actors'), { places: places.filter(({ start }) => start !== null) }),
    await graph.read<Thing>(query('read/review.publishers'), { places: places.filter(({ start }) => start === null) }),
    await graph.read<Thing>(query('read/review.statements'), { ids: ids('STATEMENT') }),
    await graph.read<Thing>(query('read/review.utterances'), { ids: ids('UTTERANCE') }),
  ];
  return new Map(rows.flat().map(row => [row.evidenceId, row]));
}

interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedAt: PartialDate | null;
  readonly text: string;
}

async function withSentences(
  graph: Graph,
  ranked: readonly Ranked[],
  things: ReadonlyMap<string, Thing>,
): Promise<readonly ReviewItem[]> {
  const ids = [...new Set(ranked.flatMap(({ passages }) => passages.map(articleIn)))].sort(byText);
  const rows = await graph.read<ArticleRow>(query('read/review.articles'), { ids });
  const articles = new Map(rows.map(row => [row.id, row]));
  const side = (kind: Judgement['kind'], evidenceId: string, passage: Passage): ReviewSide => {
    const { id, text, ...article } = articles.get(articleIn(passage))!;
    const spans = spansIn(passage);
    const sentence = sentencesAt(text, kind === 'ACTOR' ? spans.slice(0, 1) : spans);
    const thing = things.get(evidenceId);
    return { evidenceId, id: thing?.id ?? evidenceId, name: thing?.name ?? '', articleId: id, ...article, sentence };
  };
  return ranked.map(({ passages, a, b, ...rest }) => ({
    ...rest,
    a: side(rest.kind, a, passages[0]),
    b: side(rest.kind, b, passages[1]),
  }));
}
