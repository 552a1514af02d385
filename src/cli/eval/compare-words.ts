/** Words that are no part of a name. */
const titles = new Set(
  `the a an of s mr mrs ms miss dr sir lord lady dame president captain capt colonel col marshal admiral general gen corporal cpl
  sergeant sgt lieutenant professor prof doctor judge justice senator councillor governor sheriff father sister mother rev reverend
  datuk seri minister mayor coach cs cabinet secretary`.split(/\s+/),
);

const smallWords = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'in',
  'on',
  'at',
  'for',
  'and',
  'or',
  'by',
  'with',
  'from',
  'as',
  'that',
  's',
]);

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  ı: 'i',
};

/** Words as texts are compared by: lower case, no accents, parted at every sign. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæı]/g, letter => letters[letter]!)
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');

/** A name without titles and articles: equal for names that mean the same. */
export const bareName = (name: string | null): string =>
  wordsOf(name ?? '')
    .filter(word => !titles.has(word))
    .join(' ');

/** Whether a name is one of those that are right. */
export const isNamed = (name: string | null, right: readonly string[]): boolean =>
  right.some(each => bareName(each) === bareName(name));

/** The share of words, each as often as it occurs, that two texts have in common. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const rest = new Map<string, number>();
  for (const word of b) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const left = rest.get(word) ?? 0;
    if (left === 0) continue;
    rest.set(word, left - 1);
    common += 1;
  }
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
}

/** Whether two texts have a word in common that tells something. */
export function sharesWord(a: string | null, b: string | null): boolean {
  const there = new Set(tellingWords(b ?? ''));
  return tellingWords(a ?? '').some(word => there.has(word));
}

/** The words of a text that tell something; all of them where none does. */
export function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter(word => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}
