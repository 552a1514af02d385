import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../src/graph/open.ts';
import { storeOf } from '../src/graph/store-of.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { openEncoder } from '../src/text/tag.ts';
import { articlesOf } from './articles.ts';

/** Articles a second that `ingest` takes into a fresh embedded graph, and again where they are already there. */
const count = Number(process.argv[2] ?? 100);
const raws = articlesOf(count, 1);
const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'));
const graph = await openGraph({ url: `file:${folder}`, username: '', password: '', database: '' });
const store = storeOf(graph);
await store.prepare();
const encoder = await openEncoder({ threads: 1 });

async function* fed() {
  for (const raw of raws) yield { kind: 'article', raw } as const;
}

async function measure(name: string): Promise<void> {
  const started = performance.now();
  let kept = started;
  const onReceipt = () => {
    kept = performance.now();
  };
  const done = await ingest(fed(), { store, encoder, onReceipt });
  const [reading, deriving] = [kept - started, performance.now() - kept].map(ms => ms / 1000) as [number, number];
  const rate = (raws.length / (reading + deriving)).toFixed(1);
  console.log(
    `${name}: ${rate} articles a second (${reading.toFixed(1)} s to read and keep, ${deriving.toFixed(1)} s to derive), ` +
      `${done.created} created, ${done.duplicates} already there, ${done.written} nodes and edges written`,
  );
}

console.log(`${raws.length} articles into a folder`);
await measure('first time');
await measure('again     ');
await encoder.close();
await graph.close();
rmSync(folder, { recursive: true });
