import type { Reading } from '../../domain/reading.ts';
import type { Raw } from '../../text/clean.ts';
import type { Figure } from './figures.ts';
import type { Judged } from './reliability.ts';

/** Annotated articles of one kind, and how readings are measured against them. */
export interface GoldSet {
  readonly name: string;
  readonly articles: readonly Raw[];
  /** One reading for each article, in order. */
  readonly measure: (readings: readonly Reading[]) => Measured;
}

export interface Measured {
  readonly figures: readonly Figure[];
  readonly judged: readonly Judged[];
}
