/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Between words that belong together there is nothing to read. */
const nothingToRead = /^[\s,:“”"‘’']*$/;

/** Spans in the order of the text; those with nothing to read between them are one. */
export function joined(spans: readonly Span[], text: string): readonly Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last && (span.start <= last.end || nothingToRead.test(text.slice(last.end, span.start)))) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else whole.push(span);
  }
  return whole;
}
