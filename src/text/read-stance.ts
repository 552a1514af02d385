import type { Act, DenialKind, Stance } from '../domain/attribution.ts';
import type { Attributed, PlacedAttribution } from './find-attributions.ts';
import { cluesOf } from './stance/clues.ts';
import { pointsElsewhere } from './stance/points-elsewhere.ts';
import { stanceRules } from './stance/rules.ts';
import { weigh } from './stance/weigh.ts';
import { tokensIn } from './words-in.ts';

/** Which side a speaker takes on the affirmative statement, how, and by which rule that was read. */
export interface ReadStance {
  readonly stance: Stance;
  readonly denialKind: DenialKind | null;
  readonly act: Act;
  /** The chance that the side is right, 0 to 1. */
  readonly certainty: number;
  readonly rule: string;
}

export interface Sided extends Attributed {
  /** One for each attribution. */
  readonly stances: readonly ReadStance[];
}

/** Reads which side each speaker takes: rules first, where words decide; the encoder with its clues elsewhere. */
export function readStances(doc: Attributed): Sided {
  const stances = doc.attributions.map((each, index) => readStance(each, index, doc));
  return {
    ...doc,
    stances: stances.map((each, index) => (isAnswered(index, stances, doc) ? assertsAfterAll(each) : each)),
  };
}

/** Whether the next attribution denies this one in so many words ("denied those reports"), so that it cannot be a denial by tone. */
function isAnswered(index: number, stances: readonly ReadStance[], doc: Attributed): boolean {
  const [self, next] = [doc.attributions[index]!, doc.attributions[index + 1]];
  if (!next || stances[index]!.stance !== 'DENIES' || stances[index]!.rule !== 'encoder') return false;
  if (stances[index + 1]!.stance !== 'DENIES' || next.speaker === self.speaker) return false;
  return pointsElsewhere(next.content.flatMap(span => tokensIn(doc.words, span)));
}

const assertsAfterAll = (stance: ReadStance): ReadStance => ({
  ...stance,
  stance: 'ASSERTS',
  denialKind: null,
  rule: 'is-answered',
});

function readStance(each: PlacedAttribution, index: number, doc: Attributed): ReadStance {
  const clues = cluesOf(each, index, doc);
  const { act } = clues;
  for (const rule of stanceRules) {
    const side = rule.read(clues);
    if (side) return { act, ...side, rule: rule.name };
  }
  return { act, ...weigh(clues), rule: 'encoder' };
}
