import { type Figure, plainFigure } from './figures.ts';

/** A reading with its confidence, and whether its stance is right; null where no annotation is about the same content. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean | null;
}

/** The readings of one range of confidence. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly readings: number;
  /** Those whose content is annotated. */
  readonly aligned: number;
  /** Of the aligned, those whose stance is right. */
  readonly right: number;
}

const edges = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How often readings are right by how sure the reader was of them. */
export const reliabilityOf = (judged: readonly Judged[]): readonly Bin[] =>
  edges.slice(0, -1).map((from, index) => binOf(judged, from, edges[index + 1]!));

/** How often the readings that the reader is surest of are right. */
export function surestRight(judged: readonly Judged[]): Figure {
  const { aligned, right } = binOf(judged, 0.9, 1);
  return plainFigure('stance where confidence ≥ .9', aligned === 0 ? null : right / aligned, aligned);
}

/** The readings of one range of confidence; the upper end is left out, but for 1. */
export function binOf(judged: readonly Judged[], from: number, to: number): Bin {
  const inside = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
  const aligned = inside.filter(({ right }) => right !== null);
  return {
    from,
    to,
    readings: inside.length,
    aligned: aligned.length,
    right: aligned.filter(({ right }) => right).length,
  };
}
