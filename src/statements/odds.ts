import type { Disputed, Standing, Voiced } from './told.ts';

/** What is seen of any two claims, each to some extent. */
export type Measure = 'ALWAYS' | 'MEANING' | 'SHARED_WORDS' | 'TELLING_WORDS' | 'COMPANY' | 'OTHER_DAY';

/** What may be seen of two claims. */
export type Sign = Measure | Standing | Voiced | Disputed;

// How much each sign adds to the logarithm of the odds that two claims say the same: a logistic regression over pairs of claims in
// invented dossiers and real articles that the sentence encoder had not seen (`training/odds.py`).

export const measures: Readonly<Record<Measure, number>> = {
  ALWAYS: -7.18,
  MEANING: 10.26,
  SHARED_WORDS: 1.37,
  TELLING_WORDS: -0.2,
  COMPANY: 1.95,
  OTHER_DAY: -1.02,
};

export const standings: Readonly<Record<Standing, number>> = {
  ANSWERED_AT_ONCE: -0.08,
  ANSWERED_IN_QUOTATION: -0.72,
  BORNE_OUT_AT_ONCE: -2.29,
  BORNE_OUT_IN_QUOTATION: -0.45,
  QUOTED_AT_ONCE: -0.99,
  IN_ONE_BREATH: -2.31,
  ONE_BETWEEN: -1.2,
  ONE_BETWEEN_BY_ONE_SPEAKER: -2.18,
  FAR_APART: -2.27,
  FAR_APART_BY_ONE_SPEAKER: -2.59,
};

export const voices: Readonly<Record<Voiced, number>> = {
  ON_ONE_SIDE: 0.17,
  ON_BOTH_SIDES: 0.03,
};

export const disputes: Readonly<Record<Disputed, number>> = {
  ONE_IS_DENIED: 0.41,
  BOTH_ARE_DENIED: 0.07,
};
