import type { Act, DenialKind, Stance } from '../domain/attribution.ts';
import type { Attributed, PlacedAttribution } from './find-attributions.ts';
import { cluesOf } from './stance/clues.ts';
import { pointsElsewhere } from './stance/points-elsewhere.ts';
import { stanceRules } from './stance/rules.ts';
import { weigh } from './stance/weigh.ts';
import { spanAt, tokensIn } from './words-in.ts';

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
  const read = doc.attributions.map((each, index) => readStance(each, index, doc));
  const stances = read.map((each, index) => (isAnswered(index, read, doc) ? assertsAfterAll(each) : each));
  return {
    ...doc,
    stances: stances.map((each, index) => (spellsOut(index, stances, doc) ? denies(each) : each)),
  };
}

/** Whether a quotation gives the words of the denial just before it, which itself only pointed: "He called that absurd. “I was at home,” he said." */
function spellsOut(index: number, stances: readonly ReadStance[], doc: Attributed): boolean {
  const [self, before] = [doc.attributions[index]!, doc.attributions[index - 1]];
  if (!before || stances[index]!.stance !== 'ASSERTS' || stances[index - 1]!.stance !== 'DENIES') return false;
  if (
    self.relays ||
    self.speaker === null ||
    !/^(?:[“‘"']|$)/.test(doc.text.slice(self.content[0]!.start - 1, self.content[0]!.start))
  )
    return false;
  if (!sameVoice(self.speaker, before.speaker, doc) || givesAnother(before, doc)) return false;
  if (spanAt(doc.paragraphs, self.content[0]!.start) !== spanAt(doc.paragraphs, before.content[0]!.start)) return false;
  return pointsElsewhere(before.content.flatMap(span => tokensIn(doc.words, span)));
}

/** "Contradicting the captain's account": what follows is another account, not the words of a denial. */
const givesAnother = ({ cue }: PlacedAttribution, doc: Attributed): boolean =>
  cue !== null && /\bcontradict/i.test(doc.text.slice(cue.start, cue.end));

/** One speaker, or one who speaks for the other. */
export const sameVoice = (a: number, b: number | null, doc: Pick<Attributed, 'descriptors'>): boolean =>
  b !== null &&
  (a === b ||
    doc.descriptors[a]!.speaksFor.some(each => each.descriptor === b) ||
    doc.descriptors[b]!.speaksFor.some(each => each.descriptor === a));

const denies = (stance: ReadStance): ReadStance => ({
  ...stance,
  stance: 'DENIES',
  denialKind: 'FLAT',
  rule: spellingOut,
});

/** The rule by which a quotation is a denial because it follows one. */
export const spellingOut = 'spells-out';

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
