import type { Verdict } from '../domain/judgement.ts';
import { sameData } from '../domain/same-data.ts';
import type { Claim } from './claim.ts';
import { type Feature, features } from './features.ts';
import { meanTheSame } from './lexicon/synonyms.ts';
import { type Kinship, relate } from './relate-statements.ts';
import { cosine } from './similarity.ts';

/** How far two claims say the same, and why. */
export interface Score {
  /** Null where nothing is judged of their being the same, only of how they stand to each other. */
  readonly verdict: Verdict | null;
  readonly score: number;
  readonly reasons: readonly string[];
  /** How they stand to each other where they are not the same. */
  readonly kinship: Kinship | null;
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
const hindering = features.filter(feature => feature.weight <= 0);

/** Weighs the likeness of meaning with every feature that holds; null where the two have nothing to do with each other. */
export function score(a: Claim, b: Claim): Score | null {
  const meaning = likeness(a, b);
  if (meaning < WORTH_WEIGHING && !circumstances.some(feature => feature.holds(a, b))) return null;
  const words = SHARED_WORDS * (sharedWords(a, b) - EXPECTED);
  const helps = helping.filter(feature => feature.holds(a, b));
  const help = rounded(helps.reduce((total, { weight }) => total + weight, meaning + words));
  const bears = help >= KIN_FROM || helps.some(({ reason }) => reason === sameDeed);
  if (!bears) return null;
  const held = [...helps, ...hindrances(a, b, helps)];
  const sum = rounded(held.reduce((total, { weight }) => total + Math.min(0, weight), help));
  const reasons = held.map(feature => feature.reason);
  const kinship = relate(a, b, reasons);
  const verdict = verdictOn(held, help, sum);
  if (verdict === null && kinship === null) return null;
  return { verdict, score: sum, reasons: [`meaning ${rounded(meaning)}`, ...reasons], kinship };
}

/**
 * Whether a claim for which other reports speak now compares with others as before: its words are the same, so only what
 * its reports tell of each other can differ. Null where its words have changed.
 */
export function comparesAs(before: Claim, now: Claim): ((other: Claim, otherIsFirst: boolean) => boolean) | null {
  if (!sameData(wordingOf(before), wordingOf(now))) return null;
  return (other, otherIsFirst) =>
    circumstances.every(({ holds }) =>
      otherIsFirst ? holds(other, before) === holds(other, now) : holds(before, other) === holds(now, other),
    );
}

/** All of a claim that does not follow from who reports it. */
const wordingOf = ({ id, saids, stems, names, subjectId, subjectSides, objectIds, placeIds }: Claim) =>
  [id, saids[0]!.attribution.proposition, stems, [...names], subjectId, subjectSides, objectIds, placeIds] as const;

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

/** The cosine of the sentence vectors; of the words where one has none. */
export const likeness = (a: Claim, b: Claim): number =>
  a.vector && b.vector ? cosine(a.vector, b.vector) : cosine(a.bag, b.bag);

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The share of telling words that both have, names left out: two claims about the same people may have nothing else in common. */
function sharedWords(a: Claim, b: Claim): number {
  const [short, long] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems];
  const shared = short.filter(stem => long.some(other => meanTheSame(stem, other))).length;
  return shared === 0 ? 0 : shared / Math.sqrt(short.length * long.length);
}
