import { expect, test } from 'vitest';
import { failures } from '../../../src/cli/eval/check.ts';
import { bCubed } from '../../../src/cli/eval/clusters.ts';
import { matches, rateOf, share, sumOf } from '../../../src/cli/eval/count.ts';
import { figuresOf, meanOf, plainFigure } from '../../../src/cli/eval/figures.ts';
import { reliabilityOf, surestRight } from '../../../src/cli/eval/reliability.ts';

test('counts add up before rates are made of them', () => {
  expect(rateOf(sumOf([matches(1, 1, 1), matches(0, 1, 3)]))).toBeCloseTo(1 / 3);
  expect(rateOf(share(3, 4))).toBe(0.75);
  expect(rateOf(matches(0, 0, 0))).toBeNull();
});

test('an interval is that of articles drawn anew, the same every time', () => {
  const articles = Array.from({ length: 40 }, (_, index) => ({ speaker: share(index % 2, 1) }));
  const [figure] = figuresOf(articles);
  const [low, high] = figure!.interval!;
  expect(figure!.value).toBe(0.5);
  // A share of a half in 40 draws: 1.96 × √(.25 / 40) = .155 to either side.
  expect(low).toBeGreaterThan(0.3);
  expect(low).toBeLessThan(0.39);
  expect(high).toBeGreaterThan(0.61);
  expect(high).toBeLessThan(0.7);
  expect(figuresOf(articles)).toEqual([figure]);
});

test('articles that agree leave no room for doubt, one article tells nothing of it', () => {
  expect(figuresOf([{ via: share(1, 2) }, { via: share(1, 2) }])[0]!.interval).toEqual([0.5, 0.5]);
  expect(figuresOf([{ via: share(1, 2) }])[0]!.interval).toBeNull();
});

test('a mean is over figures, however much each was measured on', () => {
  expect(meanOf('both', ['a', 'b'], [{ a: share(1, 1), b: share(0, 9) }]).value).toBe(0.5);
});

test('B³ is 1 for the same groups, less for groups torn or mixed', () => {
  const grouped = (found: string) => [...'aabb'].map((gold, index) => ({ gold, found: found[index]! }));
  expect(bCubed(grouped('xxyy'))).toBe(1);
  expect(bCubed(grouped('xxxx'))).toBeCloseTo(2 / 3);
  expect(bCubed(grouped('xyzz'))).toBeCloseTo(6 / 7);
  expect(bCubed([])).toBeNull();
});

test('readings fall into ranges of confidence, a confidence of 1 into the highest', () => {
  const judged = [
    { confidence: 1, right: true },
    { confidence: 0.9, right: false },
    { confidence: 0.89, right: false },
    { confidence: 0.95, right: null },
  ];
  expect(reliabilityOf(judged).at(-1)).toEqual({ from: 0.9, to: 1, readings: 3, aligned: 2, right: 1 });
  expect(surestRight(judged)).toMatchObject({ value: 0.5, of: 2 });
});

test('a figure below its threshold is named, and one that was not measured', () => {
  const report = { name: 'towns', figures: [plainFigure('speaker', 0.7999, 10), plainFigure('stance', 0.9, 10)] };
  expect(failures([report], { towns: { speaker: 0.8, stance: 0.9, via: 0.5 }, rivers: { speaker: 1 } })).toEqual([
    'towns: speaker is 0.7999; it must be at least 0.8',
    'towns: via was not measured; it must be at least 0.5',
  ]);
});
