import { expect, test } from 'vitest';
import type { Reading } from '../../src/domain/reading.ts';
import { project } from '../../src/ingest/project.ts';
import { readText } from '../support/reading.ts';
import { nodesOf } from '../support/world.ts';
import { different, type HardPair, same } from './statements.ts';

/** Whether something that the one reports and something that the other reports come out as one statement. */
async function areOne({ one, other }: HardPair): Promise<boolean> {
  const [a, b] = [await readText(one, '2024-05-20'), await readText(other, '2024-05-21')];
  const statementOf = new Map(
    nodesOf(project([a, b], []), 'Attribution').map(({ id, properties }) => [id, properties.statementId]),
  );
  const statementsIn = ({ attributions }: Reading) => attributions.flatMap(({ id }) => statementOf.get(id) ?? []);
  return statementsIn(a).some(statement => statementsIn(b).includes(statement));
}

const titled = ({ trait, one, other }: HardPair) => `${trait}: ${one} / ${other}`;

test('no two that differ are ever merged', async () => {
  const merged: string[] = [];
  for (const pair of different) if (await areOne(pair)) merged.push(titled(pair));
  expect(merged).toEqual([]);
});

test('of those that say the same at least 85 in 100 are found', async () => {
  const missed: string[] = [];
  for (const pair of same) if (!(await areOne(pair))) missed.push(titled(pair));
  expect(missed.slice(Math.floor(same.length * 0.15))).toEqual([]);
});
