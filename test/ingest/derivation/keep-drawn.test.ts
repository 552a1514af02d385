import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepDrawn } from '../../../src/ingest/derivation/keep-drawn.ts';
import { edge, node } from '../../support/small-image.ts';

const [from, to] = [node('utt_1', ['Utterance']), node('utt_2', ['Utterance'])];
const tie = edge('edg_1', 'REVERSES', from.id, to.id);
const drawing = { nodes: [], edges: [tie] };

test('what came under one key and has gone over to another since is written once', () => {
  const drawn = keepDrawn();
  drawn.take('old', drawing);
  drawn.take('new', drawing);
  drawn.take('old', undefined);
  expect(drawn.changes().edges.map(({ id }) => id)).toEqual([tie.id]);
});

test('whatever goes over from key to key, what is written is what is drawn', () => {
  /** Things go from key to key, a new one first drawing what an old one draws no longer. */
  const step = fc.record({ key: fc.nat(3), hue: fc.nat(2), asked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const drawn = keepDrawn();
      const stored = new Map<string, unknown>();
      let held: string | null = null;
      let last: unknown;
      for (const { key, hue, asked } of [...steps, { key: 0, hue: 0, asked: true }]) {
        const coloured = { ...from, properties: { hue } };
        drawn.take(`${key}`, { nodes: [coloured], edges: [] });
        if (held !== null && held !== `${key}`) drawn.take(held, undefined);
        [held, last] = [`${key}`, coloured.properties];
        if (!asked) continue;
        const { nodes, goneNodes } = drawn.changes();
        for (const id of goneNodes) stored.delete(id);
        for (const one of nodes) stored.set(one.id, one.properties);
        expect([...stored]).toEqual([[from.id, last]]);
      }
    }),
  );
});
