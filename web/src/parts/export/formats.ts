import { graphml } from '../../../../src/graph/formats/graphml.ts';
import { jsonld } from '../../../../src/graph/formats/jsonld.ts';
import type { Shown } from './listing.ts';
import type { Row } from './row.ts';
import { table } from './table.ts';

/** A way to write down what is shown. */
export interface Format {
  readonly type: string;
  readonly write: (shown: Shown) => Iterable<string>;
}

/** The formats by the ends of their files. Graphs are written as the whole graph is. */
export const formats = {
  csv: { type: 'text/csv', write: ({ rows }) => table(rows) },
  jsonl: { type: 'application/jsonl', write: ({ rows }) => linesOf(rows) },
  graphml: { type: 'application/graphml+xml', write: graphml },
  jsonld: { type: 'application/ld+json', write: jsonld },
} satisfies Readonly<Record<string, Format>>;

const linesOf = (rows: readonly Row[]): readonly string[] => rows.map(row => `${JSON.stringify(row)}\n`);
