import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOperations } from '../../src/api/operations.ts';
import { run } from '../cli/captured.ts';
import { scratch } from '../e2e/support/scratch.ts';
import { valuesFor } from './support/values-for.ts';

test('gainsay query answers every query we ship on the example dossier, from a file, with its variables', async () => {
  const folder = scratch();
  const graph = ['--graph', `file:${folder}/graph`];
  expect((await run('ingest', 'examples/dossier', ...graph)).status).toBe(0);
  const asked = async (source: string, variables: object = {}) => {
    const { status, stdout } = await run('query', source, '--variables', JSON.stringify(variables), ...graph);
    const { data, errors } = JSON.parse(stdout);
    expect([source, status, errors]).toEqual([source, 0, undefined]);
    return data;
  };
  const [one, other] = (await asked('{ disputes(first: 2) { nodes { id } } }')).disputes.nodes;
  const known = { id: one.id, ids: [one.id], from: one.id, to: other.id, name: 'dahl', text: 'astrid' };
  const empty: string[] = [];
  for (const operation of readOperations().filter(({ kind }) => kind === 'query')) {
    const file = `${folder}/${operation.name}.graphql`;
    writeFileSync(file, operation.text);
    const data = await asked(`@${file}`, valuesFor(operation, known));
    if (!/"\w+":(?:"|[1-9])/.test(JSON.stringify(data))) empty.push(operation.name);
  }
  // What asks for an actor or an article is given the id of a statement here, and finds nothing.
  for (const name of ['WhoDenied', 'Disputes', 'StatementPage', 'Search', 'Paths']) expect(empty).not.toContain(name);
});

test('gainsay query prints what is wrong as a server would answer it, and ends with 1', async () => {
  const { status, stdout } = await run('query', '{ stats { unheardOf } }', '--graph', `file:${scratch()}/graph`);
  expect([status, JSON.parse(stdout).errors[0].extensions.code]).toEqual([1, 'GRAPHQL_VALIDATION_FAILED']);
});
