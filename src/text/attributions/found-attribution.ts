import type { Span } from '../../domain/span.ts';

/** What a speaker is reported to have said, before its stance, date and statement are read. */
export interface FoundAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Never empty; in order. */
  readonly content: readonly Span[];
  /** The descriptor of the speaker. */
  readonly speaker: number | null;
  /** The descriptors of those who relay it, nearest first. */
  readonly via: readonly number[];
  /** To whom it was said, as written. */
  readonly addressee: string | null;
  /** It only passes on what another says. */
  readonly relays: boolean;
  /** Mean probabilities of ASSERTS, DENIES, NONE over the words of its cue; null where no cue was tagged. */
  readonly stanceScores: readonly [number, number, number] | null;
  /** Mean log-probability of its roles. */
  readonly score: number;
  readonly rule: string;
}

/** Where an attribution begins: the first of its spans. */
export const startOf = (each: FoundAttribution): number =>
  Math.min(
    each.content[0]!.start,
    each.cue?.start ?? Number.POSITIVE_INFINITY,
    each.source?.start ?? Number.POSITIVE_INFINITY,
  );

/** Whether the content of one holds the cue and content of another. */
export const holds = (outer: FoundAttribution, inner: FoundAttribution): boolean =>
  outer !== inner &&
  [...inner.content, ...(inner.cue ? [inner.cue] : [])].every(span =>
    outer.content.some(content => content.start <= span.start && span.end <= content.end),
  ) &&
  sizeOf(outer) > sizeOf(inner);

/** How much of the text its content covers, in characters. */
export const sizeOf = (each: FoundAttribution): number =>
  each.content.reduce((sum, span) => sum + span.end - span.start, 0);
