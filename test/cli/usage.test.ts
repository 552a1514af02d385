import { expect, test } from 'vitest';
import { scratch } from '../e2e/support/scratch.ts';
import { run } from './captured.ts';

test.each([
  [['frobnicate'], "unknown command 'frobnicate'"],
  [['ingset', 'x'], 'Did you mean ingest?'],
  [['ingest'], "missing required argument 'inputs'"],
  [['export', '--format', 'xls'], 'Allowed choices are jsonl, graphml, csv, jsonld'],
  [['denials', '--colour'], "unknown option '--colour'"],
  [['denials', '--from', 'yesterday'], 'Give a date as 2022, 2022-03 or 2022-03-14'],
  [['denials', '--limit', '0'], 'Give a whole number from 1 to 100000'],
  [['query', '{ __typename }', '--variables', '[1]'], '--variables must be a JSON object'],
  [['query', '@no-such-file.graphql'], 'cannot read no-such-file.graphql'],
  [['eval', 'no-such-folder'], 'cannot read annotated articles from no-such-folder'],
  [['ingest', 'x', '--graph', 'mysql://here'], '--graph must be a folder as file:./data or a Neo4j server'],
])('%j ends with status 2 and one line', async (words, message) => {
  const { status, stdout, stderr } = await run(...words);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('help tells the commands, each with examples', async () => {
  const { status, stdout } = await run('--help');
  expect(status).toBe(0);
  for (const command of ['ingest', 'extract', 'denials', 'query', 'export', 'rebuild', 'delete', 'serve', 'eval']) {
    expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  }
  const help = await run('denials', '--help');
  expect(help.stdout).toContain('$ gainsay denials --of');
  expect(help.stdout).toContain('--graph <url>');
});

test('an empty graph says how to fill it', async () => {
  const { status, stdout, stderr } = await run('denials', '--graph', `file:${scratch()}/graph`);
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: '',
    stderr: 'The graph is empty: `gainsay ingest <folder>` fills it.\n',
  });
});

test('a file that cannot be written is refused', async () => {
  const folder = scratch();
  const { status, stderr } = await run('export', '--out', `${folder}/no/x`, '--graph', `file:${folder}/graph`);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^gainsay: cannot write .*--out\n$/) });
});

test('an article that is not there cannot be deleted', async () => {
  const { status, stderr } = await run('delete', 'art_0', '--graph', `file:${scratch()}/graph`);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'gainsay: no article has the id art_0: `gainsay export` lists them.\n',
  });
});
