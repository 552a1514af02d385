import { isNamed, jaccard, sharesWord, wordsOf } from './compare-words.ts';
import { type Count, type Counts, shareOf } from './count.ts';
import type { FoundReading } from './found-reading.ts';
import { oneToOne } from './one-to-one.ts';
import type { Judged } from './reliability.ts';

/** An attribution that a careful reader found in an article. */
export interface Expected {
  readonly id: string | null;
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly stance: string;
  /** The speaker's id, and every right name; null where it is not asked. */
  readonly speaker: { readonly id: string; readonly names: readonly string[] } | null;
  /** The names of each that relays it. */
  readonly via: readonly (readonly string[])[];
  readonly addressee: readonly string[] | null;
  readonly parent: string | null;
  readonly denialKind: string | null;
  readonly act: string | null;
  readonly saidAt: string | null;
  /** The statement it is about, shared by all that are about it. */
  readonly claim: string | null;
  readonly utterance: string | null;
  /** Neither missed when absent nor wrong when found. */
  readonly optional: boolean;
}

/** An annotated article. */
export interface ExpectedArticle {
  readonly title: string;
  readonly expected: readonly Expected[];
  /** Annotated with acts, parents and utterances too, and judged more strictly. */
  readonly detailed: boolean;
}

/** An annotation and what was found for it. */
export interface Meeting {
  readonly gold: Expected;
  readonly found: FoundReading;
}

/** Contents this alike are one attribution. */
const alike = 0.5;
/** Contents this alike are the same words told again, as a headline does, and no mistake. */
const toldAgain = 0.35;

/** Pairs annotations with readings by their contents, one to one, the likest first. */
export function meetingsOf(
  { expected, detailed }: ExpectedArticle,
  found: readonly FoundReading[],
): readonly Meeting[] {
  const candidates = expected
    .flatMap(gold =>
      found.map(one => ({ gold, found: one, likeness: jaccard(contentWords(one), wordsOf(gold.content)) })),
    )
    .filter(({ likeness }) => likeness >= alike)
    .map(each => ({ ...each, rank: detailed ? each.likeness + bonus(each) : each.likeness }))
    .sort((a, b) => b.rank - a.rank);
  return oneToOne(candidates);
}

/** What decides between contents that are as like. */
function bonus({ gold, found }: Meeting): number {
  const source = found.source?.text ?? null;
  return (
    (sharesWord(gold.source, source) ? 0.3 : 0) +
    (found.stance === gold.stance ? 0.1 : 0) +
    (sharesWord(gold.cue, found.cue?.text ?? null) ? 0.1 : 0) +
    ((source ?? '') === (gold.source ?? '') ? 0.05 : 0)
  );
}

/** Counts what is right in one article. */
export function scoreArticle(article: ExpectedArticle, found: readonly FoundReading[]): Counts {
  const meetings = meetingsOf(article, found);
  const asked = (ask: (meeting: Meeting) => boolean | null): Count => shareOf(meetings.map(ask));
  return {
    attributions: attributionCount(article, found, meetings),
    denials: denialCount(article, found, meetings),
    stance: asked(({ gold, found: one }) => one.stance === gold.stance),
    speaker: asked(({ gold, found: one }) => speakerRight(gold, one, article.detailed)),
    via: asked(({ gold, found: one }) => (gold.via.length === 0 ? null : gold.via.some(names => isVia(names, one)))),
    ...(article.detailed ? detailCounts(meetings, asked) : {}),
  };
}

const speakerRight = (gold: Expected, found: FoundReading, detailed: boolean): boolean | null =>
  gold.speaker === null ? (detailed ? null : true) : isNamed(found.actor, gold.speaker.names);

const isVia = (names: readonly string[], found: FoundReading): boolean => found.via.some(via => isNamed(via, names));

function detailCounts(
  meetings: readonly Meeting[],
  asked: (ask: (meeting: Meeting) => boolean | null) => Count,
): Counts {
  const annotationOf = new Map(meetings.map(({ gold, found }) => [found.id, gold.id]));
  const metIds = new Set(annotationOf.values());
  return {
    'every via': asked(({ gold, found }) =>
      gold.via.length === 0 ? null : gold.via.every(names => isVia(names, found)),
    ),
    parent: asked(({ gold, found }) =>
      gold.parent === null || !metIds.has(gold.parent) ? null : annotationOf.get(found.parentId ?? '') === gold.parent,
    ),
    addressee: asked(({ gold, found }) => (gold.addressee === null ? null : isNamed(found.addressee, gold.addressee))),
    act: asked(({ gold, found }) => (gold.act === null || gold.act === 'SAY' ? null : gold.act === found.act)),
    'denial kind': asked(({ gold, found }) => (gold.denialKind === null ? null : gold.denialKind === found.denialKind)),
    'said at': asked(({ gold, found }) => (gold.saidAt === null ? null : found.saidAt?.slice(0, 10) === gold.saidAt)),
  };
}

function attributionCount(
  article: ExpectedArticle,
  found: readonly FoundReading[],
  meetings: readonly Meeting[],
): Count {
  const required = article.expected.filter(gold => !gold.optional);
  const requiredMet = meetings.filter(({ gold }) => !gold.optional).length;
  const optionalMet = article.detailed ? 0 : meetings.length - requiredMet;
  const extra = notMet(found, meetings).filter(one => one.stance !== 'NONE' && !isToldAgain(one, article));
  return {
    kind: 'F1',
    expected: required.length + optionalMet,
    expectedRight: requiredMet + optionalMet,
    found: meetings.length + extra.length,
    foundRight: meetings.length,
  };
}

function denialCount(article: ExpectedArticle, found: readonly FoundReading[], meetings: readonly Meeting[]): Count {
  const right = meetings.filter(({ gold, found: one }) => gold.stance === 'DENIES' && one.stance === 'DENIES');
  const extra = notMet(found, meetings).filter(one => !article.detailed || !isToldAgain(one, article));
  return {
    kind: 'F1',
    expected: article.expected.filter(gold => gold.stance === 'DENIES' && !gold.optional).length,
    expectedRight: right.filter(({ gold }) => !gold.optional).length,
    found: [...meetings.map(({ found: one }) => one), ...extra].filter(one => one.stance === 'DENIES').length,
    foundRight: right.length,
  };
}

function notMet(found: readonly FoundReading[], meetings: readonly Meeting[]): readonly FoundReading[] {
  const met = new Set(meetings.map(meeting => meeting.found));
  return found.filter(one => !met.has(one));
}

/** A headline, deck or summary that says once more what is annotated elsewhere. */
function isToldAgain(found: FoundReading, { expected, title, detailed }: ExpectedArticle): boolean {
  const words = contentWords(found);
  const inTitle = new Set(wordsOf(title));
  return (
    expected.some(gold => jaccard(words, wordsOf(gold.content)) >= toldAgain) ||
    (detailed && words.every(word => inTitle.has(word)))
  );
}

export const contentWords = (found: FoundReading): readonly string[] =>
  wordsOf(found.content.map(({ text }) => text).join(' '));

/** Each reading with its confidence, and whether its stance is the annotated one. */
export function judgedIn(article: ExpectedArticle, found: readonly FoundReading[]): readonly Judged[] {
  const golds = new Map(meetingsOf(article, found).map(meeting => [meeting.found, meeting.gold]));
  return found.map(one => ({
    confidence: one.confidence,
    right: golds.has(one) ? golds.get(one)!.stance === one.stance : null,
  }));
}
