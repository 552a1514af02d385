import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../../src/domain/id.ts';
import { sortedLines } from '../../src/graph/sorted-lines.ts';

test('lines come in the order of their ids, whatever order they were added in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), numbers => {
      const ids = [...new Set(numbers)].map(number => idOf('edg', number));
      const lines = sortedLines();
      for (const id of ids) lines.add(id, JSON.stringify({ type: 'edge', id }));
      const inOrder = [...lines.inOrder()].flat();
      expect(inOrder.map(line => JSON.parse(line).id)).toEqual([...ids].sort());
    }),
  );
});

test('so do a great many', () => {
  const ids = Array.from({ length: 40_000 }, (_, number) => idOf('edg', number));
  const lines = sortedLines();
  for (const id of ids) lines.add(id, `a line of ${id}`);
  expect([...lines.inOrder()].flat()).toEqual([...ids].sort().map(id => `a line of ${id}`));
});
