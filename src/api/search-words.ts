import { DomainError } from '../domain/errors.ts';

/**
 * The words somebody looks for, folded as the `key` of a name or statement is, each with a space before it:
 * a word is found where a word begins with it, so that "us" is not found in "Russia".
 */
export function searchWords(argument: string, text: string | null | undefined): readonly string[] | null {
  if (text === null || text === undefined) return null;
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  if (words.length > 0 && words.length <= 32) return words.map(word => ` ${word}`);
  throw new DomainError('BAD_INPUT', `"${argument}" must hold 1 to 32 words to look for.`);
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
