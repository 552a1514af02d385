/**
 * What the index of words is asked, so that it finds everything that a search may hold: all names with words that begin so, and
 * all texts with the words anywhere. Null where there is no letter to look for. The index breaks words where there is no letter,
 * and so do we; letters mean nothing to its language, for AND, OR and NOT are never written small.
 */
export function searchIndex(folded: readonly string[], plain: readonly string[]): string | null {
  const [names, texts] = [runsIn(folded), runsIn(plain)];
  if (names.length === 0 || texts.length === 0) return null;
  const inNames = names.map(run => `(key:${run}* OR keys:${run}*)`).join(' AND ');
  const inTexts = texts.map(run => `text:*${run}*`).join(' AND ');
  return `(${inNames}) OR (${inTexts})`;
}

const runsIn = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap(word => word.match(/\p{L}+/gu) ?? [])),
];
