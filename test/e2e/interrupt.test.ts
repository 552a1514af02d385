import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlesOf } from '../../bench/articles.ts';
import { isStale } from '../../src/ingest/derive.ts';
import { inFolder } from './support/embedded.ts';
import { ended, linesOf, start } from './support/gainsay.ts';
import { scratch } from './support/scratch.ts';

/** An ingest of many articles by so many workers, interrupted so many times after its first receipt. */
async function interrupted(times: number, workers: number) {
  const folder = scratch();
  const raws = articlesOf(200, 7);
  writeFileSync(`${folder}/many.jsonl`, raws.map(raw => `${JSON.stringify(raw)}\n`).join(''));
  const graph = `${folder}/graph`;
  const child = start([
    'ingest',
    `${folder}/many.jsonl`,
    '--batch',
    '1',
    '--workers',
    String(workers),
    '--format',
    'jsonl',
    '--graph',
    `file:${graph}`,
  ]);
  child.stdout.once('data', () => child.kill('SIGINT'));
  if (times > 1) child.stderr.once('data', () => child.kill('SIGINT'));
  const ran = await ended(child);
  const acknowledged = linesOf(ran.stdout).map(({ articleId }) => articleId);
  const state = await inFolder(graph, async store => ({
    kept: (await store.evidence()).readings.map(({ article }) => article.id),
    stale: await isStale(store),
  }));
  return { ran, acknowledged, ...state, all: raws.length };
}

test.each([1, 3])(
  'Ctrl-C ends an ingest by %i after the articles at hand, with the graph derived',
  async workers => {
    const { ran, acknowledged, kept, stale, all } = await interrupted(1, workers);
    expect(ran.status).toBe(130);
    expect(ran.stderr).toContain('Stopping after the articles at hand.');
    expect(kept.toSorted()).toEqual(acknowledged.toSorted());
    expect(kept.length).toBeLessThan(all);
    expect(stale).toBe(false);
  },
  120_000,
);

test('a second Ctrl-C ends it at once, and what was acknowledged is kept', async () => {
  const { ran, acknowledged, kept } = await interrupted(2, 1);
  expect(ran.status).toBe(130);
  expect(kept).toEqual(expect.arrayContaining([...acknowledged]));
}, 120_000);
