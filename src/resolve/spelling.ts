/** How alike two words are written: one name in two ways, or but for a slip of the pen. */
export type Likeness = 'ALIKE' | 'NEAR';

/** Ways of writing one sound in Latin letters: a sound a line. */
const everywhere = `
k c q ck
f ph
v w
t th
d dh
i y j ij yj iy ii yi yy
o oe
a ae
`;

/** Ways that tell apart names of four letters or less ("Chan", "Han"). */
const inLongerWords = `
k ck kk ch
g gh q
h kh ch
ch c cz tsch tch tsh tj
sh s sz sch
shch shtch schtsch sc szcz sch
zh z j
ts z c tz tc
s z
x ks cks
ce se ze
ci si zi
qv qu kv kw
ah a
eh e
v f ff ph
j dj dzh dsch zh
u ou oo ue w
a ae aa
e ae ie je ye
io yo jo e
ia ya ja
iu yu ju
i ie ei ee
`;

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(line => line.split(' '));

/** For every way of writing a sound the other ways. */
const othersOf = (rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> => {
  const others = new Map<string, readonly string[]>();
  for (const row of rows)
    for (const one of row) others.set(one, [...(others.get(one) ?? []), ...row.filter(other => other !== one)]);
  return others;
};

const shortWays = othersOf(rowsOf(everywhere));
const longWays = othersOf([...rowsOf(everywhere), ...rowsOf(inLongerWords)]);
const longestWay = 6;
const shortWord = 4;

/** What a difference costs in which two ways of writing may be told apart but seldom are. */
const unsure = 1;
const ALIKE_TO = 1;

/** Whether two folded words are spellings of one name: they sound alike, or one lacks one unstressed vowel of the other. */
export const spelledAlike = (a: string, b: string): boolean => likenessOf(a, b) === 'ALIKE';

/** How alike two folded words are written; null where they are two names. */
export function likenessOf(a: string, b: string): Likeness | null {
  if (a === b) return 'ALIKE';
  const [short, long] = a.length < b.length || (a.length === b.length && a < b) ? [a, b] : [b, a];
  if (long.length > 2 * short.length + 2 || !mayMeet(short, long)) return null;
  const key = `${short} ${long}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = compare(short, long);
  if (known.size > mostKnown) known.clear();
  known.set(key, found);
  return found;
}

/** The same few names are compared again and again. */
const known = new Map<string, Likeness | null>();
const mostKnown = 50_000;

/** The consonants in which two spellings, or two with a slip, can differ are many; the length in sounds is not. */
const mayMeet = (a: string, b: string): boolean => Math.abs(bonesOf(a).length - bonesOf(b).length) <= 1;

function compare(short: string, long: string): Likeness | null {
  const ways = short.length > shortWord ? longWays : shortWays;
  if (distance(short, long, ways) <= ALIKE_TO) return 'ALIKE';
  return short.length > shortWord + 1 && short[0] === long[0] && oneSlip(short, long) ? 'NEAR' : null;
}

/** The least that must be changed to read one word as the other; what is no spelling of one sound costs too much. */
function distance(a: string, b: string, ways: ReadonlyMap<string, readonly string[]>): number {
  const width = b.length + 1;
  const least = new Array<number>((a.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const here = least[i * width + j]!;
      if (here > ALIKE_TO) continue;
      const reach = (di: number, dj: number, cost: number): void => {
        const at = (i + di) * width + j + dj;
        if (here + cost < least[at]!) least[at] = here + cost;
      };
      if (i < a.length && a[i] === b[j]) reach(1, 1, 0);
      if (i > 0 && a[i] === a[i - 1]) reach(1, 0, 0);
      if (j > 0 && b[j] === b[j - 1]) reach(0, 1, 0);
      if (isUnstressed(a, i)) reach(1, 0, unsure);
      if (isUnstressed(b, j)) reach(0, 1, unsure);
      if (a[i] && b[j] && `${a[i]}${b[j]}`.match(/^(?:gh|hg)$/) && a.length > shortWord + 1) reach(1, 1, unsure);
      for (let length = 1; length <= longestWay && i + length <= a.length; length += 1)
        for (const way of ways.get(a.slice(i, i + length)) ?? [])
          if (b.startsWith(way, j)) reach(length, way.length, 0);
    }
  return least.at(-1)!;
}

/** "Dimitri", "Dmitri": a vowel between two consonants that may be left out. */
const isUnstressed = (word: string, at: number): boolean =>
  word.length > shortWord && /^[^aeiouy][iue][^aeiouy]$/.test(word.slice(at - 1, at + 2)) && at > 0;

/** Whether one letter more, less or other, or two in the wrong order, make one word of the other. */
function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (end === 0) return false;
  return y.length <= 1 || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

const bones: readonly (readonly [RegExp, string])[] = [
  [/t(?=s|z|ch|j)/g, ''],
  [/d(?=zh|sch|j)/g, ''],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[qk][uvw]/g, 'k'],
  [/ph|ff|[fvw]/g, 'v'],
  [/[cgkqhxsz]+/g, 's'],
  [/[aeiouyj]+/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a folded word, those that spellings mistake for one another as one: a key under which they meet. */
export function bonesOf(word: string): string {
  const before = stripped.get(word);
  if (before !== undefined) return before;
  const found = bones.reduce((rest, [written, bone]) => rest.replace(written, bone), word) || word;
  if (stripped.size > mostKnown) stripped.clear();
  stripped.set(word, found);
  return found;
}

const stripped = new Map<string, string>();
