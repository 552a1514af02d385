/** How the ways of writing one sound in Latin letters are made one, in this order. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh/g, 's'],
  [/tch|tsch|cz|ch/g, 'k'],
  [/kh|gh/g, 'h'],
  [/zh|ts|tz/g, 'z'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/ee/g, 'i'],
  [/ie|ei|ii+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A folded name as it sounds, so that transliterations of one name meet. */
export function soundOf(name: string): string {
  const known = heard.get(name);
  if (known !== undefined) return known;
  const sound = sounds.reduce((spelling, [written, spoken]) => spelling.replace(written, spoken), name);
  heard.set(name, sound);
  return sound;
}

/** Names come again and again, and their sound never changes. */
const heard = new Map<string, string>();

/** The consonants of a folded name's sound: a key under which spellings of one name meet. */
export const skeletonOf = (name: string): string => soundOf(name).replace(/[aeiou]/g, '') || soundOf(name);

/** Whether two folded words are spellings of one name: they sound alike, or one lacks one unstressed vowel of the other. */
export function spelledAlike(a: string, b: string): boolean {
  const [short, long] = [soundOf(a), soundOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short === long) return true;
  if (short.length < 4 || long.length - short.length !== 1 || skeletonOf(short) !== skeletonOf(long)) return false;
  return [...long].some(
    (letter, at) => /[iue]/.test(letter) && at > 0 && at < long.length - 1 && without(long, at) === short,
  );
}

const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);
