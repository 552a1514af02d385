import type { Claim } from './claim.ts';
import { negations, opposites } from './lexicon/opposites.ts';

/** One reason for or against two claims saying the same, with its weight beside the likeness of meaning. */
export interface Feature {
  /** The words in which it is told to users. */
  readonly reason: string;
  readonly weight: number;
  /** Where it holds, the two never say the same, however alike the words. */
  readonly blocks?: true;
  readonly holds: (a: Claim, b: Claim) => boolean;
}

/** The same is done. */
const samePredicate = (a: Claim, b: Claim) => a.predicate !== null && a.predicate === b.predicate;

/** The same one does it. */
const sameSubject = (a: Claim, b: Claim) => a.subjectId !== null && a.subjectId === b.subjectId;

/** It is done to the same one. */
const sameObject = (a: Claim, b: Claim) => a.objectIds.some(id => b.objectIds.includes(id));

/** Both count the same. */
const sameNumbers = (a: Claim, b: Claim) => a.numbers.some(number => b.numbers.includes(number));

/** One speaker denies both on one day. */
const sameDenial = (a: Claim, b: Claim) => a.denials.some(denial => b.denials.includes(denial));

/** Who does it and whom it is done to have changed places, and not by a passive alone. */
const swappedRoles = (a: Claim, b: Claim) =>
  otherSubject(a, b) &&
  a.objectIds.includes(b.subjectId!) &&
  b.objectIds.includes(a.subjectId!) &&
  isPassive(a) === isPassive(b);

/** Somebody else does it. */
const otherSubject = (a: Claim, b: Claim) =>
  a.subjectId !== null && b.subjectId !== null && a.subjectId !== b.subjectId;

/** They count differently. */
const otherNumbers = (a: Claim, b: Claim) => a.numbers.length > 0 && b.numbers.length > 0 && !sameNumbers(a, b);

/** Somebody else does it, and nobody is named by both. */
const otherActors = (a: Claim, b: Claim) => {
  const [x, y] = [actorsOf(a), actorsOf(b)];
  return x.length > 0 && y.length > 0 && !x.some(id => y.includes(id));
};

/** It happens somewhere else. */
const otherPlace = (a: Claim, b: Claim) =>
  a.placeIds.length > 0 && b.placeIds.length > 0 && !a.placeIds.some(id => b.placeIds.includes(id));

/** One word of the one is the opposite of a word of the other. */
const oppositeWords = (a: Claim, b: Claim) =>
  opposites.some(([x, y]) => (only(a, b, x) && only(b, a, y)) || (only(a, b, y) && only(b, a, x)));

/** One is negated, the other is not. */
const otherPolarity = (a: Claim, b: Claim) => isNegated(a) !== isNegated(b);

/** What is weighed between two claims. */
export const features: readonly Feature[] = [
  { reason: 'same verb', weight: 0.06, holds: samePredicate },
  { reason: 'same subject', weight: 0.04, holds: sameSubject },
  { reason: 'same object', weight: 0.04, holds: sameObject },
  { reason: 'same numbers', weight: 0.06, holds: sameNumbers },
  { reason: 'denied by one speaker on one day', weight: 0.08, holds: sameDenial },
  { reason: 'roles exchanged', weight: -0.5, blocks: true, holds: swappedRoles },
  { reason: 'other numbers', weight: -0.5, blocks: true, holds: otherNumbers },
  { reason: 'opposite words', weight: -0.5, blocks: true, holds: oppositeWords },
  { reason: 'one negated', weight: -0.5, blocks: true, holds: otherPolarity },
  { reason: 'other subject', weight: -0.1, holds: otherSubject },
  { reason: 'other place', weight: -0.15, holds: otherPlace },
  { reason: 'other actors', weight: -0.1, holds: otherActors },
];

/** Whether a text still denies something. */
export const isNegated = ({ words }: Pick<Claim, 'words'>): boolean =>
  words.some(word => negations.has(word) || negated.has(word));

const negated = new Set(
  'isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont cant couldnt shouldnt wouldnt'.split(' '),
);

const actorsOf = (claim: Claim) => [...(claim.subjectId === null ? [] : [claim.subjectId]), ...claim.objectIds];
const isPassive = (claim: Claim) => claim.words.includes('by') || claim.words.includes('from');
const only = (a: Claim, b: Claim, stem: string) => a.stems.includes(stem) && !b.stems.includes(stem);
