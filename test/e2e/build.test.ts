import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { scratch } from './support/scratch.ts';

const run = promisify(execFile);

test('the built package reads an article and answers from its graph, from any folder', async () => {
  await run('npm', ['run', '--silent', 'build']);
  const folder = scratch();
  const built = (...words: readonly string[]) =>
    run(process.execPath, [`${process.cwd()}/dist/src/cli.js`, ...words, '--graph', `file:${folder}/graph`], {
      cwd: folder,
    });
  await built('ingest', `${process.cwd()}/examples/dossier/01-harbour-radio.txt`);
  const { stdout } = await built('query', '{ denials(first: 1) { nodes { speaker { name } } } }');
  expect(JSON.parse(stdout)).toEqual({ data: { denials: { nodes: [{ speaker: { name: 'Norholm Ferries' } }] } } });
  const workers = await built('ingest', '--workers', '2', `${process.cwd()}/examples/dossier/02-nordpress.txt`);
  expect(workers.stderr).toMatch(/^1 article read with/m);
}, 180_000);
