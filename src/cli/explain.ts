import type { Attribution } from '../domain/attribution.ts';
import type { Reading } from '../domain/reading.ts';
import { overlaps, type Span, textOf } from '../domain/span.ts';
import { type Piece, wrap } from './explain/wrap.ts';
import { printable } from './printable.ts';
import { startOf } from './reading-text.ts';
import type { Terminal } from './terminal.ts';

/** A numbered attribution of the article. */
interface Numbered {
  readonly number: number;
  readonly attribution: Attribution;
}

type Role = 'source' | 'cue' | 'content';

/** A span of the text with its role in a numbered attribution. */
interface Mark extends Span, Numbered {
  readonly role: Role;
}

const sign = { ASSERTS: '▲', DENIES: '▼', NONE: '·' } as const;

/**
 * The article's text with every attribution marked in it, then what was read of each and what decided it.
 * Contents stand in numbered brackets, within each other where attributions are nested; sources and cues have brackets of their own
 * where there is no colour to tell them.
 */
export function explain(reading: Reading, terminal: Terminal): string {
  const numbered = [...reading.attributions]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((attribution, index): Numbered => ({ number: index + 1, attribution }));
  const text = markedText(reading.article.text, numbered.flatMap(marksOf), terminal);
  const legend = numbered.map(each => legendOf(each, numbered, reading, terminal));
  return `${[text, keyOf(terminal), ...legend].join('\n\n')}\n\n`;
}

const marksOf = (each: Numbered): readonly Mark[] =>
  (['source', 'cue', 'content'] as const).flatMap(role =>
    [each.attribution[role]].flat().flatMap(span => (span === null ? [] : { ...each, ...span, role })),
  );

function markedText(text: string, marks: readonly Mark[], terminal: Terminal): string {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return paragraphs
    .map(paragraph =>
      wrap(
        piecesOf(
          text,
          marks.flatMap(mark => within(mark, paragraph)),
          paragraph,
          terminal,
        ),
        terminal.width,
      ),
    )
    .join('\n\n');
}

/** The part of a mark that lies in a paragraph: a quotation may run over several. */
function within(mark: Mark, paragraph: Span): readonly Mark[] {
  if (!overlaps(mark, paragraph)) return [];
  return [{ ...mark, start: Math.max(mark.start, paragraph.start), end: Math.min(mark.end, paragraph.end) }];
}

