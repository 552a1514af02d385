import type { Verdict } from '../domain/judgement.ts';
import { sameData } from '../domain/same-data.ts';
import { areOfOneAffair } from './affair.ts';
import type { Claim } from './claim.ts';
import { type Feature, features, isOpposed } from './features.ts';
import { leastMeaningFor, likelihood, likeness, sharedWords } from './likelihood.ts';
import { type Kinship, relate } from './relate-statements.ts';
import { disputedOf, standingOf, voicedOf } from './told.ts';

/** How far two claims say the same, and why. */
export interface Score {
  /** Null where nothing is judged of their being the same, only of how they stand to each other. */
  readonly verdict: Verdict | null;
  readonly score: number;
  readonly reasons: readonly string[];
  /** How they stand to each other where they are not the same. */
  readonly kinship: Kinship | null;
  /** That they are the same follows from no rule that suffices, only from how likely it is. */
  readonly isLikely: boolean;
}

/** From where on two claims say the same; below that people are asked, further down nothing is judged. */
const SAME_FROM = 0.7;
const UNSURE_FROM = 0.62;
/** How alike two claims must be for one to bear on the other, where they do not tell of one deed. */
const KIN_FROM = 0.5;
const sameDeed = 'same subject and verb';
/** What shared words count beside the meaning, and how many any two claims of one affair share. */
const SHARED_WORDS = 0.7;
const EXPECTED = 0.25;
/** A likeness below which no circumstance can help. */
const WORTH_WEIGHING = 0.35;
const circumstances = features.filter(feature => feature.circumstance);
/** What speaks for two being the same, and what against it. */
const helping = features.filter(feature => feature.weight > 0);
const helpingCircumstances = helping.filter(feature => feature.circumstance);
const settling = features.filter(feature => feature.settles);
const answering = features.filter(feature => feature.tiedInText && !feature.settles);
const hindering = features.filter(feature => feature.weight <= 0);
/** Where one of these holds, rules call the two different, whatever the words. */
const blocking = features.filter(feature => feature.blocks);
const oneNegated = 'one negated';
const onlyNegationParts = (a: Claim, b: Claim) =>
  !blocking.some(feature => feature.reason !== oneNegated && feature.holds(a, b));
/** Where one of these holds, rules alone join nothing. */
const barring = features.filter(feature => feature.bars);

/** How far rules trust a likeness of sentence vectors: the encoder brings together what the affair ties, and rules weigh words. */
const TRUSTED = 0.85;
/** How likely two claims must say the same where no rule says so. */
const LIKELY = 0.5;
/** From where on likelihood outweighs what would bar it: words may name one doer, place or thing in two ways. */
const NEARLY_SURE = 0.85;
const worthJudging = leastMeaningFor(LIKELY);

/**
 * Judges two claims by rules, and where these do not settle it by likelihood, which knows only what has a sentence vector and belongs
 * to one affair; null where the two have nothing to do with each other. Where all that parts two likely ones is that one is negated,
 * people are asked: a negation may belong to something beside the claim.
 */
export function score(a: Claim, b: Claim): Score | null {
  const meaning = likeness(a, b);
  const ruled = ruleOn(a, b, a.vector && b.vector ? TRUSTED * meaning : meaning);
  const isAsked = ruled?.verdict === 'DIFFERENT';
  if (isAsked && !onlyNegationParts(a, b)) return ruled;
  if (ruled?.verdict === 'SAME' && !isOnlyAnswered(a, b)) return ruled;
  if (!a.vector || !b.vector || !areOfOneAffair(a, b)) return ruled;
  if (ruled?.verdict === 'SAME') return answered(ruled, likelihood(a, b));
  if (meaning < worthJudging) return ruled;
  const likely = likelihood(a, b);
  if (likely < LIKELY || (!isAsked && isExcluded(a, b, likely))) return ruled;
  const { reasons, kinship } = ruled ?? { reasons: [alike(meaning)], kinship: null };
  return {
    verdict: isAsked ? 'UNSURE' : 'SAME',
    score: likely,
    reasons: [...reasons, `likelihood ${likely}`],
    kinship,
    isLikely: true,
  };
}

