import { bareName, isNamed, jaccard, sharesWord, tellingWords, wordsOf } from './compare-words.ts';
import { type Counts, share, shareOf } from './count.ts';
import type { FoundReading } from './found-reading.ts';
import type { Judged } from './reliability.ts';
import { contentWords } from './score-articles.ts';

/** A reading that must come out of a short text. */
export interface ExpectedReading {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
  /** Other contents that are as right. */
  readonly contentOr: readonly string[];
  readonly stance: string;
  /** Every right name of the speaker; empty where it is not asked. */
  readonly speakers: readonly string[];
  readonly speakerKind: string | null;
  readonly via: readonly string[];
  readonly addressee: string | null;
  /** The position of the reading it is nested in. */
  readonly parent: number | null;
  readonly denialKinds: readonly string[];
  readonly acts: readonly string[];
  readonly optional: boolean;
}

/** A reading that must not come out: everything it names agrees. */
export interface ForbiddenReading {
  readonly stance: string | null;
  readonly source: string | null;
  readonly content: string | null;
}

/** A short text with a trap in it. */
export interface TrapText {
  readonly category: string;
  readonly expected: readonly ExpectedReading[];
  readonly forbidden: readonly ForbiddenReading[];
}

type Found = readonly FoundReading[];

/** Whether the text is read rightly as a whole, and how many of its parts are. */
export function scoreText(text: TrapText, found: Found): Counts {
  const required = text.expected.filter(gold => !gold.optional);
  const met = assign(required, found, isMet);
  const rest = found.filter(one => ![...met.values()].includes(one));
  const missed = required.filter(gold => !met.has(gold) && !comesInParts(gold, rest));
  const fell = text.forbidden.some(forbidden => found.some(one => isForbidden(forbidden, one)));
  const right = missed.length === 0 && !fell;
  return {
    'texts right': shareOf([right]),
    readings: share(required.length - missed.length, required.length),
    ...denialCount(text, found),
    ...partCounts(text, found),
    [`right: ${text.category}`]: shareOf([right]),
  };
}

function partCounts({ expected }: TrapText, found: Found): Counts {
  const met = assign(expected, found, isMet);
  const asked = (ask: (gold: ExpectedReading, one: FoundReading) => boolean | null) =>
    shareOf([...met].map(([gold, one]) => ask(gold, one)));
  const parentOf = (gold: ExpectedReading) => (gold.parent === null ? undefined : met.get(expected[gold.parent]!));
  return {
    via: asked((gold, one) => (gold.via.length === 0 ? null : one.via.some(via => isNamed(via, gold.via)))),
    parent: asked((gold, one) => (parentOf(gold) === undefined ? null : one.parentId === parentOf(gold)!.id)),
    addressee: asked((gold, one) => (gold.addressee === null ? null : sharesWord(gold.addressee, one.addressee))),
    act: asked((gold, one) => (gold.acts.length === 0 ? null : gold.acts.includes(one.act))),
    'denial kind': asked((gold, one) =>
      gold.denialKinds.length === 0 ? null : gold.denialKinds.includes(one.denialKind ?? ''),
    ),
  };
}

function denialCount({ expected }: TrapText, found: Found): Counts {
  const denied = found.filter(one => one.stance === 'DENIES');
  const denials = expected.filter(gold => gold.stance === 'DENIES');
  const required = denials.filter(gold => !gold.optional);
  const met = assign(required, denied, isAbout);
  const isRight = (one: FoundReading) =>
    denials.some(gold => sourceRight(gold, one) && (contentLikeness(gold, one) >= alike || isPart(gold, one)));
  return {
    denials: {
      kind: 'F1',
      expected: required.length,
      expectedRight: required.filter(gold => met.has(gold) || comesInParts(gold, found)).length,
      found: denied.length,
      foundRight: denied.filter(isRight).length,
    },
  };
}

/** Each reading with its confidence, and whether its stance is the expected one. */
export function judgedText({ expected }: TrapText, found: Found): readonly Judged[] {
  const golds = new Map([...assign(expected, found, isAbout)].map(([gold, one]) => [one, gold]));
  return found.map(one => ({
    confidence: one.confidence,
    right: golds.has(one) ? golds.get(one)!.stance === one.stance : null,
  }));
}

