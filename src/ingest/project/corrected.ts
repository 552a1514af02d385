import type { Attribution, MachineReading } from '../../domain/attribution.ts';
import type { Correction, CorrectSpeaker, CorrectStatement } from '../../domain/correction.ts';
import type { Descriptor } from '../../domain/descriptor.ts';
import { foldName } from '../../domain/fold-name.ts';
import { idOf } from '../../domain/id.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byText } from '../../domain/order.ts';
import type { Reading } from '../../domain/reading.ts';
import type { FindAgain } from './find-again.ts';

/** A reading as people have corrected it, and what they thereby hold to be the same. */
export interface CorrectedReading {
  readonly reading: Reading;
  readonly judgements: readonly Judgement[];
}

/** The reading of an article with the corrections of its attributions, by attribution id, newest first. */
export function corrected(
  reading: Reading,
  corrections: ReadonlyMap<string, readonly Correction[]>,
  found: FindAgain,
): CorrectedReading {
  const judgements: Judgement[] = [];
  let descriptors = reading.descriptors;
  const attributions = reading.attributions.map(attribution => {
    const own = corrections.get(attribution.id) ?? [];
    const [speaker, stance, statement] = [newest(own, 'speaker'), newest(own, 'stance'), newest(own, 'statement')];
    let changed: Attribution =
      own.length === 0 ? attribution : { ...attribution, machine: machineOf(attribution, own) };
    if (speaker) {
      const { id, added } = speakerIn({ ...reading, descriptors }, speaker.speaker!, found);
      descriptors = [...descriptors, ...added];
      changed = { ...changed, speakerId: id };
    }
    if (stance) changed = withStance(changed, stance);
    if (statement) {
      const target = targetOf(statement.statement!, attribution, found);
      changed = target ? pointing(changed) : restated(changed, statement.statement!, descriptors);
      if (target) judgements.push(sameStatement(statement, attribution.id, target));
    }
    return changed;
  });
  const restatedIds = new Set(
    attributions.flatMap(({ id, machine }) => (machine?.statement === undefined ? [] : [id])),
  );
  // What happens in the words that were misread happens no more.
  const events = reading.events.filter(event => !restatedIds.has(event.attributionId));
  return { reading: { ...reading, descriptors, attributions, events }, judgements };
}

const newest = (corrections: readonly Correction[], field: 'speaker' | 'stance' | 'statement') =>
  corrections.find(correction => correction[field] !== undefined);

/** What the machine read of all that is corrected. */
function machineOf(attribution: Attribution, corrections: readonly Correction[]): MachineReading {
  const { speakerId, stance, denialKind, proposition } = attribution;
  return {
    corrections: corrections.map(({ id }) => id).sort(byText),
    ...(newest(corrections, 'speaker') && { speakerId }),
    ...(newest(corrections, 'stance') && { stance, denialKind }),
    ...(newest(corrections, 'statement') && { statement: proposition.text }),
  };
}

/** The speaker where the evidence describes one; else the descriptor of that name in the article, or one that is added. */
function speakerIn(
  { article, descriptors }: Reading,
  { name, kind, descriptorId, passage }: CorrectSpeaker,
  found: FindAgain,
): { readonly id: string; readonly added: readonly Descriptor[] } {
  const described = descriptorId === undefined ? null : found.descriptor(descriptorId, passage);
  if (described !== null) return { id: described, added: [] };
  const named = descriptors.find(one => one.kind === kind && foldName(one.name) === foldName(name));
  if (named) return { id: named.id, added: [] };
  const id = idOf('des', article.id, 'corrected', kind, name);
  const one = { country: null, gender: null, unnamed: false, speaksFor: [], partOf: null, roles: [] } as const;
  return { id, added: [{ ...one, id, articleId: article.id, kind, name, names: [{ text: name, count: 1 }] }] };
}

function withStance(attribution: Attribution, correction: Correction): Attribution {
  const stance = correction.stance!;
  const denialKind = correction.denialKind ?? (stance === 'DENIES' ? (attribution.denialKind ?? 'FLAT') : null);
  const vector = attribution.proposition.vector ?? correction.vector ?? null;
  return { ...attribution, stance, denialKind, proposition: { ...attribution.proposition, vector } };
}

function targetOf({ attributionId, passage }: CorrectStatement, { id }: Attribution, found: FindAgain): string | null {
  const target = attributionId === undefined ? null : found.attribution(attributionId, passage);
  return target === null || target.id === id ? null : target.id;
}

/** What says the same as another attribution brings no words of its own: the machine may have misread them. */
const pointing = (attribution: Attribution): Attribution => ({ ...attribution, pointer: true, answersId: null });

function restated(
  attribution: Attribution,
  { text, vector, predicate, numbers }: CorrectStatement,
  descriptors: readonly Descriptor[],
): Attribution {
  const [subjectId = null, ...objectIds] = namedIn(text, descriptors);
  const proposition = { text, vector, subjectId, predicate, objectIds, numbers };
  return { ...attribution, pointer: false, answersId: null, proposition };
}

/** Those whose names stand in a text, in its order, each once; of two names at one place the longer. */
function namedIn(text: string, descriptors: readonly Descriptor[]): readonly string[] {
  const words = ` ${foldName(text)} `;
  const places = descriptors
    .map(({ id, name }) => ({ id, name: foldName(name), at: words.indexOf(` ${foldName(name)} `) }))
    .filter(({ name, at }) => name !== '' && at >= 0)
    .sort((x, y) => x.at - y.at || y.name.length - x.name.length || byText(x.id, y.id));
  return places.filter(({ at }, index) => index === 0 || at >= endOf(places[index - 1]!)).map(({ id }) => id);
}

const endOf = ({ at, name }: { readonly at: number; readonly name: string }): number => at + name.length;

function sameStatement({ id, reasons, at, by }: Correction, one: string, other: string): Judgement {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { id, kind: 'STATEMENT', a, b, verdict: 'SAME', score: 1, reasons, by, at };
}
