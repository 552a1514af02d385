import { expect, test } from 'vitest';
import { changesTo } from '../../src/graph/image-changes.ts';
import { edge, node } from '../support/small-image.ts';

const image = {
  nodes: [node('act_1', ['Actor', 'Person'], { name: 'A', country: 'PE' }), node('sta_1', ['Statement'])],
  edges: [edge('edg_1', 'DENIES', 'act_1', 'sta_1', { at: '2020' })],
};
const first = changesTo(image, [], []);
const stored = { nodes: first.nodes, edges: first.edges };
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test('everything is new where nothing is stored', () =>
  expect([ids(first.nodes), ids(first.edges), first.goneNodes, first.goneEdges]).toEqual([
    ['act_1', 'sta_1'],
    ['edg_1'],
    [],
    [],
  ]));

test('nothing changes where the same is stored, whatever order labels and properties have', () => {
  const turned = {
    ...image,
    nodes: [node('act_1', ['Person', 'Actor'], { country: 'PE', name: 'A' }), image.nodes[1]!],
  };
  expect(changesTo(turned, stored.nodes, stored.edges)).toEqual({
    nodes: [],
    edges: [],
    goneNodes: [],
    goneEdges: [],
    removed: 0,
  });
});

test.each([
  ['a property', node('act_1', ['Actor', 'Person'], { name: 'B', country: 'PE' })],
  ['one property less', node('act_1', ['Actor', 'Person'], { name: 'A' })],
  ['a label', node('act_1', ['Actor', 'Group'], { name: 'A', country: 'PE' })],
])('a node is written where it differs in %s', (_, changed) => {
  const { nodes, edges } = changesTo({ ...image, nodes: [changed, image.nodes[1]!] }, stored.nodes, stored.edges);
  expect([ids(nodes), ids(edges)]).toEqual([['act_1'], []]);
});

test('an edge that differs is deleted and created, and does not count as removed', () => {
  const changed = { ...image, edges: [edge('edg_1', 'DENIES', 'act_1', 'sta_1')] };
  const { edges, goneEdges, removed } = changesTo(changed, stored.nodes, stored.edges);
  expect([ids(edges), ids(goneEdges), removed]).toEqual([['edg_1'], ['edg_1'], 0]);
});

test('what the image has no more is removed', () => {
  const { goneNodes, goneEdges, removed } = changesTo(
    { nodes: [image.nodes[0]!], edges: [] },
    stored.nodes,
    stored.edges,
  );
  expect([goneNodes, ids(goneEdges), removed]).toEqual([['sta_1'], ['edg_1'], 2]);
});
