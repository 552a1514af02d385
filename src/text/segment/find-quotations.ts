import type { Span } from '../../domain/span.ts';
import type { Quotation } from './quotation.ts';
import { type Mark, marksIn } from './quotation-marks.ts';

/** The quotations of an article, outermost only: in order and apart. One left open ends with its paragraph. */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    return quotationsOf(text, paragraph, mark => next !== undefined && reopens(text, next, mark));
  });
}

/** Whether a paragraph begins with a mark that takes up the one left open before it. */
function reopens(text: string, paragraph: Span, open: Mark): boolean {
  const first = marksIn(text, { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + 2) })[0];
  return first?.start === paragraph.start && first.opens && isSingle(first) === isSingle(open);
}

function quotationsOf(text: string, paragraph: Span, runsOn: (mark: Mark) => boolean): readonly Quotation[] {
  const marks = marksIn(text, paragraph);
  const closings = singleClosings(marks);
  const quotations: Quotation[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const open = marks[index]!;
    if (!open.opens) continue;
    const at = isSingle(open) ? closings[index]! : doubleClosing(marks, index);
    const close = marks[at];
    if (close) quotations.push(quotation(open, close.start, close.end, false));
    else if (!isSingle(open)) quotations.push(quotation(open, paragraph.end, paragraph.end, runsOn(open)));
    else if (startsSpeech(text, paragraph, open) && runsOn(open))
      quotations.push(quotation(open, paragraph.end, paragraph.end, true));
    else continue;
    index = close ? at : marks.length;
  }
  return quotations;
}

const isSingle = (mark: Mark): boolean => mark.family === 'SINGLE';

const quotation = (open: Mark, innerEnd: number, end: number, runsOn: boolean): Quotation => ({
  start: open.start,
  end,
  inner: { start: open.end, end: innerEnd },
  runsOn,
});

/** An open single mark is a quotation only where one can begin; elsewhere it is an apostrophe. */
const startsSpeech = (text: string, paragraph: Span, mark: Mark): boolean =>
  mark.start === paragraph.start || /[:,]\s$/.test(text.slice(Math.max(0, mark.start - 2), mark.start));

function doubleClosing(marks: readonly Mark[], from: number): number {
  const angled = marks[from]!.family === 'ANGLED';
  for (let index = from + 1; index < marks.length; index += 1) {
    const mark = marks[index]!;
    if (mark.closes && !isSingle(mark) && (mark.family === 'ANGLED') === angled) return index;
  }
  return marks.length;
}

/**
 * For each single mark, which later mark would close it: the first that cannot be an apostrophe,
 * else the first that can, looking no further than the next opening mark. One pass from the end.
 */
function singleClosings(marks: readonly Mark[]): readonly number[] {
  const closings = new Array<number>(marks.length).fill(marks.length);
  let strong = marks.length;
  let weak = marks.length;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index]!;
    if (!isSingle(mark)) continue;
    closings[index] = strong < marks.length ? strong : weak;
    if (mark.opens) strong = weak = marks.length;
    if (mark.closes && mark.weak) weak = index;
    else if (mark.closes) strong = index;
  }
  return closings;
}
