import { wordsOf } from './comparable-words.ts';
import { negations } from './lexicon/opposites.ts';

/** Whether a sentence denies something; what is only set against something else does not count: "four died, not eleven". */
export const isNegated = (text: string): boolean =>
  wordsOf(text.replace(/, (?:and )?not [\p{L}\p{N} ]+$/u, '')).some(
    word => negations.has(word) || contracted.test(word),
  );

const contracted = /^(?:is|are|was|were|do|does|did|has|have|had|wo|ca|could|should|would)nt$/;
