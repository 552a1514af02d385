import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesOf } from '../e2e/support/gainsay.ts';
import { scratch } from '../e2e/support/scratch.ts';
import { run } from './captured.ts';

type Line = { readonly type: string; readonly id: string; readonly [field: string]: unknown };

const dam =
  'Dam is sound, says minister\n\nEngineers said on Monday that the dam was leaking.\n\n' +
  'The water minister, Ana Brandt, denied on Tuesday that the dam was leaking.';
const ferry = 'Ferry late\n\nBrandt, a sailor, said on Monday that the ferry was late.';

/** A graph of two articles, and the commands on it. */
async function twoArticles() {
  const folder = scratch();
  writeFileSync(
    `${folder}/news.jsonl`,
    [
      { title: 'Dam is sound, says minister', outlet: 'Valley Post', publishedAt: '2024-05-08', text: dam },
      { title: 'Ferry late', outlet: 'Harbour Post', publishedAt: '2024-06-03', text: ferry },
    ]
      .map(article => `${JSON.stringify(article)}\n`)
      .join(''),
  );
  const on =
    (graph: string) =>
    (...words: readonly string[]) =>
      run(...words, '--graph', `file:${folder}/${graph}`);
  const gainsay = on('graph');
  await gainsay('ingest', `${folder}/news.jsonl`);
  return { folder, gainsay, copy: on('copy') };
}

const recordsOf = (text: string) => linesOf(text) as readonly Line[];
const actor = (records: readonly Line[], name: string) =>
  records.find(one => one.type === 'actor' && one.name === name)!.id;

test('a verdict and a correction are kept, listed, exported, taken in elsewhere, and undone', async () => {
  const { folder, gainsay, copy } = await twoArticles();
  const start = await gainsay('export');
  const records = recordsOf(start.stdout);
  const pair = [actor(records, 'Ana Brandt'), actor(records, 'Brandt')];

  const judged = await gainsay('judge', 'same', 'actor', ...pair, '--reason', 'one person', '--by', 'Ida');
  expect(judged).toMatchObject({ status: 0, stderr: '' });
  expect(judged.stdout).toMatch(
    /^Kept jud_\w+: SAME actor des_\w+ des_\w+, by Ida \(one person\)\nJoined: act_\w+ “(Ana )?Brandt”/,
  );
  expect(judged.stdout).toMatch(/\nactors \d+ → \d+/);

  const said = records.find(({ type, stance }) => type === 'attribution' && stance === 'DENIES')!;
  const words = ['--stance', 'asserts', '--speaker', 'Jon Falk', '--reason', 'misread'];
  const corrected = await gainsay('correct', said.id, ...words, '--format', 'jsonl');
  expect(JSON.parse(corrected.stdout)).toMatchObject({
    entry: { kind: 'CORRECTION', speaker: { name: 'Jon Falk' }, stance: 'ASSERTS' },
    was: { speaker: 'Ana Brandt', stance: 'DENIES' },
  });

  const journal = recordsOf((await gainsay('judgements', '--format', 'jsonl')).stdout);
  expect(journal.map(({ type }) => type)).toEqual(['judgement', 'correction']);

  const told = await gainsay('export', '--out', `${folder}/graph.jsonl`).then(() => gainsay('export'));
  const taken = await copy('ingest', '--import', `${folder}/graph.jsonl`, '--format', 'jsonl');
  expect(recordsOf(taken.stdout)).toMatchObject([{ outcome: 'CREATED' }, { outcome: 'CREATED' }]);
  expect(taken.stderr).toContain('2 judgements and corrections, 0 bad lines');
  expect((await copy('export')).stdout).toBe(told.stdout);

  for (const { id } of journal) expect((await gainsay('undo', id)).stdout).toContain(`undoes ${id} (taken back)`);
  expect(await gainsay('export')).toEqual(start);
  expect((await gainsay('judgements')).stdout.match(/undone$/gm)).toHaveLength(2);
});

