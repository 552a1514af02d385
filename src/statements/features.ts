import type { Stance } from '../domain/attribution.ts';
import type { Claim } from './claim.ts';
import { isDayWord } from './lexicon/day-words.ts';
import { oppositesTo } from './lexicon/opposites.ts';
import { peopleWords } from './lexicon/people-words.ts';
import { meanTheSame } from './lexicon/synonyms.ts';
import { namesKind } from './names-kind.ts';
import { isCutFrom, shareQuotation } from './quotation.ts';
import type { ThreadKind } from './threads.ts';

/** One reason for or against two claims saying the same, with its weight beside the likeness of meaning. */
export interface Feature {
  /** The words in which it is told to users. */
  readonly reason: string;
  readonly weight: number;
  /** Where it holds, the two never say the same, however alike the words. */
  readonly blocks?: true;
  /** Where it holds, no likeness of words makes the two one; what an article itself ties together may still be. */
  readonly bars?: true;
  /** Where it holds, nothing in the words speaks against it. */
  readonly settles?: true;
  /** An article itself ties the two together; what is mild does not count against that. */
  readonly tiedInText?: true;
  readonly mild?: true;
  /**
   * It speaks of who says it where, not of the words; where it holds, unlike words may still say the same. No other feature may
   * look at the reports of a claim: a claim that only others report now is compared anew by these alone.
   */
  readonly circumstance?: true;
  readonly holds: (a: Claim, b: Claim) => boolean;
}

/** The same is done. */
const sameVerb = (a: Claim, b: Claim) => {
  const [x, y] = [verbOf(a), verbOf(b)];
  return x !== null && y !== null && meanTheSame(x, y);
};

/** The same one does it, one that speaks for the other, or whoever the same words name. */
const sameSubject = (a: Claim, b: Claim) =>
  a.subjectSides.some(id => b.subjectSides.includes(id)) ||
  ((a.subjectId === null || b.subjectId === null) &&
    a.clause.doers.length > 0 &&
    a.clause.doers.join(' ') === b.clause.doers.join(' '));

/** The same one does the same. */
const sameDeed = (a: Claim, b: Claim) => sameVerb(a, b) && sameSubject(a, b);

/** The one has all telling words of the other. */
const holdsAll = (a: Claim, b: Claim) => {
  const [short, long] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems];
  return short.length > 1 && sameVerb(a, b) && short.every(stem => long.some(other => meanTheSame(stem, other)));
};

/** One says hardly anything by itself, and not of the same deed. */
const hardlyAnything = (a: Claim, b: Claim) => Math.min(a.stems.length, b.stems.length) < 2 && !sameVerb(a, b);

/** It is done to the same one. */
const sameObject = (a: Claim, b: Claim) => a.objectIds.some(id => b.objectIds.includes(id));

/** Both count the same. */
const sameNumbers = (a: Claim, b: Claim) =>
  a.counted.some(one => one.value > 1 && b.counted.some(other => other.value === one.value));

/** One speaker denies both on one day. */
const sameDenial = (a: Claim, b: Claim) => share(a.sides.denyOnDay, b.sides.denyOnDay);

/** One speaker is quoted with the same words. */
const sameQuotation = (a: Claim, b: Claim) =>
  a.quoted.length > 0 &&
  b.quoted.length > 0 &&
  a.voices.some(one => b.voices.some(other => other.actorId === one.actorId)) &&
  (shareQuotation(a.quoted, b.quoted) || isCutFrom(a.quoted, b.quoted));

/** One article gives the one as that side's own words for the other. */
const ownWords = (a: Claim, b: Claim) => tied(a, b, 'OWN_WORDS');

/** One side denies what the other has just said. */
const retorts = (a: Claim, b: Claim) => tied(a, b, 'RETORTS');

/** Somebody denies what an article says others assert of that side. */
const defends = (a: Claim, b: Claim) => tied(a, b, 'DEFENDS');

/** Somebody admits or confirms what that side has denied. */
const ownsUp = (a: Claim, b: Claim) => share(a.sides.admit, b.sides.deny) || share(b.sides.admit, a.sides.deny);

/** Somebody says the one and denies the other on one day, or so do two of whom one speaks for the other: one of them would belie himself. */
const saysAndDenies = (a: Claim, b: Claim) =>
  a.voices.some(one =>
    b.voices.some(
      other =>
        one.day !== null &&
        one.day === other.day &&
        isOpposite(one.stance, other.stance) &&
        (one.sides.includes(other.actorId) || other.sides.includes(one.actorId)),
    ),
  );

const isOpposite = (a: Stance, b: Stance) => (a === 'ASSERTS' && b === 'DENIES') || (a === 'DENIES' && b === 'ASSERTS');

/** Who does it and whom it is done to have changed places, and not by a passive alone. */
const swappedRoles = (a: Claim, b: Claim) => sameVerb(a, b) && crossed(a, b);

