import Table from 'cli-table3';
import { withoutBorders } from '../without-borders.ts';
import type { Figure } from './figures.ts';
import { type Bin, binOf, type Judged, reliabilityOf } from './reliability.ts';

/** What was measured on one set. */
export interface Report {
  readonly name: string;
  readonly articles: number;
  readonly figures: readonly Figure[];
  readonly judged: readonly Judged[];
}

/** The figures of each set, then how reliable confidence is over all of them. */
export const tablesOf = (reports: readonly Report[]): string =>
  [...reports.map(figureTable), reliabilityTable(reports.flatMap(({ judged }) => judged))]
    .filter(table => table !== '')
    .join('\n\n');

function figureTable({ name, articles, figures }: Report): string {
  const table = tableWith([`${name}, ${articles} articles`, 'figure', '95 %', 'precision', 'recall', 'of']);
  table.push(
    ...figures
      .filter(({ value }) => value !== null)
      .map(figure => [
        figure.name,
        decimal(figure.value),
        figure.interval === null ? '' : figure.interval.map(decimal).join('–'),
        decimal(figure.precision),
        decimal(figure.recall),
        figure.of,
      ]),
  );
  return table.toString();
}

function reliabilityTable(judged: readonly Judged[]): string {
  if (judged.length === 0) return '';
  const table = tableWith(['confidence', 'readings', 'annotated', 'stance right', 'share']);
  table.push(...reliabilityOf(judged).map(bin => binRow(`${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`, bin)));
  table.push(binRow('all', binOf(judged, 0, 1)));
  return table.toString();
}

const binRow = (name: string, { readings, aligned, right }: Bin) => [
  name,
  readings,
  aligned,
  right,
  aligned === 0 ? '–' : decimal(right / aligned),
];

const decimal = (value: number | null): string => (value === null ? '' : value.toFixed(3));

const tableWith = (head: string[]) =>
  new Table({
    head,
    chars: withoutBorders,
    style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [], compact: true },
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
  });

/** All that was measured, as data. */
export const dataOf = (reports: readonly Report[]) => ({
  sets: reports.map(({ name, articles, figures, judged }) => ({
    name,
    articles,
    figures: Object.fromEntries(figures.map(({ name, ...rest }) => [name, rest])),
    reliability: reliabilityOf(judged),
  })),
  reliability: reliabilityOf(reports.flatMap(({ judged }) => judged)),
});
