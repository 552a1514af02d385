import type { Raw } from '../../text/clean.ts';
import { type Fed, rejected } from './fed.ts';
import { foreignLanguage } from './language.ts';

const fewestWords = 5;

/** Lets an article pass, or says why it is none that can be read. */
export function screen(raw: Raw): Fed {
  const language = foreignLanguage(raw.text);
  if (language) return rejected(raw, `is written in ${language}; only English is read`);
  const words = raw.text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  if (words >= fewestWords) return { kind: 'article', raw };
  return rejected(raw, words === 0 ? 'has no words in it' : `has only ${words} words; that is no article`);
}
