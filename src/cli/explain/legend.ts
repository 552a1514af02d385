import type { Attribution } from '../../domain/attribution.ts';
import type { Reading } from '../../domain/reading.ts';
import { textOf } from '../../domain/span.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { type Numbered, numberedIn, plain, sidePaint, sign } from './numbered.ts';
import { wrap } from './wrap.ts';

const told = { ASSERTS: 'asserts', DENIES: 'denies', NONE: 'neither asserts nor denies' } as const;
const indent = '   ';

/** What was read of one attribution, and the rule or head that decided it. */
export function legendOf({ number, attribution }: Numbered, reading: Reading, { paint, width }: Terminal): string {
  const { stance, denialKind, confidence } = attribution;
  const kind = denialKind === null ? '' : ` (${denialKind.toLowerCase()})`;
  const head = [
    { text: `${number} ${sign[stance]} `, paint: sidePaint(attribution, paint) },
    { text: printable(speakerOf(attribution, reading)), paint: paint.bold },
    { text: `: ${told[stance]}${kind}, confidence ${confidence.toFixed(2)}`, paint: plain },
  ];
  const facts = wrap([{ text: factsOf(attribution, reading), paint: plain }], width - indent.length);
  return `${wrap(head, width)}\n${facts.replace(/^/gm, indent)}`;
}

function speakerOf({ source, speakerId }: Attribution, reading: Reading): string {
  if (speakerId !== null) return nameOf(speakerId, reading);
  return source === null ? 'somebody' : textOf(reading.article.text, source);
}

function factsOf(attribution: Attribution, reading: Reading): string {
  const { rule, mode, act, via, addressee, saidAt, parentId, answersId } = attribution;
  const numberOf = (id: string) => numberedIn(reading).find(other => other.attribution.id === id)?.number;
  const facts = [
    decidersOf(rule),
    `${mode.toLowerCase()} speech`,
    act === 'SAY' ? null : `act ${act.toLowerCase()}`,
    via.length === 0 ? null : `by way of ${via.map(id => nameOf(id, reading)).join(', ')}`,
    addressee === null ? null : `to ${addressee}`,
    saidAt === null ? null : `said ${saidAt}`,
    parentId === null ? null : `within ${numberOf(parentId)}`,
    answersId === null ? null : `answers ${numberOf(answersId)}`,
  ];
  return printable(facts.filter(fact => fact !== null).join('; '));
}

const nameOf = (id: string, { descriptors }: Reading): string =>
  descriptors.find(descriptor => descriptor.id === id)?.name ?? id;

/** A reading bears the rule that read its side, after the rule that found its spans where the encoder did not. */
function decidersOf(rule: string): string {
  const parts = rule.split(', ');
  const name = (part: string) => (part === '' || part === 'encoder' ? 'the encoder' : `rule ${part}`);
  return `found by ${name(parts.slice(0, -1).join(', '))}, side by ${name(parts.at(-1)!)}`;
}
