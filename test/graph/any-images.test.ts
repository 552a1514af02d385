import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edge, EdgeKind, Image, ImageNode, NodeLabel, Properties } from '../../src/domain/image.ts';
import { byId } from '../../src/domain/order.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { describeOnEngines } from '../support/engines.ts';

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.array(fc.integer(), { maxLength: 3 }),
);
const properties: fc.Arbitrary<Properties> = fc.dictionary(
  fc.constantFrom('text', 'kind', 'at', 'rank', 'via'),
  value,
  { noNullPrototype: true },
);
const labels = fc.constantFrom<readonly NodeLabel[]>(
  ['Actor', 'Person'],
  ['Actor', 'Group'],
  ['Statement'],
  ['Article'],
);
// A node's id tells what it is, as in every image; only of which kind an actor is may turn out otherwise.
const nodes: fc.Arbitrary<readonly ImageNode[]> = fc.uniqueArray(
  fc
    .record({ number: fc.integer({ min: 0, max: 3 }), labels, properties })
    .map(({ number, ...one }) => ({ id: `${one.labels[0]}_${number}`, ...one })),
  { selector: ({ id }) => id, maxLength: 8 },
);
const edgesAmong = (nodes: readonly ImageNode[]): fc.Arbitrary<readonly Edge[]> => {
  if (nodes.length === 0) return fc.constant([]);
  const end = fc.constantFrom(...nodes.map(({ id }) => id));
  const kind = fc.constantFrom<EdgeKind>('ASSERTS', 'DENIES', 'MADE', 'ABOUT');
  // An edge's id follows from its kind and its ends, as in every image.
  const edge = fc
    .record({ kind, from: end, to: end, properties })
    .map(one => ({ id: `${one.kind}_${one.from}_${one.to}`, ...one }));
  return fc.uniqueArray(edge, { selector: ({ id }) => id, maxLength: 8 });
};
const image: fc.Arbitrary<Image> = nodes.chain(nodes =>
  edgesAmong(nodes).map(edges => ({ nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) })),
);

describeOnEngines('Any images one after another', ({ name, openFresh }) => {
  test('leave the last one', async () => {
    const store = storeOf(await openFresh());
    await store.prepare();
    const lastStays = fc.asyncProperty(fc.array(image, { minLength: 1, maxLength: 4 }), async images => {
      for (const [index, one] of images.entries()) await store.replaceImage(one, `stamp-${index}`);
      expect(await store.image()).toEqual(images.at(-1));
    });
    await fc.assert(lastStays, { numRuns: name === 'embedded' ? 100 : 8 });
  });
});