const alike = 0.5;

/** How like the contents are; a reading without content is known by its source and cue. */
function contentLikeness(gold: ExpectedReading, one: FoundReading): number {
  if (gold.content.length === 0)
    return sourceRight(gold, one) && gold.cue !== null && sharesWord(gold.cue, one.cue?.text ?? null) ? 1 : 0;
  const contents = [gold.content.join(' '), ...gold.contentOr];
  return Math.max(...contents.map(content => jaccard(contentWords(one), wordsOf(content))));
}

const sourceRight = (gold: ExpectedReading, one: FoundReading): boolean =>
  gold.source === null || sharesWord(gold.source, one.source?.text ?? null);

const speakerRight = (gold: ExpectedReading, one: FoundReading): boolean =>
  gold.speakers.length === 0 || gold.speakers.some(name => bareName(name) === bareName(one.actor));

const isAbout = (gold: ExpectedReading, one: FoundReading): boolean =>
  contentLikeness(gold, one) >= alike && sourceRight(gold, one);

const isMet = (gold: ExpectedReading, one: FoundReading): boolean =>
  isAbout(gold, one) &&
  one.stance === gold.stance &&
  speakerRight(gold, one) &&
  (gold.speakerKind === null || one.actorKind === gold.speakerKind);

/** Whether a content of several pieces or sentences comes as several readings, all of them right, that make it up between them. */
function comesInParts(gold: ExpectedReading, found: Found): boolean {
  const parts = found.filter(
    one => one.stance === gold.stance && sourceRight(gold, one) && speakerRight(gold, one) && isPart(gold, one),
  );
  return parts.length > 0 && jaccard(parts.flatMap(contentWords), wordsOf(gold.content.join(' '))) >= alike;
}

function isPart({ content }: ExpectedReading, one: FoundReading): boolean {
  const whole = new Set(wordsOf(content.join(' ')));
  const words = contentWords(one);
  const inPieces = content.length > 1 || (content[0]?.includes('. ') ?? false);
  return inPieces && words.length > 1 && words.filter(word => whole.has(word)).length >= 0.8 * words.length;
}

function isForbidden({ stance, source, content }: ForbiddenReading, one: FoundReading): boolean {
  if (stance !== null && one.stance !== stance) return false;
  if (source !== null && !isSource(source, one.source?.text ?? '')) return false;
  return content === null || holdsContent(content, contentWords(one));
}

function isSource(forbidden: string, found: string): boolean {
  const [a, b] = [new Set(tellingWords(forbidden)), new Set(tellingWords(found))];
  const common = [...b].filter(word => a.has(word)).length;
  return b.size > 0 && (common === b.size || common / (a.size + b.size - common) > 0.5);
}

function holdsContent(forbidden: string, words: readonly string[]): boolean {
  const there = wordsOf(forbidden);
  const inside = words.filter(word => there.includes(word)).length;
  return jaccard(words, there) >= alike || (words.length > 0 && inside / words.length >= 0.8);
}

/** The largest one-to-one assignment of expected readings to found ones. */
function assign(
  expected: readonly ExpectedReading[],
  found: Found,
  fits: (gold: ExpectedReading, one: FoundReading) => boolean,
): ReadonlyMap<ExpectedReading, FoundReading> {
  const owners = new Map<FoundReading, ExpectedReading>();
  const place = (gold: ExpectedReading, tried: Set<FoundReading>): boolean =>
    [...found]
      .sort((a, b) => contentLikeness(gold, b) - contentLikeness(gold, a))
      .some(one => {
        if (tried.has(one) || !fits(gold, one)) return false;
        tried.add(one);
        const owner = owners.get(one);
        if (owner !== undefined && !place(owner, tried)) return false;
        owners.set(one, gold);
        return true;
      });
  for (const gold of expected) place(gold, new Set());
  return new Map([...owners].map(([one, gold]) => [gold, one]));
}
