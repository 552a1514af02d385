import { expect, test } from 'vitest';
import { cluster } from '../../src/domain/cluster.ts';

const nodes = ['a', 'b', 'c', 'd'];
const tie = (pair: string, score = 1) => ({ a: pair[0]!, b: pair[1]!, score });
const pair = (names: string) => ({ a: names[0]!, b: names[1]! });
const none = { same: [], different: [] };
const drawn = (clusters: readonly (readonly string[])[]) => clusters.map(members => members.join(''));

test('positive ties make components, sorted', () => {
  expect(
    drawn(cluster({ nodes: [...nodes].reverse(), same: [tie('dc'), tie('ab')], different: [], judged: none })),
  ).toEqual(['ab', 'cd']);
});

test('two that differ part where the path between them is weakest', () => {
  const same = [tie('ab', 0.9), tie('bc', 0.6), tie('cd', 0.8)];
  expect(drawn(cluster({ nodes, same, different: [pair('ad')], judged: none }))).toEqual(['ab', 'cd']);
});

test('equal ties break by id, so no order of the input matters', () => {
  const same = [tie('ab'), tie('bc'), tie('cd')];
  const once = cluster({ nodes, same, different: [pair('ac')], judged: none });
  expect(
    cluster({ nodes: [...nodes].reverse(), same: [...same].reverse(), different: [pair('ca')], judged: none }),
  ).toEqual(once);
  expect(drawn(once)).toEqual(['ab', 'cd']);
});

test('what people join stays joined though rules hold it apart', () => {
  const judged = { same: [pair('ac')], different: [] };
  expect(drawn(cluster({ nodes, same: [tie('ab'), tie('cd')], different: [pair('ac'), pair('bd')], judged }))).toEqual([
    'abcd',
  ]);
});

test('what people part takes only the weakest tie of rules with it', () => {
  const judged = { same: [pair('ad')], different: [pair('bd')] };
  expect(drawn(cluster({ nodes, same: [tie('ab', 0.9), tie('bc', 0.9)], different: [], judged }))).toEqual([
    'ad',
    'bc',
  ]);
});

test('two clusters that do not fit stay two', () => {
  const weight = { of: () => 1, merge: (x: number, y: number) => x + y, fits: (x: number, y: number) => x + y <= 2 };
  expect(
    drawn(
      cluster({ nodes, same: [tie('ab', 0.9), tie('bc', 0.8), tie('cd', 0.7)], different: [], judged: none }, weight),
    ),
  ).toEqual(['ab', 'cd']);
});

test('ties to what is not there are left aside', () => {
  expect(
    drawn(
      cluster({ nodes, same: [tie('ax')], different: [pair('xb')], judged: { same: [pair('xa')], different: [] } }),
    ),
  ).toEqual(['a', 'b', 'c', 'd']);
});
