import { stemOf } from './comparable-words.ts';
import { stopwords } from './lexicon/stopwords.ts';

/** A number with what it counts: "seven players" → 7 player; a day of the calendar counts its month. */
export interface Counted {
  readonly value: number;
  readonly unit: string | null;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['dozen', 12],
  ['once', 1],
  ['twice', 2],
]);

/** What is counted in a sentence, in order; on words in lower case with their points and commas. */
export function countedIn(text: string): readonly Counted[] {
  const words = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu) ?? [];
  const found: Counted[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = amountOf(words[at]!);
    if (first === null || isPronoun(words, at)) continue;
    let value = first;
    let next = at + 1;
    if (tens.includes(words[at]!) && (small.get(words[next] ?? '') ?? 10) < 10) {
      value += small.get(words[next]!)!;
      next += 1;
    }
    for (; scales.has(words[next] ?? ''); next += 1) value *= scales.get(words[next]!)!;
    found.push({ value: Math.round(value * 100) / 100, unit: unitOf(words, at, next) });
    at = next - 1;
  }
  return found;
}

const amountOf = (word: string): number | null =>
  small.get(word) ?? (/^\d/.test(word) ? Number(word.replaceAll(',', '')) : null);

/** "One of them", "no one", "one another". */
const isPronoun = (words: readonly string[], at: number) =>
  words[at] === 'one' &&
  (/^(?:of|another|day|time|another)$/.test(words[at + 1] ?? '') ||
    /^(?:no|any|some|every|this|that|the)$/.test(words[at - 1] ?? ''));

/** The noun after a number; of several words that may be it the last: "two yellow buses" → "bus". */
function unitOf(words: readonly string[], at: number, next: number): string | null {
  const after = words.slice(next, next + 3);
  const end = after.findIndex(word => stopwords.has(word));
  const phrase = end < 0 ? after : after.slice(0, end);
  const plural = phrase.findLast(word => /s$/.test(word)) ?? phrase[0] ?? words[at - 1];
  return plural === undefined || stopwords.has(plural) ? null : stemOf(plural);
}