test('a mutation is carried out from the shell, is taken in elsewhere as it was said, and sent again it is nothing new', async () => {
  const { folder, gainsay, copy } = await twoArticles();
  const records = recordsOf((await gainsay('export')).stdout);
  const input = {
    id: records.find(({ type, stance }) => type === 'attribution' && stance === 'DENIES')!.id,
    speaker: 'Jon Falk',
    denialKind: 'UNAWARE',
    reason: 'misread',
  };
  const mutation = `mutation ($input: CorrectAttributionInput!) {
    correctAttribution(input: $input) { changed attribution { denialKind speaker { name } } userErrors { message } }
  }`;
  const variables = ['--variables', JSON.stringify({ input })];
  const right = { denialKind: 'UNAWARE', speaker: { name: 'Jon Falk' } };
  const answered = async (on: typeof gainsay, ...words: readonly string[]) =>
    JSON.parse((await on('query', mutation, ...variables, ...words)).stdout).data?.correctAttribution;
  expect(await answered(gainsay)).toEqual({ changed: true, attribution: right, userErrors: [] });
  await gainsay('export', '--out', `${folder}/graph.jsonl`);
  await copy('ingest', '--import', `${folder}/graph.jsonl`);
  expect(await copy('export')).toEqual(await gainsay('export'));
  expect(await answered(copy)).toEqual({ changed: false, attribution: right, userErrors: [] });
  const past = await answered(gainsay, '--as-of', '2024-05-08');
  expect(past.userErrors).toEqual([{ message: 'Nothing can be changed here: send it to a server.' }]);
});

test('a view of a date has the articles out by then', async () => {
  const { gainsay } = await twoArticles();
  const known = await gainsay('export', '--as-of', '2024-05');
  expect(recordsOf(known.stdout).filter(({ type }) => type === 'article')).toMatchObject([{ outlet: 'Valley Post' }]);
  expect(known.stderr).toBe(
    'As of 2024-05, articles: 1 published by then; 1 later and 0 without a date are left out.\n',
  );
  expect((await gainsay('denials', '--as-of', '2024-05', '--format', 'csv')).stdout).toContain('Ana Brandt');
  expect((await gainsay('denials', '--as-of', '2024-04')).stderr).toContain('No denial in the graph matches.');
  const asked = await gainsay('query', '{ stats { articles } }', '--as-of', '2024-05-08');
  expect(JSON.parse(asked.stdout)).toEqual({ data: { stats: { articles: 1 } } });
});

test('the review gives the command that settles each question, and is empty when all are settled', async () => {
  const { gainsay } = await twoArticles();
  const { stdout } = await gainsay('review', '--format', 'jsonl');
  expect(stdout).not.toBe('');
  for (const { judge } of linesOf(stdout) as readonly { readonly judge: { readonly different: string } }[]) {
    const [, ...words] = judge.different.replace('"…"', 'seen').split(' ');
    expect(await gainsay(...words)).toMatchObject({ status: 0 });
  }
  expect(await gainsay('review')).toMatchObject({ status: 0, stdout: '', stderr: 'Nothing is open.\n' });
});

test.each([
  [['judge', 'same', 'actor', 'act_1', 'act_2'], "required option '--reason <text>' not specified", 2],
  [['judge', 'alike', 'actor', 'act_1', 'act_2', '--reason', 'x'], 'Allowed choices are same, different, unsure', 2],
  [['judge', 'same', 'statement', 'act_1', 'sta_2', '--reason', 'x'], '"act_1" names no statement', 2],
  [['judge', 'same', 'actor', 'act_1', 'act_2', '--reason', 'x'], 'nothing in the graph has the id act_1', 1],
  [['undo', 'jud_1'], 'nobody has judged jud_1: `gainsay judgements` lists what can be undone', 1],
  [['correct', 'att_1', '--stance', 'none', '--reason', 'x'], 'no attribution has the id att_1', 1],
  [['export', '--as-of', 'Monday'], 'Give a date as 2022, 2022-03 or 2022-03-14', 2],
  [['ingest', '--import', '/nowhere.jsonl'], '/nowhere.jsonl: cannot be read', 1],
])('%j ends with one line that says why', async (words, complaint, status) => {
  const ended = await run(...words, '--graph', `file:${scratch()}/graph`);
  expect(ended.status).toBe(status);
  expect(ended.stderr).toContain(complaint);
});
