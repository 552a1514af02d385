import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scratch } from '../../e2e/support/scratch.ts';
import { run } from '../captured.ts';

const dam =
  'Dam is sound, says minister\n\nEngineers said on Monday that the dam was leaking.\n\n' +
  'The water minister, Ana Brandt, denied on Tuesday that the dam was leaking.';

test('eval measures the reader, and fails below the share that is asked for', async () => {
  const folder = scratch();
  mkdirSync(`${folder}/articles`);
  writeFileSync(`${folder}/articles/dam.txt`, dam);
  const denial = { speaker: 'brandt', speakerText: 'Ana Brandt', cue: 'denied', content: 'that the dam was leaking' };
  const attributions = [
    { ...denial, polarity: 'DENIES' },
    { speaker: null, content: 'that whales had been seen above the dam', polarity: 'ASSERTS' },
  ];
  const actors = [{ id: 'brandt', name: 'Ana Brandt', aliases: ['Brandt'] }];
  writeFileSync(`${folder}/gold.json`, JSON.stringify({ actors, articles: [{ file: 'dam.txt', attributions }] }));
  const measured = await run('eval', folder, '--json');
  expect(measured.status).toBe(0);
  expect(JSON.parse(measured.stdout)).toMatchObject({
    sets: [{ articles: 1, figures: { attributions: { recall: 0.5, of: 2 }, speaker: { value: 1 } } }],
  });
  expect(await run('eval', folder, '--min-f1', '0.9')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('F1 of attributions is 0.'),
  });
});

test('eval reads short texts line by line', async () => {
  const file = `${scratch()}/texts.jsonl`;
  const expected = {
    source: 'Mayor Leo Marsh',
    cue: 'said',
    content: ['that the bridge would close'],
    stance: 'ASSERTS',
    speaker: 'Leo Marsh',
  };
  const item = { id: 'bridge', text: 'Mayor Leo Marsh said that the bridge would close.', expect: [expected] };
  writeFileSync(file, `${JSON.stringify(item)}\n`);
  expect((await run('eval', file)).stdout).toMatch(/^readings +1\.000 +1 *$/m);
});

test('eval reads articles with the spans of their attributions, and their sides', async () => {
  const folder = scratch();
  const span = (words: string) => [{ start: dam.lastIndexOf(words), end: dam.lastIndexOf(words) + words.length }];
  const asserted = dam.indexOf('that the dam');
  const attributions = [
    { source: span('The water minister, Ana Brandt,'), cue: span('denied'), content: span('that the dam was leaking') },
    { source: span('Engineers'), cue: span('said'), content: [{ start: asserted, end: asserted + 24 }] },
  ];
  const row = { id: 'dam', text: dam, annotations: [{ attributions }] };
  writeFileSync(`${folder}/spans.jsonl.gz`, gzipSync(JSON.stringify(row)));
  const sides = { id: 'dam', denies: [{ a: 0, kind: 'FLAT' }], optional: [], none: [] };
  writeFileSync(`${folder}/sides.jsonl`, JSON.stringify(sides));
  const { stdout } = await run('eval', `${folder}/spans.jsonl.gz`, '--stance', `${folder}/sides.jsonl`, '--json');
  expect(JSON.parse(stdout).sets).toMatchObject([
    { name: 'spans', figures: { 'exact content': { recall: 1, of: 2 }, denials: { value: 1, of: 1 } } },
  ]);
});

test('eval says which file it cannot understand', async () => {
  const file = `${scratch()}/gold.json`;
  writeFileSync(file, '{"actors": []}');
  expect(await run('eval', file)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^gainsay: cannot read annotated articles from .*gold\.json: .*articles/),
  });
});

test('eval --check is refused where no figure has a threshold', async () => {
  const file = `${scratch()}/towns.jsonl`;
  writeFileSync(file, JSON.stringify({ id: 'town', text: 'A town.', expect: [] }));
  expect(await run('eval', file, '--check')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^gainsay: no figure of towns has a threshold: /),
  });
});
