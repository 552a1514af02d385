import { foldName } from '../domain/fold-name.ts';
import { remembering } from '../domain/remembering.ts';
import { irregularForms } from './lexicon/irregular-verbs.ts';
import { stopwords } from './lexicon/stopwords.ts';

/** So many words are remembered with their stems: most of any text are among them. */
const REMEMBERED = 50_000;

/** All words of a text, folded. */
export const wordsOf = (text: string): readonly string[] =>
  foldName(text.replace(/['’]s(?!\p{L})/gu, '').replace(/\b(co|vice|ex|non|anti|sub)-(?=\p{L})/giu, '$1'))
    .split(' ')
    .filter(Boolean);

/** The words that carry the meaning, without endings, each once, sorted. */
export const telling = (words: readonly string[]): readonly string[] =>
  [...new Set(words.filter(word => !stopwords.has(word)).map(stemOf))].sort();

/** A word without the endings that grammar gives it. */
export const stemOf = remembering((form): string => {
  const word = irregularForms.get(form) ?? form;
  if (word.length <= 3 || /\d/.test(word)) return word;
  const bare = word
    .replace(/ies$|ied$/, 'i')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(ing|edly|ed|ment|ly)$/, ending => (word.length - ending.length >= 3 ? '' : ending))
    .replace(/e$/, '')
    .replace(/^(.{4,})(?:ation|ition|at)$/, '$1')
    .replace(/^(.{3,})(?:ion|ur|al)$/, '$1');
  return bare.replace(/([bdgklmnprt])\1$/, '$1').replace(/(?<=...)y$/, 'i');
}, REMEMBERED);
