import type { Act, Stance } from '../domain/attribution.ts';
import { byText } from '../domain/order.ts';
import { dayOf, type PartialDate } from '../domain/partial-date.ts';
import { type Clause, clauseOf } from './clause.ts';
import { stemOf, telling, wordsOf } from './comparable-words.ts';
import { type Counted, countedIn } from './counted.ts';
import { isNegated } from './is-negated.ts';
import { dayWordsAmong } from './lexicon/day-words.ts';
import { quotedWords } from './quotation.ts';
import type { Said } from './said.ts';
import { bagOf, decoded, type Vector } from './similarity.ts';
import type { SidesOf, ThreadKind, Threads } from './threads.ts';
import type { Told } from './told.ts';

/** Who takes which side on a claim, and when. */
interface Voice {
  readonly actorId: string;
  /** The speaker and all it speaks for. */
  readonly sides: readonly string[];
  readonly stance: Stance;
  readonly act: Act;
  readonly day: PartialDate | null;
}

/** Who stands where on a claim: what many comparisons ask of its voices. */
interface Sides {
  /** The sides of those who admit or confirm it. */
  readonly admit: readonly string[];
  /** The sides of those who deny it. */
  readonly deny: readonly string[];
  /** Who denies it on which day. */
  readonly denyOnDay: readonly string[];
}

/** What comparison sees of a proposition; reports that put it in the same words about the same actors share one claim. */
export interface Claim {
  /** The first of its attributions. */
  readonly id: string;
  readonly saids: readonly Said[];
  /** It points elsewhere and has nothing to compare. */
  readonly pointer: boolean;
  readonly words: readonly string[];
  /** The words that carry the meaning, without endings, without the names of those it is about. */
  readonly stems: readonly string[];
  /** The words of the names of those it is about, without endings. */
  readonly names: ReadonlySet<string>;
  /** All words without endings. */
  readonly forms: ReadonlySet<string>;
  /** Those of them that tell when it happens, list by list. */
  readonly times: readonly (readonly string[])[];
  /** It still denies something. */
  readonly negated: boolean;
  readonly clause: Clause;
  readonly counted: readonly Counted[];
  readonly predicate: string | null;
  readonly subjectId: string | null;
  /** The subject and all it speaks for. */
  readonly subjectSides: readonly string[];
  readonly objectIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly quoted: readonly string[];
  readonly voices: readonly Voice[];
  readonly sides: Sides;
  /** The attributions that an article itself ties to one of its own. */
  readonly threads: ReadonlyMap<string, ThreadKind>;
  /** The words by which the article that reports it first names whom and what it tells of. */
  readonly company: readonly string[];
  readonly told: readonly Told[];
  readonly vector: Vector | null;
  readonly bag: Vector;
}

/** What else is known of the attributions that claims are made of. */
export interface Known {
  readonly isPlace: (id: string) => boolean;
  readonly sidesOf: SidesOf;
  readonly threads: Threads;
  /** The place of each attribution among those of its article. */
  readonly places: ReadonlyMap<string, number>;
}

/** What a claim's reports have in common: they share one claim where it is the same. */
export function claimKey({ attribution, subjectId, objectIds, nameWords }: Said): string {
  const { text, predicate } = attribution.proposition;
  const words = wordsOf(text);
  return JSON.stringify([words, predicate, subjectId, objectIds, stemsOf(words, nameWords)]);
}

/** The claim of reports that say the same in the same words, the first one first. */
export function claimOf(saids: readonly Said[], { isPlace, sidesOf, threads, places }: Known): Claim {
  const { attribution, subjectId, objectIds, nameWords } = saids[0]!;
  const { text, vector, predicate } = attribution.proposition;
  const words = wordsOf(text);
  const names = new Set(telling(nameWords));
  const forms = new Set(words.map(stemOf));
  const voices = saids.flatMap(said => voiceOf(said, sidesOf));
  return {
    id: attribution.id,
    saids,
    pointer: attribution.pointer || attribution.answersId !== null,
    words,
    stems: stemsOf(words, nameWords),
    names,
    forms,
    times: dayWordsAmong(forms),
    negated: isNegated(text),
    clause: clauseOf(words),
    counted: countedIn(text),
    predicate: predicate === null ? null : stemOf(predicate),
    subjectId,
    subjectSides: subjectId === null ? [] : sidesOf(subjectId),
    objectIds: objectIds.filter(id => !isPlace(id)),
    placeIds: objectIds.filter(isPlace),
    quoted: saids.map(quotedWords).sort((a, b) => b.length - a.length || byText(a.join(' '), b.join(' ')))[0]!,
    voices,
    sides: sidesAmong(voices),
    threads: new Map(saids.flatMap(said => [...(threads.get(said.attribution.id) ?? [])])),
    company: saids[0]!.company,
    told: saids.map(said => toldIn(said, places)),
    vector: vector === null ? null : decoded(vector),
    bag: bagOf(telling(words)),
  };
}

function stemsOf(words: readonly string[], nameWords: readonly string[]): readonly string[] {
  const names = new Set(telling(nameWords));
  return telling(words).filter(stem => !names.has(stem));
}

function voiceOf({ actorId, attribution }: Said, sidesOf: SidesOf): readonly Voice[] {
  if (actorId === null) return [];
  const { stance, act, saidAt } = attribution;
  return [{ actorId, sides: sidesOf(actorId), stance, act, day: dayOf(saidAt) }];
}

const toldIn = ({ attribution, actorId, originId }: Said, places: ReadonlyMap<string, number>): Told => ({
  originId,
  at: places.get(attribution.id)!,
  isQuoted: attribution.mode === 'DIRECT',
  stance: attribution.stance,
  actorId,
});

function sidesAmong(voices: readonly Voice[]): Sides {
  const denying = voices.filter(({ stance }) => stance === 'DENIES');
  const admitting = voices.filter(({ stance, act }) => stance === 'ASSERTS' && (act === 'ADMIT' || act === 'CONFIRM'));
  const sidesOf = (some: readonly Voice[]) => [...new Set(some.flatMap(({ sides }) => sides))];
  return {
    admit: sidesOf(admitting),
    deny: sidesOf(denying),
    denyOnDay: [...new Set(denying.flatMap(({ actorId, day }) => (day === null ? [] : [`${actorId} ${day}`])))],
  };
}
