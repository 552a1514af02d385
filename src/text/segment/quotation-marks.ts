import type { Span } from '../../domain/span.ts';

/** What a mark is made of; an opening mark is closed by one of its own kind. */
export type Family = 'CURLED' | 'STRAIGHT' | 'ANGLED' | 'SINGLE';

/** A character, or a pair of single ones, that may open or close a quotation. */
export interface Mark extends Span {
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single mark at whose place an apostrophe is as likely: “the boys’ mothers”. */
  readonly weak: boolean;
}

const families: Readonly<Record<string, Family>> = {
  '“': 'CURLED',
  '”': 'CURLED',
  '„': 'CURLED',
  '‟': 'CURLED',
  '"': 'STRAIGHT',
  '«': 'ANGLED',
  '»': 'ANGLED',
  '‘': 'SINGLE',
  '’': 'SINGLE',
  '‚': 'SINGLE',
  '‛': 'SINGLE',
  "'": 'SINGLE',
};
const anyMark = /[“”„‟"«»‘’‚‛']/g;
const word = /[\p{L}\p{N}]/u;
const spaceOrOpening = /[\s([{<“„"«‘'‚—–/:;-]/;

/** Elided words that begin with an apostrophe: ’tis, ’em, the ’90s. */
const elision =
  /^(?:tis|twas|twere|twill|em|til|till|cause|cos|bout|round|neath|n|nuff|im|er|ere|s|\d0s|\d\d(?!\d))(?![\p{L}\p{N}])/iu;

/** Every mark of a stretch of text, in order. */
export function marksIn(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(anyMark)) {
    const at = start + match.index;
    if (marks.length > 0 && at < marks.at(-1)!.end) continue;
    const doubled = isDoubled(text, at, end);
    const span = { start: at, end: at + (doubled ? 2 : 1) };
    const mark = doubled ? doubleMark(text, span, match[0]) : markAt(text, span, match[0]);
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

const isDoubled = (text: string, at: number, limit: number): boolean =>
  /['‘’]/.test(text[at]!) && text[at + 1] === text[at] && at + 1 < limit;

/** Two single marks in a row are written for one double mark. */
const doubleMark = (text: string, span: Span, char: string): Mark =>
  shaped(text, span, char === "'" ? 'STRAIGHT' : 'CURLED');

function markAt(text: string, span: Span, char: string): Mark {
  const family = families[char]!;
  if (family === 'SINGLE') return singleMark(text, span, char);
  if (family === 'ANGLED') return angledMark(text, span, char);
  return shaped(text, span, family);
}

/** Angled marks point outward («so») in most languages and inward (»so«) in some. */
function angledMark(text: string, span: Span, char: string): Mark {
  const inside = !spaceOrOpening.test(text[span.start - 1] ?? ' ');
  const ahead = word.test(text[span.end] ?? ' ');
  const opens = char === '«' ? !inside || ahead : !inside && ahead;
  return { ...span, family: 'ANGLED', opens, closes: char === '»' ? !opens : inside && !ahead, weak: false };
}

/** A double mark may open or close by what stands beside it; a curled one prefers what it is drawn for. */
function shaped(text: string, span: Span, family: Family): Mark {
  const before = text[span.start - 1] ?? ' ';
  const after = text[span.end] ?? ' ';
  const char = text[span.start]!;
  const opening = spaceOrOpening.test(before) && !/\s/.test(after);
  const closing = !/\s/.test(before);
  if (/[“„‟‘]/.test(char))
    return {
      ...span,
      family,
      opens: char !== '“' || !closing || opening || word.test(after),
      closes: closing && !spaceOrOpening.test(before) && !word.test(after),
      weak: false,
    };
  if (/[”’]/.test(char)) return { ...span, family, opens: opening && word.test(after), closes: true, weak: false };
  return { ...span, family, opens: !/\s/.test(after) && !word.test(before), closes: true, weak: false };
}

function singleMark(text: string, span: Span, char: string): Mark {
  const before = text[span.start - 1] ?? ' ';
  const after = text[span.end] ?? ' ';
  const opens =
    /['‘‚‛]/.test(char) &&
    spaceOrOpening.test(before) &&
    !/\s/.test(after) &&
    !elision.test(text.slice(span.end, span.end + 8));
  const closes = /['’]/.test(char) && !/[\s([]/.test(before) && !word.test(after);
  return { ...span, family: 'SINGLE', opens, closes, weak: closes && isApostropheLike(text, span) };
}

/** Plurals and dropped letters: "the Russians’ army", "doin’ fine". */
const isApostropheLike = (text: string, { start, end }: Span): boolean =>
  /(?:[sz]|[a-z]{2}in)$/i.test(text.slice(Math.max(0, start - 4), start)) && /^\s/.test(text.slice(end, end + 1));
