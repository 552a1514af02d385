import { expect, test } from 'vitest';
import type { Image } from '../../src/domain/image.ts';
import { describeOnEngines } from '../support/engines.ts';
import { askedOn } from './support/asked.ts';
import { edge, node } from './support/small-world.ts';

/** Two groups that are both a part of a league, as 50 others are; and a longer way from the one to the other. */
function leagueWorld(): Image {
  const members = ['a', 'b', ...Array.from({ length: 50 }, (_, index) => `m${index}`)];
  const names = ['league', 'x', 'y', ...members];
  const edges = [
    ...members.map(member => edge('PART_OF', `act_${member}`, 'act_league')),
    edge('SPEAKS_FOR', 'act_x', 'act_a'),
    edge('SPEAKS_FOR', 'act_x', 'act_y'),
    edge('SPEAKS_FOR', 'act_b', 'act_y'),
  ];
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return {
    nodes: names.map(name => node(`act_${name}`, ['Actor', 'Group'], { name, key: name, kind: 'GROUP' })).sort(byId),
    edges: edges.sort(byId),
  };
}

describeOnEngines('a hub', engine => {
  const { ask } = askedOn(engine, leagueWorld());

  test.each([
    ['', ['a', 'x', 'y', 'b']],
    [', crossHubs: true', ['a', 'league', 'b']],
  ])('is crossed only where that is asked for (%s)', { timeout: 120_000 }, async (given, way) => {
    const { data } = await ask(`{ paths(from: "act_a", to: "act_b"${given}) { nodes { ... on Actor { name } } } }`);
    expect(data.paths).toEqual([{ nodes: way.map(name => ({ name })) }]);
  });

  test('is found where it is an end', { timeout: 120_000 }, async () => {
    const { data } = await ask('{ paths(from: "act_x", to: "act_league") { nodes { ... on Actor { name } } } }');
    expect(data.paths).toEqual([{ nodes: [{ name: 'x' }, { name: 'a' }, { name: 'league' }] }]);
  });
});