/** Who does the one is whom the other is done to, and something else is done. */
const crossedRoles = (a: Claim, b: Claim) => otherVerb(a, b) && crossed(a, b);

const crossed = ({ clause: a }: Claim, { clause: b }: Claim) =>
  !share(a.doers, b.doers) && share(a.doers, b.others) && share(b.doers, a.others);

/** Something else is done. */
const otherVerb = (a: Claim, b: Claim) => {
  const [x, y] = [verbOf(a), verbOf(b)];
  return x !== null && y !== null && !meanTheSame(x, y) && !knows(a, y) && !knows(b, x);
};

const knows = (claim: Claim, verb: string) => claim.stems.some(stem => meanTheSame(stem, verb));

/** Somebody else does it. */
const otherSubject = (a: Claim, b: Claim) =>
  a.subjectId !== null &&
  b.subjectId !== null &&
  !sameSubject(a, b) &&
  !a.objectIds.includes(b.subjectId) &&
  !b.objectIds.includes(a.subjectId);

/** Two that bear other names do the same. */
const otherDoer = (a: Claim, b: Claim) => {
  if (!otherSubject(a, b) || !sameVerb(a, b)) return false;
  const [x, y] = [namedDoers(a), namedDoers(b)];
  return x.some(stem => !y.includes(stem)) && y.some(stem => !x.includes(stem));
};

const namedDoers = ({ clause, names }: Claim) => clause.doers.filter(stem => names.has(stem) && !peopleWords.has(stem));

/** They count the same things differently. */
const otherNumbers = (a: Claim, b: Claim) =>
  a.counted.some(one => b.counted.some(other => one.unit === other.unit && one.value !== other.value)) &&
  !a.counted.some(one => b.counted.some(other => one.unit === other.unit && one.value === other.value));

/** One names only the class of which the other names a kind. */
const onlyTheClass = (a: Claim, b: Claim) => sameVerb(a, b) && (namesKind(a, b) || namesKind(b, a));

/** The same is done by others, as far as words tell. */
const otherDoers = (a: Claim, b: Claim) =>
  sameVerb(a, b) &&
  !sameSubject(a, b) &&
  a.clause.doers.length > 0 &&
  b.clause.doers.length > 0 &&
  !anyMeansTheSame(a.clause.doers, b.clause.doers) &&
  !anyMeansTheSame(a.clause.doers, b.clause.others) &&
  !anyMeansTheSame(b.clause.doers, a.clause.others);

/** The same one does the same to something else. */
const otherThing = (a: Claim, b: Claim) => {
  const [x, y] = [thingsOf(a), thingsOf(b)];
  return sameVerb(a, b) && sameDoers(a, b) && x.length > 0 && y.length > 0 && !anyMeansTheSame(x, y);
};

/** All is the same but what is done or is. */
const otherOnlyInVerb = (a: Claim, b: Claim) => {
  const [x, y] = [thingsOf(a), thingsOf(b)];
  return otherVerb(a, b) && sameDoers(a, b) && (x.length === 0 ? y.length === 0 : anyMeansTheSame(x, y));
};

const sameDoers = ({ clause: a }: Claim, { clause: b }: Claim) =>
  a.doers.length > 0 && a.doers.join(' ') === b.doers.join(' ');
const thingsOf = ({ clause }: Claim) => clause.others.filter(stem => !isDayWord(stem));
const anyMeansTheSame = (x: readonly string[], y: readonly string[]) =>
  x.some(stem => y.some(other => meanTheSame(stem, other)));

/** They speak of different parts of the whole. */
const otherQuantity = ({ clause: a }: Claim, { clause: b }: Claim) =>
  a.quantity !== null && b.quantity !== null && a.quantity !== b.quantity;

/** Somebody else does it, and nobody is named by both. */
const otherActors = (a: Claim, b: Claim) => {
  const [x, y] = [actorsOf(a), actorsOf(b)];
  return x.length > 0 && y.length > 0 && !x.some(id => y.includes(id)) && !sameSubject(a, b);
};

/** It happens somewhere else. */
const otherPlace = (a: Claim, b: Claim) =>
  a.placeIds.length > 0 && b.placeIds.length > 0 && !a.placeIds.some(id => b.placeIds.includes(id));

/** The same comes from somewhere else. */
const otherOrigin = (a: Claim, b: Claim) =>
  a.clause.from.length > 0 &&
  b.clause.from.length > 0 &&
  sameVerb(a, b) &&
  !anyMeansTheSame(a.clause.from, b.clause.from);

/** One word of the one is the opposite of a word of the other. */
const oppositeWords = (a: Claim, b: Claim) =>
  [...a.forms].some(x => oppositesTo(x).some(y => only(a, b, x) && only(b, a, y)));

