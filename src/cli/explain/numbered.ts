import type { Attribution } from '../../domain/attribution.ts';
import type { Reading } from '../../domain/reading.ts';
import { startOf } from '../reading-text.ts';
import type { Terminal } from '../terminal.ts';

/** An attribution with the number it bears in the text and in the legend. */
export interface Numbered {
  readonly number: number;
  readonly attribution: Attribution;
}

/** The attributions of an article, numbered as they begin. */
export const numberedIn = ({ attributions }: Reading): readonly Numbered[] =>
  [...attributions]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((attribution, index) => ({ number: index + 1, attribution }));

export type Paint = Terminal['paint'];

/** How each side is marked. */
export const sign = { ASSERTS: '▲', DENIES: '▼', NONE: '·' } as const;

export const sidePaint = ({ stance }: Attribution, paint: Paint) =>
  ({ ASSERTS: paint.green, DENIES: paint.red, NONE: paint.gray })[stance];

export const plain = (text: string): string => text;
