import { longestPhrase, type Phrase } from './phrase.ts';
import { complementPrepositions, isCountryNoun, openers } from './word-classes.ts';
import type { Worded } from './worded.ts';

/** Phrases, in order, with what follows in "of", "for", "at": a name or another phrase. Inner ones are made whole first. */
export function withComplements(phrases: readonly Phrase[], worded: Worded): readonly Phrase[] {
  const endOf = new Map<number, number>();
  return phrases.toReversed().map(phrase => {
    const to = complementEnd(phrase, endOf, worded);
    const name = worded.nameOf[to];
    endOf.set(phrase.from, Math.max(endOf.get(phrase.from) ?? 0, name && name.from === to ? name.to : to));
    return { from: phrase.from, to };
  });
}

function complementEnd({ from, to }: Phrase, endOf: ReadonlyMap<number, number>, worded: Worded): number {
  const { lower, nameOf } = worded;
  let at = to;
  while (complementPrepositions.has(lower[at] ?? '') && !worded.startsParagraph(at)) {
    const inner = endOf.get(at + 1);
    if (inner) return inner - from > longestPhrase ? at : inner;
    const first = at + 1 + openingLength(at + 1, worded);
    const name = nameOf[first];
    if (!name || name.from !== first || name.to - from > longestPhrase) return at;
    const owned = ownedEnd(name.to, worded);
    at = owned - from > longestPhrase ? name.to : owned;
  }
  return at;
}

/** Where the name ends that the one before it owns: "the head of Norway's Fish Bank"; else where that one does. */
function ownedEnd(at: number, { lower, nameOf }: Worded): number {
  const owned = /^[’']s?$/.test(lower[at] ?? '') ? nameOf[at + 1] : undefined;
  return owned?.from === at + 1 ? owned.to : at;
}

/** How many words open a name: "the", or "the country's" where the country is the one spoken of. */
function openingLength(at: number, { lower, nameOf }: Worded): number {
  if (!openers.has(lower[at] ?? '') || nameOf[at]) return 0;
  return isCountryNoun(lower[at + 1] ?? '') && /^[’']s$/.test(lower[at + 2] ?? '') ? 3 : 1;
}
