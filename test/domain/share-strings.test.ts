import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareStrings } from '../../src/domain/share-strings.ts';

test('data say what they said before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), data => {
      expect(shareStrings(structuredClone(data))).toEqual(data);
    }),
  );
});

test('an id that is named often takes the room of one', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const text = JSON.stringify(Array.from({ length: 20_000 }, () => `art_${'7'.repeat(40)}`));
  const roomOf = (make: () => unknown) => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const held = make();
    collect();
    return { room: process.memoryUsage().heapUsed - before, held };
  };
  const apart = roomOf(() => JSON.parse(text));
  const shared = roomOf(() => shareStrings(JSON.parse(text)));
  expect(shared.held).toEqual(apart.held);
  expect(shared.room).toBeLessThan(apart.room / 2);
});
