import type { Mentioned } from '../find-mentions.ts';
import { eventNouns, eventVerbs } from '../lexicon/event-words.ts';
import type { Word } from '../tag.ts';

/** The word that tells of an event, and of which kind. */
export interface EventWord {
  readonly word: Word;
  readonly type: string;
  /** Promised, planned or feared: what day it names is not told by the day it was said. */
  readonly isToCome: boolean;
}

/** What tells of an event most plainly: a verb, then a noun, then a verb that only carries a noun, last what only marks a thing ("the leaked file"). */
type Rank = 0 | 1 | 2 | 3;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const determiners = list('a an the this that these those its his her their our my your no any some every each another');
const modals = list('to will would shall should can could may might must not never');
/** "was fine": a word right after it tells how something is. */
const copulas = list('is are was were be been');
const auxiliaries = list('do does did');
const plainSubjects = list('i we you they who which that and');
const singularSubjects = list('he she it who which');
/** What may follow a noun that is no part of a longer one. */
const afterNouns = list(
  `about above after against ago among and are around as at away be because been before being below beneath between but by can could despite
  did do does during earlier even ever for from had has have he her here how if in inside into is it last later may might more must near never next nor not of
  off on once only or out outside over per she should since so still than that the there these they this those though through to today tomorrow toward
  towards under until up was were when where which while who whose will with within without would yesterday yet a an its his their i we you all also
  again altogether early late`.replace(/\s+/g, ' '),
);
const days =
  /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
const future = list("will would shall 'll ’ll plans plan planned about going wants want");

/** The word of these that tells of an event most plainly, the first of its rank. */
export function eventWordIn(words: readonly Word[], doc: Pick<Mentioned, 'mentions'>): EventWord | null {
  let best: (EventWord & { readonly rank: Rank }) | null = null;
  words.forEach((word, at) => {
    const found = readAt(at, words, doc);
    if (found && (best === null || found.rank < best.rank)) best = { word, isToCome: isToCome(at, words), ...found };
  });
  return best;
}

function readAt(
  at: number,
  words: readonly Word[],
  doc: Pick<Mentioned, 'mentions'>,
): { readonly type: string; readonly rank: Rank } | null {
  const [word, previous, next] = [lower(words[at]), lower(words[at - 1]), lower(words[at + 1])];
  const verb = eventVerbs.get(word);
  const noun = eventNouns.get(word);
  if (idioms[verb?.type ?? noun ?? '']?.has(next)) return null;
  if (verb && (verb.particle === null || verb.particle === next)) {
    const rank = carriers.has(verb.type) ? 2 : 0;
    if (verb.bare ? isBareVerb(at, words, doc) : !isMark(previous, next)) return { type: verb.type, rank };
    if (!verb.bare) return at < opening ? { type: verb.type, rank: 3 } : null;
  }
  return noun !== undefined && !modals.has(previous) && !copulas.has(previous) && ends(next)
    ? { type: noun, rank: 1 }
    : null;
}

/** "sent a request", "launched an attack": the noun tells more. */
const carriers = new Set(['delivery', 'offer', 'launch']);
/** "paid attention", "calls for calm": nothing happens. */
const idioms: Readonly<Record<string, ReadonlySet<string>>> = {
  payment: list('attention tribute heed homage lip'),
  call: list('for on upon'),
  meeting: list('expectations needs demands standards'),
};
/** A mark on a thing counts where the thing is what the content is about. */
const opening = 4;

/** "a banned drug", "the leaked file". */
const isMark = (previous: string, next: string) => isNominal(previous) && !ends(next);

const lower = (word: Word | undefined): string => (word?.text ?? '').toLowerCase();

const isNominal = (word: string) => determiners.has(word) || /['’]s$/.test(word);

/** Whether the noun before a word may end there. */
const ends = (next: string) => next === '' || afterNouns.has(next) || days.test(next) || /(?:ed|ing)$/.test(next);

/** "to shell", "they ask", "Lomar shells": with its subject or auxiliary right before it. */
function isBareVerb(at: number, words: readonly Word[], { mentions }: Pick<Mentioned, 'mentions'>): boolean {
  const [word, previous] = [lower(words[at]), lower(words[at - 1])];
  if (previous === '') return false;
  if (!word.endsWith('s') || word.endsWith('ss'))
    return modals.has(previous) || auxiliaries.has(previous) || plainSubjects.has(previous);
  const subject = words[at - 1]!;
  return (
    singularSubjects.has(previous) ||
    mentions.some(({ end, name }) => name !== null && end === subject.end && /^\p{Lu}/u.test(subject.text))
  );
}

function isToCome(at: number, words: readonly Word[]): boolean {
  const near = words.slice(Math.max(0, at - 4), at).map(lower);
  return near.some(word => future.has(word)) || near.at(-1) === 'to';
}
