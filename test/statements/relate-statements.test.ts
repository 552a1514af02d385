import { expect, test } from 'vitest';
import { project } from '../../src/ingest/project.ts';
import { readText } from '../support/reading.ts';
import { edgesOf, nodesOf } from '../support/world.ts';

/** How what two articles report stands to each other, as kind and texts. */
async function kinshipOf(one: string, other: string): Promise<readonly string[]> {
  const image = project([await readText(one, '2024-05-20'), await readText(other, '2024-05-21')], []);
  const textOf = new Map(nodesOf(image, 'Statement').map(({ id, properties }) => [id, properties.text]));
  return (['CONTRADICTS', 'REFINES'] as const).flatMap(kind =>
    edgesOf(image, kind).map(({ from, to }) =>
      kind === 'REFINES' ? `${kind}: ${textOf.get(from)} > ${textOf.get(to)}` : kind,
    ),
  );
}

test.each([
  ['The clinic said seven babies had been infected.', 'The clinic said one baby had been infected.'],
  ['The firm said the pipeline was intact.', 'The firm said the pipeline was leaking.'],
  ['Engineers said the valve could be closed.', 'Engineers warned that the valve could not be closed.'],
])('%s contradicts: %s', async (one, other) => expect(await kinshipOf(one, other)).toEqual(['CONTRADICTS']));

test.each([
  [
    'The chain said one of its shops had sold spoiled fish.',
    'The chain said all of its shops had sold spoiled fish.',
    'REFINES: All of its shops had sold spoiled fish > One of its shops had sold spoiled fish',
  ],
  [
    'The envoy said Norway had asked for help.',
    'The envoy said Norway had asked for drones and artillery shells.',
    'REFINES: Norway had asked for drones and artillery shells > Norway had asked for help',
  ],
])('%s is refined by: %s', async (one, other, kinship) => expect(await kinshipOf(one, other)).toEqual([kinship]));

test.each([
  ['The army said a shell had hit a school in Kharkiv.', 'The army said a shell had hit a school in Odesa.'],
  ['The consul said Norrland had attacked Sunderia.', 'The consul said Sunderia had attacked Norrland.'],
  ['The diver said the wreck held gold coins.', 'The chef said the fish had come from the lake.'],
])('%s bears nothing on: %s', async (one, other) => expect(await kinshipOf(one, other)).toEqual([]));
