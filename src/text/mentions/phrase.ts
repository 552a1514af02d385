/** A noun phrase in words: the first, and the one after the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** No description that tells of somebody is longer, in words. */
export const longestPhrase = 40;

/** In order of their first words, the longer first; each once. */
export const inOrderOnce = (phrases: readonly Phrase[]): readonly Phrase[] =>
  [...new Map(phrases.map(phrase => [`${phrase.from}:${phrase.to}`, phrase])).values()].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
