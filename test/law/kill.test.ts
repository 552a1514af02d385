import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Encoder } from '../../src/text/tag.ts';
import { dossier, feeding } from '../e2e/support/dossier.ts';
import { exportOf, inFolder } from '../e2e/support/embedded.ts';
import { openRememberingEncoder } from '../e2e/support/encoder.ts';
import { ended, linesOf, start } from '../e2e/support/gainsay.ts';
import { scratch } from '../e2e/support/scratch.ts';

const kills = process.env.GAINSAY_LONG ? 20 : 3;

let encoder: Encoder;
beforeAll(async () => {
  encoder = await openRememberingEncoder();
});
afterAll(() => encoder.close());

const ingestInto = async (folder: string) => {
  const fed = feeding(await dossier());
  return inFolder(folder, async store => {
    const keptBefore = (await store.evidence()).readings.map(({ article }) => article.id);
    await ingest(fed, { store, encoder });
    return { keptBefore, exported: await exportOf(store) };
  });
};

/** Ingests in a process of its own and kills it: some moments after so many receipts, or while the graph is derived. */
async function killedIngest(
  folder: string,
  receipts: number | 'deriving',
  moments: number,
): Promise<{ readonly killed: boolean; readonly acknowledged: readonly string[] }> {
  const child = start(['ingest', 'examples/dossier', '--batch', '1', '--format', 'jsonl', '--graph', `file:${folder}`]);
  let seen = 0;
  child.stdout.on('data', text => {
    seen += String(text).split('\n').length - 1;
    if (receipts !== 'deriving' && seen >= receipts) setTimeout(moments).then(() => child.kill('SIGKILL'));
  });
  child.stderr.on('data', text => {
    if (String(text).includes('Deriving')) setTimeout(moments).then(() => child.kill('SIGKILL'));
  });
  const { stdout, signal } = await ended(child);
  const acknowledged = linesOf(stdout.slice(0, stdout.lastIndexOf('\n') + 1)).map(({ articleId }) => String(articleId));
  return { killed: signal === 'SIGKILL', acknowledged };
}

test(`after each of ${kills} kills nothing acknowledged is lost, and ingesting again gives the same bytes`, async () => {
  const whole = await ingestInto(`${scratch()}/whole`);
  for (let kill = 0; kill < kills; kill += 1) {
    const folder = `${scratch()}/killed-${kill}`;
    const { killed, acknowledged } = await killedIngest(
      folder,
      kill % 3 === 2 ? 'deriving' : 1 + ((kill * 7) % 11),
      (kill * 37) % 60,
    );
    const again = await ingestInto(folder);
    expect(again.keptBefore).toEqual(expect.arrayContaining(acknowledged.slice()));
    expect({ killed, any: acknowledged.length > 0 }).toEqual({ killed: true, any: true });
    expect(again.exported).toBe(whole.exported);
  }
}, 600_000);
