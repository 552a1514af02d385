import { wordsOf } from './comparable-words.ts';
import { negations } from './lexicon/opposites.ts';

/**
 * Whether a sentence denies something in its first clause; what is only set against something else does not count: "four died, not
 * eleven".
 */
export const isNegated = (text: string): boolean =>
  wordsOf(text.replace(/, (?:and )?not [\p{L}\p{N} ]+$/u, '').replace(laterClause, '')).some(
    word => negations.has(word) || contracted.test(word),
  );

/** ", and the gate had not been locked": a clause with a subject and a verb of its own. */
const laterClause =
  /, (?:and|but|while|although|though) (?:[^\s,]+ ){1,6}(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can) .*$/su;

const contracted = /^(?:is|are|was|were|do|does|did|has|have|had|wo|ca|could|should|would)nt$/;
