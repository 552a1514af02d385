import { stemOf } from '../comparable-words.ts';

/** Nouns for a class of things, beside which a word for one of its kinds says more, as stems. */
export const broadWords: ReadonlySet<string> = new Set(
  `help aid assistance support relief equipment material materials supplies goods things something anything weapons arms
  vehicles vessels measures steps action talks somebody someone anybody people staff workers personnel
  animals food drugs medicine substances chemicals documents papers information data files damage harm changes problems
  irregularities misconduct wrongdoing abuse crimes offences property assets`
    .split(/\s+/)
    .map(stemOf),
);
