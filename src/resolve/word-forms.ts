/** A folded noun in the singular; short words and endings that are no plural stay. */
export const singularOf = (word: string): string =>
  word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/([^aious])s$/, '$1');

/** "Anna's" without what ties her to what follows. */
export const withoutPossessive = (name: string): string => name.replace(/['’]s?(?![\p{L}])/gu, '');
