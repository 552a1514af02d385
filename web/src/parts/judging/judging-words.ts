import type { Countable, JudgementKind, Verdict } from '../../graphql/operations.ts';

/** What is asked of two things. */
export const questionWords: Readonly<Record<JudgementKind, string>> = {
  ACTOR: 'Are these one actor?',
  STATEMENT: 'Do these say the same?',
  UTTERANCE: 'Was this said once?',
};

export const kindWords: Readonly<Record<JudgementKind, string>> = {
  ACTOR: 'Actors',
  STATEMENT: 'Statements',
  UTTERANCE: 'Acts of speaking',
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  SAME: 'Same',
  DIFFERENT: 'Different',
  UNSURE: 'Not sure',
};

/** What a verdict is told as, once it is given. */
export const decidedWords: Readonly<Record<Verdict, string>> = {
  SAME: 'the same',
  DIFFERENT: 'different',
  UNSURE: 'not sure',
};

/** What a verdict means where it moves nothing. */
export const nothingMovesWords: Readonly<Record<Verdict, string>> = {
  SAME: 'Nothing moves: they are one already.',
  DIFFERENT: 'Nothing moves now: they are two already, and no rule will join them.',
  UNSURE: 'Nothing moves: an older verdict on the two would be taken back, and the rules decide.',
};

export const countableWords: Readonly<Record<Countable, string>> = {
  ACTOR: 'actors',
  STATEMENT: 'statements',
  UTTERANCE: 'acts of speaking',
  EVENT: 'events',
  PLACE: 'places',
};

/** The verdicts in the order of their buttons, with their keys. */
export const verdicts: readonly (readonly [verdict: Verdict, key: string])[] = [
  ['SAME', 's'],
  ['DIFFERENT', 'd'],
  ['UNSURE', 'n'],
];

/** A reason of the machine; how alike two are in meaning is told in per cent. */
export const reasonWords = (reason: string): string =>
  reason.replace(
    /^meaning (\d(?:\.\d+)?)$/,
    (_, share: string) => `${Math.round(Number(share) * 100)} % alike in meaning`,
  );
