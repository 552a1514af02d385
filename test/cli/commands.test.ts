import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesOf } from '../e2e/support/gainsay.ts';
import { scratch } from '../e2e/support/scratch.ts';
import { run } from './captured.ts';

const dam =
  'Dam is sound, says minister\n\nEngineers said on Monday that the dam was leaking.\n\n' +
  'The water minister, Ana Brandt, denied on Tuesday that the dam was leaking.';

function articleFile(): string {
  const file = `${scratch()}/dam.txt`;
  writeFileSync(file, dam);
  return file;
}

test('extract prints records whose offsets are the words in the text, and needs no graph', async () => {
  const { status, stdout } = await run(
    'extract',
    articleFile(),
    '--format',
    'jsonl',
    '--graph',
    'file:/nowhere/at/all',
  );
  const records = linesOf(stdout) as readonly { type: string; [field: string]: unknown }[];
  const article = records.find(({ type }) => type === 'article')!;
  const denial = records.find(({ stance }) => stance === 'DENIES') as unknown as {
    content: readonly { start: number; end: number; text: string }[];
  };
  expect(status).toBe(0);
  expect(new Set(records.map(({ type }) => type))).toEqual(new Set(['article', 'attribution', 'mention']));
  expect(denial).toMatchObject({
    articleId: article.id,
    actor: 'Ana Brandt',
    cue: { text: expect.stringContaining('denied') },
  });
  for (const { start, end, text } of denial.content) expect(String(article.text).slice(start, end)).toBe(text);
});

test('extract tells a person who says what', async () => {
  const { stdout } = await run('extract', articleFile());
  expect(stdout).toMatch(/^Dam is sound, says minister\n/);
  expect(stdout).toMatch(/denies +.*Ana Brandt \[denied.*\] that the dam was leaking/);
});

test('one graph is ingested, asked, exported, rebuilt and emptied', async () => {
  const graph = ['--graph', `file:${scratch()}/graph`];
  const ingested = await run('ingest', articleFile(), '--format', 'jsonl', ...graph);
  const [receipt] = linesOf(ingested.stdout);
  expect(receipt).toMatchObject({ file: 'dam.txt', outcome: 'CREATED' });

  const denied = await run('denials', '--by', 'brandt', '--format', 'jsonl', ...graph);
  expect(linesOf(denied.stdout)).toMatchObject([
    { denials: [{ actor: 'Ana Brandt', stance: 'DENIES' }], assertions: [{ actor: 'Engineers', stance: 'ASSERTS' }] },
  ]);
  expect((await run('denials', '--by', 'nobody', ...graph)).stderr).toBe('No denial in the graph matches.\n');
  expect((await run('denials', '--format', 'csv', ...graph)).stdout).toMatch(/^statementId,statement,stance,/);

  const asked = await run('query', '{ denials { nodes { speaker { name } } } }', ...graph);
  expect(JSON.parse(asked.stdout)).toEqual({ data: { denials: { nodes: [{ speaker: { name: 'Ana Brandt' } }] } } });

  const before = await run('export', ...graph);
  expect((await run('rebuild', ...graph)).stderr).toContain('0 nodes and edges written, 0 removed.');
  expect(await run('export', ...graph)).toEqual(before);

  expect(await run('delete', String(receipt!.articleId), ...graph)).toMatchObject({ status: 0 });
  expect((await run('export', ...graph)).stdout).toBe('');
});
