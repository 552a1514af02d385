import type { Span } from '../../domain/span.ts';
import type { Tagged, Word } from '../tag.ts';

/** A long name and the short one that follows it in brackets. */
export interface Acronym {
  readonly full: Span;
  readonly short: Span;
}

const longestName = 14;

/** Short names that brackets introduce: "the Lakes Fishing Board (LFB)". */
export function findAcronyms({ text, words }: Pick<Tagged, 'text' | 'words'>): readonly Acronym[] {
  return words.flatMap((short, index) => {
    const opens = words[index - 1]?.text === '(' && words[index + 1]?.text === ')';
    if (!opens || !/^\p{Lu}[\p{L}&]*\p{Lu}s?$/u.test(short.text)) return [];
    const before = words.slice(Math.max(0, index - 1 - longestName), index - 1);
    const from = firstWord(before, [...short.text.replace(/s$/, '').toUpperCase()]);
    const first = from === null ? null : before[from]!;
    const full = first && { start: first.start, end: before.at(-1)!.end };
    return full && !text.slice(full.start, full.end).includes('\n') ? [{ full, short }] : [];
  });
}

const small = /^(?:of|for|and|the|in|on|to|de|du|des|la|le|y|e|&|[,'’s-])$/;

/** The word from which on the first letters spell a short name; small words may give none. */
function firstWord(words: readonly Word[], letters: readonly string[]): number | null {
  if (letters.length === 0) return words.length;
  const word = words.at(-1)?.text;
  if (!word) return null;
  const rest = words.slice(0, -1);
  const initials = [...word.split('-').map(part => part[0]?.toUpperCase() ?? '')];
  const spells = (tail: readonly string[]): boolean => tail.join('') === letters.slice(-tail.length).join('');
  for (const tail of initials.length > 1 ? [initials, initials.slice(0, 1)] : [initials]) {
    const found = spells(tail) ? firstWord(rest, letters.slice(0, -tail.length)) : null;
    if (found !== null && (found < rest.length || /^\p{Lu}/u.test(word))) return found;
  }
  return small.test(word) ? firstWord(rest, letters) : null;
}
