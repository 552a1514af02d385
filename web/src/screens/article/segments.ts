import type { Marked } from './article-types.ts';
import { joined, type Span } from './joined.ts';

/** A stretch of an article's text to which the same attributions belong. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The innermost attribution whose words these are; null where nobody is reported to speak. */
  readonly attribution: Marked | null;
  /** Whether the words tell that something is said. */
  readonly isCue: boolean;
  readonly isChosen: boolean;
}

interface Reach {
  readonly attribution: Marked;
  readonly spans: readonly Span[];
  readonly cue: Span | null;
  readonly length: number;
}

/** A text cut where an attribution begins or ends; put together again the segments are the text. */
export function segmentsOf(text: string, attributions: readonly Marked[], chosen: string | null): readonly Segment[] {
  const reaches = attributions
    .map(attribution => reachOf(attribution, text))
    .sort((one, other) => one.length - other.length);
  const bounds = new Set([0, text.length]);
  for (const { start, end } of reaches.flatMap(({ spans, cue }) => [...spans, ...(cue ? [cue] : [])]))
    bounds.add(start).add(end);
  const cuts = [...bounds].filter(at => at <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => segmentAt(start, cuts[index + 1]!, text, reaches, chosen));
}

function reachOf(attribution: Marked, text: string): Reach {
  const { content, cue, source } = attribution;
  const spans = joined([...content, ...(cue ? [cue] : []), ...(source ? [source] : [])], text);
  return { attribution, spans, cue, length: (spans.at(-1)?.end ?? 0) - (spans[0]?.start ?? 0) };
}

function segmentAt(
  start: number,
  end: number,
  text: string,
  reaches: readonly Reach[],
  chosen: string | null,
): Segment {
  const here = reaches.filter(({ spans }) => spans.some(span => span.start <= start && span.end >= end));
  const ofChosen = here.find(({ attribution }) => attribution.id === chosen);
  return {
    start,
    text: text.slice(start, end),
    attribution: (ofChosen ?? here[0])?.attribution ?? null,
    isCue: here.some(({ cue }) => cue !== null && cue.start <= start && cue.end >= end),
    isChosen: ofChosen !== undefined,
  };
}
