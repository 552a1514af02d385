import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { aReading } from '../support/a-reading.ts';
import { imageNumbered } from '../support/image-numbered.ts';
import { ended, linesOf, runScript } from '../support/run-script.ts';

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-embedded-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const readingNumber = new Map(Array.from({ length: 30_000 }, (_, number) => [aReading(number).article.id, number]));

/** Lets a process keep readings, kills it some moments after its first word, and returns those it had acknowledged. */
async function keepUntilKilled(folder: string, first: number, acknowledged: number): Promise<readonly number[]> {
  const child = runScript('graph/keep-forever.ts', folder, String(first));
  const kept: number[] = [];
  for await (const line of linesOf(child)) {
    const number = Number(/^kept (\d+)$/.exec(line)?.[1] ?? Number.NaN);
    if (!Number.isNaN(number)) kept.push(number, number + 1, number + 2);
    // Between two acknowledgements, at another point of the next write each time.
    if (kept.length >= acknowledged * 3) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
  }
  await ended(child);
  return kept;
}

test('a graph outlives its process', async () => {
  const folder = await freshFolder();
  const graph = await openEmbedded(folder);
  await storeOf(graph).prepare();
  await storeOf(graph).keep([aReading(1)]);
  await graph.close();
  const again = await openEmbedded(folder);
  expect((await storeOf(again).evidence()).readings).toEqual([aReading(1)]);
  await again.close();
});

test('a folder that another process uses is locked, and the error says what to do', async () => {
  const folder = await freshFolder();
  const child = runScript('graph/keep-forever.ts', folder, '0');
  onTestFinished(() => ended(child));
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of linesOf(child)) if (line === 'ready') break;
  await expect(openEmbedded(folder)).rejects.toMatchObject({
    code: 'GRAPH_LOCKED',
    message: expect.stringMatching(/end that process/),
  });
});

test('what was acknowledged before a kill is there after it, and nothing is half-written', {
  timeout: 240_000,
}, async () => {
  const folder = await freshFolder();
  const acknowledged: number[] = [];
  for (let kill = 0; kill < 10; kill += 1) {
    acknowledged.push(...(await keepUntilKilled(folder, kill * 3_000, kill * 4)));
    const graph = await openEmbedded(folder);
    const { readings } = await storeOf(graph).evidence();
    const stamp = await storeOf(graph).imageStamp();
    const image = await storeOf(graph).image();
    await graph.close();
    expect(image).toEqual(stamp === null ? { nodes: [], edges: [] } : imageNumbered(Number(stamp)));
    const there = new Set(readings.map(({ article }) => readingNumber.get(article.id)));
    expect(acknowledged.filter(number => !there.has(number))).toEqual([]);
    expect(
      readings.filter(reading => reading.article.title !== `Title ${readingNumber.get(reading.article.id)}`),
    ).toEqual([]);
    expect(readings.length % 3).toBe(0);
  }
  expect(acknowledged.length).toBeGreaterThan(10);
});

test('a graph that is closed is not ready', async () => {
  const graph = await openEmbedded(await freshFolder());
  await graph.close();
  await graph.close();
  await expect(graph.ready()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
});

test('a folder that cannot be one is named with what to do', async () => {
  const file = join(await freshFolder(), 'a-file');
  await writeFile(file, 'text');
  await expect(openEmbedded(file)).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: expect.stringContaining(file),
  });
});

test('a file that is no graph is named with what to do', async () => {
  const folder = await freshFolder();
  await writeFile(join(folder, 'graph.grafeo'), 'text');
  await expect(openEmbedded(folder)).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: expect.stringContaining(folder),
  });
});
