import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ended } from './support/gainsay.ts';
import { scratch } from './support/scratch.ts';

test('the demo shows the denials of the example dossier, answers GraphQL, ends on Ctrl-C and leaves nothing', async () => {
  const folder = scratch();
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/demo.ts'], {
    env: { PATH, HOME, TMPDIR: folder, PORT: '0', GAINSAY_GRAPH: `file:${folder}/mine` },
  });
  const end = ended(child);
  const url = await new Promise<string>(resolve => {
    let said = '';
    child.stderr.on('data', text => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\/graphql\b/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ statements(first: 1) { totalCount } }' }),
  });
  expect(await answer.json()).toMatchObject({ data: { statements: { totalCount: expect.any(Number) } } });
  child.kill('SIGINT');
  const { status, stdout } = await end;
  expect(status).toBe(0);
  expect(stdout).toContain('Henrik Dahl');
  expect(existsSync(`${folder}/mine`)).toBe(false);
}, 120_000);