/** Opposite words of the same one: however unlike they are, they bear on each other. */
export const isOpposed = (a: Claim, b: Claim): boolean => sameSubject(a, b) && oppositeWords(a, b);

/** One is negated, the other is not. */
const otherPolarity = (a: Claim, b: Claim) => a.negated !== b.negated;

/** One has happened, the other is to come, may be or is only tried. */
const otherMood = (a: Claim, b: Claim) =>
  a.clause.mood !== null &&
  b.clause.mood !== null &&
  a.clause.mood !== b.clause.mood &&
  !namesTrying(a, b) &&
  !namesTrying(b, a);

/** What is only tried in the one is told of as such in the other: "tried to sing", "the try at singing". */
const namesTrying = ({ clause }: Claim, { forms }: Claim) =>
  clause.mood === 'TRIED' && clause.verb !== null && forms.has(clause.verb);

/** It happens at another time. */
export const otherDay = ({ times: a }: Claim, { times: b }: Claim) =>
  a.some((own, list) => own.length > 0 && b[list]!.length > 0 && !share(own, b[list]!));

/** What is weighed between two claims. */
export const features: readonly Feature[] = [
  { reason: 'same verb', weight: 0.06, holds: sameVerb },
  { reason: 'same subject', weight: 0.04, holds: sameSubject },
  { reason: 'same subject and verb', weight: 0.08, holds: sameDeed },
  { reason: 'all words of the other', weight: 0.15, holds: holdsAll },
  { reason: 'same object', weight: 0.04, holds: sameObject },
  { reason: 'same numbers', weight: 0.06, holds: sameNumbers },
  { reason: 'denied by one speaker on one day', weight: 0.1, circumstance: true, holds: sameDenial },
  { reason: 'same quotation', weight: 0.6, settles: true, circumstance: true, tiedInText: true, holds: sameQuotation },
  { reason: 'own words for it', weight: 0.9, circumstance: true, settles: true, holds: ownWords },
  {
    reason: 'one answers the other in one article',
    weight: 0.45,
    circumstance: true,
    tiedInText: true,
    holds: retorts,
  },
  { reason: 'denied by whom it is about', weight: 0.4, circumstance: true, tiedInText: true, holds: defends },
  { reason: 'admitted by the side that denied it', weight: 0.15, circumstance: true, holds: ownsUp },
  { reason: 'roles exchanged', weight: -0.5, blocks: true, holds: swappedRoles },
  {
    reason: 'said and denied by one side on one day',
    weight: -0.3,
    bars: true,
    circumstance: true,
    holds: saysAndDenies,
  },
  { reason: 'other numbers', weight: -0.5, blocks: true, holds: otherNumbers },
  { reason: 'opposite words', weight: -0.5, blocks: true, holds: oppositeWords },
  { reason: 'one negated', weight: -0.5, blocks: true, holds: otherPolarity },
  { reason: 'done by others', weight: -0.3, bars: true, holds: otherDoers },
  { reason: 'done to something else', weight: -0.3, bars: true, holds: otherThing },
  { reason: 'other only in what is done', weight: -0.3, holds: otherOnlyInVerb },
  { reason: 'one names only the class of the other', weight: -0.2, bars: true, holds: onlyTheClass },
  { reason: 'another part of the whole', weight: -0.3, bars: true, holds: otherQuantity },
  { reason: 'one has happened, the other has not', weight: -0.3, bars: true, holds: otherMood },
  { reason: 'done by somebody else', weight: -0.3, bars: true, holds: otherDoer },
  { reason: 'who does the one undergoes the other', weight: -0.4, holds: crossedRoles },
  { reason: 'something else is done', weight: -0.1, mild: true, holds: otherVerb },
  { reason: 'other subject', weight: -0.1, mild: true, holds: otherSubject },
  { reason: 'other place', weight: -0.3, bars: true, holds: otherPlace },
  { reason: 'from somewhere else', weight: -0.3, bars: true, holds: otherOrigin },
  { reason: 'too few words to tell', weight: -0.32, mild: true, holds: hardlyAnything },
  { reason: 'told of another day', weight: -0.2, mild: true, holds: otherDay },
  { reason: 'other actors', weight: -0.1, mild: true, holds: otherActors },
];

const share = (a: readonly string[], b: readonly string[]) => a.some(one => b.includes(one));
const verbOf = (claim: Claim) => claim.clause.verb ?? claim.predicate;
const actorsOf = (claim: Claim) => [...claim.subjectSides, ...claim.objectIds];
const only = (a: Claim, b: Claim, stem: string) => a.forms.has(stem) && !b.forms.has(stem);
const tied = (a: Claim, b: Claim, kind: ThreadKind) =>
  b.threads.size > 0 && a.saids.some(({ attribution }) => b.threads.get(attribution.id) === kind);
