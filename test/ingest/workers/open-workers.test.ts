import { expect, onTestFinished, test } from 'vitest';
import { openWorkers } from '../../../src/ingest/workers/open-workers.ts';
import { clean } from '../../../src/text/clean.ts';
import { read } from '../../../src/text/read.ts';
import { segment } from '../../../src/text/segment.ts';
import { scratch } from '../../e2e/support/scratch.ts';
import { seededEncoder } from '../../support/seeded-encoder.ts';

const moody = new URL('./moody-process.ts', import.meta.url);

async function opened(count: number) {
  const workers = await openWorkers(count, moody);
  onTestFinished(() => workers.close());
  return workers;
}

const rawOf = (text: string) => ({ file: 'a.txt', url: null, title: 'A title', outlet: null, publishedAt: null, text });
const texts = Array.from({ length: 9 }, (_, number) => `The mill number ${number} was sold, the miller said.`);

test('workers read what a reader in this process reads', async () => {
  const workers = await opened(3);
  const found = await Promise.all(texts.map(text => workers.read(rawOf(text))));
  const here = await Promise.all(texts.map(text => read(rawOf(text), seededEncoder)));
  expect(found).toEqual(here.map(value => ({ value })));
});

test('workers tell of one article what an encoder in this process tells', async () => {
  const workers = await opened(1);
  const doc = segment(clean(rawOf(texts[0]!)));
  expect(await workers.tag(doc)).toEqual(await seededEncoder.tag(doc));
  const passages = [
    [{ start: 0, end: 8 }],
    [
      { start: 4, end: 8 },
      { start: 18, end: 22 },
    ],
  ];
  expect(await workers.embed(doc, passages)).toEqual(await seededEncoder.embed(doc, passages));
  const dying = segment(clean(rawOf('It dies always.')));
  await expect(workers.tag(dying)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('its process ended (SIGKILL)'),
  });
});

test('an article that cannot be read is told as this process tells it', async () => {
  const workers = await opened(2);
  expect(await workers.read(rawOf('  '))).toEqual({
    kind: 'rejected',
    file: 'a.txt',
    reason: expect.stringContaining('no article text'),
  });
});

test('an article over which a worker dies is tried once more', async () => {
  const workers = await opened(1);
  const text = `It dies once, marked ${scratch()}/mark, said the miller.`;
  expect(await workers.read(rawOf(text))).toEqual({ value: await read(rawOf(text), seededEncoder) });
});

test('an article over which two workers died is named, and the others are read', async () => {
  const workers = await opened(2);
  const [deadly, ...others] = await Promise.all(['It dies always.', ...texts].map(text => workers.read(rawOf(text))));
  expect(deadly).toEqual({
    kind: 'rejected',
    file: 'a.txt',
    reason: 'the reader failed on it: its process ended (SIGKILL)',
  });
  expect(others.filter(one => 'value' in one)).toHaveLength(texts.length);
});

test('workers that cannot read are refused in one line', async () => {
  const unfit = openWorkers(2, new URL('./unfit-process.ts', import.meta.url));
  await expect(unfit).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: 'a worker cannot read: the model is missing; try fewer with --workers',
  });
});

test('closed workers answer nobody and hold nobody up', async () => {
  const workers = await opened(1);
  const pending = workers.read(rawOf(texts.join(' ').repeat(2_000)));
  workers.close();
  expect(await pending).toMatchObject({ kind: 'rejected' });
});
