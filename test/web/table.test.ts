import { expect, test } from 'vitest';
import { table } from '../../web/src/parts/export/table.ts';
import { cellsOf } from '../e2e/web/support/csv-cells.ts';

const cells = (value: string | readonly string[]) =>
  cellsOf([...table([{ value }])].join('').replace(/^\ufeff/, ''))[1]![0];

test.each(['=HYPERLINK("https://evil.example","x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', ' =1+1', '\r=1+1', '＝1+1'])(
  'a spreadsheet takes %j for words',
  words => expect(cells(words)).toBe(`'${words}`),
);

test.each(['a = b', 'Öland, “they” said "no"', 'two\r\nlines', '2024-05-06', 'semi-official'])(
  '%j stays as it is',
  words => expect(cells(words)).toBe(words),
);

test('a list is one cell, and its first word cannot make it a formula', () => {
  expect(cells(['one', 'two'])).toBe('one; two');
  expect(cells(['=1+1', 'two'])).toBe("'=1+1; two");
});

test('what is not known is an empty cell, and numbers and answers stay what they are', () => {
  expect([...table([{ a: null, b: -1, c: false }])]).toEqual(['\ufeffa,b,c\r\n', ',-1,false\r\n']);
});