/** Whether two would not be one but for how an article has one answer the other: somebody may well answer something else. */
const isOnlyAnswered = (a: Claim, b: Claim): boolean =>
  answering.some(feature => feature.holds(a, b)) && !settling.some(feature => feature.holds(a, b));

/** What an article has answered is one by rule where that is nearly sure, else only as far as it is likely. */
const answered = (ruled: Score, likely: number): Score =>
  likely >= NEARLY_SURE
    ? ruled
    : { ...ruled, score: likely, reasons: [...ruled.reasons, `likelihood ${likely}`], isLikely: true };

/** Whether rules keep two apart that are that likely one. */
const isExcluded = (a: Claim, b: Claim, likely: number): boolean =>
  blocking.some(feature => feature.holds(a, b)) ||
  (likely < NEARLY_SURE && barring.some(feature => feature.holds(a, b)));

/** Weighs the likeness of meaning with every feature that holds. */
function ruleOn(a: Claim, b: Claim, meaning: number): Score | null {
  const opposed = isOpposed(a, b);
  if (meaning < WORTH_WEIGHING && !opposed && !helpingCircumstances.some(feature => feature.holds(a, b))) return null;
  const words = SHARED_WORDS * (sharedWords(a, b) - EXPECTED);
  const helps = helping.filter(feature => feature.holds(a, b));
  const help = rounded(helps.reduce((total, { weight }) => total + weight, meaning + words));
  const bears = opposed || help >= KIN_FROM || helps.some(({ reason }) => reason === sameDeed);
  if (!bears) return null;
  const held = [...helps, ...hindrances(a, b, helps)];
  const sum = rounded(held.reduce((total, { weight }) => total + Math.min(0, weight), help));
  const reasons = held.map(feature => feature.reason);
  const kinship = relate(a, b, reasons);
  const verdict = verdictOn(held, help, sum);
  if (verdict === null && kinship === null) return null;
  return { verdict, score: sum, reasons: [alike(meaning), ...reasons], kinship, isLikely: false };
}

/**
 * Whether a claim for which other reports speak now compares with others as before: its words are the same, so only what
 * its reports tell of each other can differ. Null where its words have changed.
 */
export function comparesAs(before: Claim, now: Claim): ((other: Claim, otherIsFirst: boolean) => boolean) | null {
  if (!sameData(wordingOf(before), wordingOf(now))) return null;
  return (other, otherIsFirst) =>
    standingOf(before.told, other.told) === standingOf(now.told, other.told) &&
    voicedOf(before.told, other.told) === voicedOf(now.told, other.told) &&
    disputedOf(before.told, other.told) === disputedOf(now.told, other.told) &&
    circumstances.every(({ holds }) =>
      otherIsFirst ? holds(other, before) === holds(other, now) : holds(before, other) === holds(now, other),
    );
}

/** All of a claim that does not follow from who reports it. */
const wordingOf = ({ id, saids, stems, names, subjectId, subjectSides, objectIds, placeIds, company }: Claim) =>
  [
    id,
    saids[0]!.attribution.proposition,
    stems,
    [...names],
    subjectId,
    subjectSides,
    objectIds,
    placeIds,
    company,
  ] as const;

/** What speaks against it, as far as nothing outweighs that. */
function hindrances(a: Claim, b: Claim, helps: readonly Feature[]): readonly Feature[] {
  if (helps.some(feature => feature.settles)) return [];
  const isTied = helps.some(feature => feature.tiedInText);
  return hindering.filter(feature => !(isTied && feature.mild) && feature.holds(a, b));
}

function verdictOn(held: readonly Feature[], help: number, sum: number): Verdict | null {
  if (help < UNSURE_FROM) return null;
  if (held.some(feature => feature.blocks)) return 'DIFFERENT';
  if (sum < UNSURE_FROM) return null;
  const barred = held.some(feature => feature.bars) && !held.some(feature => feature.tiedInText);
  return sum >= SAME_FROM && !barred ? 'SAME' : 'UNSURE';
}

/** A likeness in hundredths: the next digit depends on the machine that has read it. */
const alike = (meaning: number) => `meaning ${Math.round(meaning * 100) / 100}`;

const rounded = (value: number) => Math.round(value * 1000) / 1000;
