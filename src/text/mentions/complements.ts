import { longestPhrase, type Phrase } from './phrase.ts';
import { complementPrepositions, openers } from './word-classes.ts';
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
    const isOpened = openers.has(lower[at + 1] ?? '') && !nameOf[at + 1];
    const first = isOpened ? at + 2 : at + 1;
    const name = nameOf[first];
    if (!name || name.from !== first || name.to - from > longestPhrase) return at;
    at = name.to;
  }
  return at;
}
