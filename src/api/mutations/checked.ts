import { DomainError } from '../../domain/errors.ts';

/** How long texts of an input may be, in UTF-16 code units. */
const longest = { id: 200, name: 300, sentence: 1_000, reason: 2_000 } as const;

/** A text that somebody has sent, without what no text can hold; refused where it is empty or too long. */
export function checked(at: string, text: string, most: keyof typeof longest): string {
  const whole = wellFormed(text).trim();
  if (whole === '') throw new DomainError('BAD_INPUT', `"${at}" is empty.`, { at });
  if (whole.length <= longest[most]) return whole;
  throw new DomainError('BAD_INPUT', `"${at}" may hold at most ${longest[most]} characters, not ${whole.length}.`, {
    at,
  });
}

/** The same for a text that may be left out. */
export const checkedIfGiven = (
  at: string,
  text: string | null | undefined,
  most: keyof typeof longest,
): string | null => (text === null || text === undefined ? null : checked(at, text, most));

/** A text in which no half of a character stands by itself, for no database keeps one. */
export const wellFormed = (text: string): string => Buffer.from(text).toString();