/** A paragraph as pieces: its words, painted, and the brackets around them. */
function piecesOf(text: string, marks: readonly Mark[], paragraph: Span, { paint }: Terminal): readonly Piece[] {
  const edges = new Set([paragraph.start, paragraph.end, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...edges].sort((a, b) => a - b);
  return places.flatMap((place, index) => {
    const closing = marks.filter(({ end }) => end === place).sort(innermostFirst);
    const opening = marks.filter(({ start }) => start === place).sort((a, b) => innermostFirst(b, a));
    const brackets = [
      ...closing.map(mark => ({ text: closingOf(mark, marks, paint), paint: paint.dim })),
      ...opening.map(mark => ({ text: openingOf(mark, paint), paint: paintOf(mark, paint) })),
    ].filter(bracket => bracket.text !== '');
    const next = places[index + 1];
    if (next === undefined) return brackets;
    const [inner] = marks.filter(mark => overlaps(mark, { start: place, end: next })).sort(innermostFirst);
    const words = {
      text: text.slice(place, next).replace(/\p{Cc}+/gu, ' '),
      paint: inner ? paintOf(inner, paint) : plain,
    };
    return [...brackets, words];
  });
}

type Paint = Terminal['paint'];

const plain = (text: string): string => text;

/** Shorter spans lie in longer ones; of equal ones the later attribution is the inner. */
const innermostFirst = (a: Mark, b: Mark): number => a.end - a.start - (b.end - b.start) || b.number - a.number;

function openingOf({ role, number, attribution }: Mark, { isColorSupported }: Paint): string {
  if (role === 'content') return `${sign[attribution.stance]}${number}[`;
  if (isColorSupported) return '';
  return role === 'source' ? `${number}{` : `${number}<`;
}

function closingOf(mark: Mark, marks: readonly Mark[], { isColorSupported }: Paint): string {
  if (mark.role === 'source') return isColorSupported ? '' : '}';
  if (mark.role === 'cue') return isColorSupported ? '' : '>';
  const isAlone = marks.every(other => other.role !== 'content' || other === mark || !overlaps(other, mark));
  return isAlone ? ']' : `]${mark.number}`;
}

function paintOf({ role, attribution }: Mark, paint: Paint): (text: string) => string {
  if (role === 'source') return paint.cyan;
  if (role === 'cue') return paint.bold;
  return stancePaint(attribution, paint);
}

const stancePaint = ({ stance }: Attribution, paint: Paint) =>
  ({ ASSERTS: paint.green, DENIES: paint.red, NONE: paint.gray })[stance];

/** What the marks mean. */
function keyOf({ paint, width }: Terminal): string {
  const [source, cue] = paint.isColorSupported ? ['source', 'cue'] : ['1{source}', '1<cue>'];
  const marks: readonly Piece[] = [
    { text: source, paint: paint.cyan },
    { text: cue, paint: paint.bold },
    { text: '▲1[asserted]', paint: paint.green },
    { text: '▼1[denied]', paint: paint.red },
    { text: '·1[neither]', paint: paint.gray },
  ];
  return wrap(
    marks.flatMap(mark => [mark, { text: ' ', paint: plain }]),
    width,
  );
}

const told = { ASSERTS: 'asserts', DENIES: 'denies', NONE: 'neither asserts nor denies' } as const;
const indent = '   ';

/** What was read of one attribution, and the rule or head that decided it. */
function legendOf(
  { number, attribution }: Numbered,
  all: readonly Numbered[],
  reading: Reading,
  terminal: Terminal,
): string {
  const { paint, width } = terminal;
  const { stance, denialKind, act, confidence, addressee, saidAt, mode } = attribution;
  const nameOf = (id: string) => reading.descriptors.find(descriptor => descriptor.id === id)?.name ?? id;
  const source = attribution.source === null ? 'somebody' : textOf(reading.article.text, attribution.source);
  const speaker = attribution.speakerId === null ? source : nameOf(attribution.speakerId);
  const numberOf = (id: string | null) => all.find(other => other.attribution.id === id)?.number;
  const parent = numberOf(attribution.parentId);
  const answered = numberOf(attribution.answersId);
  const kind = denialKind === null ? '' : ` (${denialKind.toLowerCase()})`;
  const head = [
    { text: `${number} ${sign[stance]} `, paint: stancePaint(attribution, paint) },
    { text: printable(speaker), paint: paint.bold },
    { text: `: ${told[stance]}${kind}, confidence ${confidence.toFixed(2)}`, paint: plain },
  ];
  const facts = [
    deciders(attribution.rule),
    `${mode.toLowerCase()} speech`,
    act === 'SAY' ? null : `act ${act.toLowerCase()}`,
    attribution.via.length === 0 ? null : `by way of ${attribution.via.map(nameOf).join(', ')}`,
    addressee === null ? null : `to ${addressee}`,
    saidAt === null ? null : `said ${saidAt}`,
    parent === undefined ? null : `within ${parent}`,
    answered === undefined ? null : `answers ${answered}`,
  ].filter(fact => fact !== null);
  const explained = wrap([{ text: printable(facts.join('; ')), paint: plain }], width - indent.length);
  return `${wrap(head, width)}\n${explained.replace(/^/gm, indent)}`;
}

/** A reading bears the rule that read its side, after the rule that found its spans where the encoder did not. */
function deciders(rule: string): string {
  const parts = rule.split(', ');
  const name = (part: string | undefined) =>
    part === undefined || part === 'encoder' ? 'the encoder' : `rule ${part}`;
  return `found by ${name(parts.slice(0, -1).join(', ') || undefined)}, side by ${name(parts.at(-1))}`;
}
