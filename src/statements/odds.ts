import type { Disputed, Standing, Voiced } from './told.ts';

/** What is seen of any two claims, each to some extent. */
export type Measure = 'ALWAYS' | 'MEANING' | 'SHARED_WORDS' | 'TELLING_WORDS' | 'COMPANY' | 'OTHER_DAY';

/** What may be seen of two claims. */
export type Sign = Measure | Standing | Voiced | Disputed;

// How much each sign adds to the logarithm of the odds that two claims say the same: a logistic regression over pairs of claims in
// invented dossiers and real articles that the sentence encoder had not seen (`training/odds.py`).

export const measures: Readonly<Record<Measure, number>> = {
  ALWAYS: -7.73,
  MEANING: 11.31,
  SHARED_WORDS: 1.15,
  TELLING_WORDS: -0.19,
  COMPANY: 2.18,
  OTHER_DAY: -0.76,
};

export const standings: Readonly<Record<Standing, number>> = {
  ANSWERED_AT_ONCE: -0.28,
  ANSWERED_IN_QUOTATION: -0.88,
  BORNE_OUT_AT_ONCE: -2.75,
  BORNE_OUT_IN_QUOTATION: -0.7,
  QUOTED_AT_ONCE: -1.23,
  IN_ONE_BREATH: -2.68,
  ONE_BETWEEN: -1.41,
  ONE_BETWEEN_BY_ONE_SPEAKER: -2.46,
  FAR_APART: -2.1,
  FAR_APART_BY_ONE_SPEAKER: -2.4,
};

export const voices: Readonly<Record<Voiced, number>> = {
  ON_ONE_SIDE: -0.02,
  ON_BOTH_SIDES: -0.1,
};

export const disputes: Readonly<Record<Disputed, number>> = {
  ONE_IS_DENIED: 0.34,
  BOTH_ARE_DENIED: -0.02,
};
