import { overlaps, type Span } from '../../domain/span.ts';
import type { Terminal } from '../terminal.ts';
import { type Numbered, type Paint, plain, sidePaint, sign } from './numbered.ts';
import { type Piece, wrap } from './wrap.ts';

type Role = 'source' | 'cue' | 'content';

/** A span of the text with its role in a numbered attribution. */
interface Mark extends Span, Numbered {
  readonly role: Role;
}

/**
 * A text with attributions marked in it. Contents stand in numbered brackets, within each other where attributions are nested;
 * sources and cues have brackets of their own where there is no colour to tell them.
 */
export function markText(text: string, numbered: readonly Numbered[], terminal: Terminal): string {
  const marks = numbered.flatMap(marksOf);
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const marked = paragraphs.map(paragraph => {
    const inside = marks.flatMap(mark => within(mark, paragraph));
    return wrap(piecesOf(text, inside, paragraph, terminal), terminal.width);
  });
  return marked.join('\n\n');
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
  return sidePaint(attribution, paint);
}

const marksOf = (each: Numbered): readonly Mark[] =>
  (['source', 'cue', 'content'] as const).flatMap(role =>
    [each.attribution[role]].flat().flatMap(span => (span === null ? [] : { ...each, ...span, role })),
  );

/** What the marks mean. */
export function keyToMarks({ paint, width }: Terminal): string {
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
