import { expect, test } from 'vitest';
import { binned } from '../../web/src/parts/bins.ts';

const period = (at: string | null, assertionCount = 1, denialCount = 0) => ({ at, assertionCount, denialCount });

test('days near each other are drawn day by day, on a line of at least two weeks; what has no date is told apart', () => {
  expect(binned([period('2031-05-06', 2, 1), period(null, 1, 1), period('2031-05-08')])).toEqual({
    from: '2031-05-01',
    to: '2031-05-14',
    bins: [
      { from: '2031-05-06', to: '2031-05-06', assertions: 2, denials: 1 },
      { from: '2031-05-08', to: '2031-05-08', assertions: 1, denials: 0 },
    ],
    undated: { assertions: 1, denials: 1 },
  });
});

test.each([
  ['2031-01-02', '2031-09-02', ['2031-01-01', '2031-09-01']],
  ['2011-01-02', '2031-09-02', ['2011-01-01', '2031-01-01']],
])('from %s to %s there are fewer and wider bars', (first, last, starts) => {
  const drawn = binned([period(first), period(first), period(last)]);
  expect(drawn?.bins.map(({ from }) => from)).toEqual(starts);
  expect(drawn).toMatchObject({ from: starts[0], to: drawn?.bins.at(-1)?.to });
});

test('where nothing has a date there is nothing to draw', () => expect(binned([period(null)])).toBeNull());
