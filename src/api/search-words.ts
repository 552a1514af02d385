import { DomainError } from '../domain/errors.ts';
import { foldName } from '../domain/fold-name.ts';

const mostWords = 32;

/**
 * The words somebody looks for, folded as the keys of the graph are, each with a space before it:
 * a word is found where a word begins with it, so "us" is not found in "Russia".
 */
export function searchWords(argument: string, text: string | null | undefined): readonly string[] | null {
  if (text === null || text === undefined) return null;
  const words = foldName(text).split(' ');
  if (words[0] !== '' && words.length <= mostWords) return words.map(word => ` ${word}`);
  throw new DomainError('BAD_INPUT', `"${argument}" must hold 1 to ${mostWords} words to look for.`);
}
