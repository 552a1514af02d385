import { execFile } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesOf } from '../../bench/articles.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Store } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { feeding } from '../e2e/support/dossier.ts';
import { exportOf, prepared } from '../e2e/support/embedded.ts';
import { describeOnEngines } from '../support/engines.ts';
import { seededEncoder } from '../support/seeded-encoder.ts';

const deaths = { embedded: process.env.GAINSAY_LONG ? 200 : 18, neo4j: process.env.GAINSAY_LONG ? 60 : 2 } as const;
const seeds = 3;

const fedOf = (seed: number) => feeding(articlesOf(6, seed).map(raw => ({ kind: 'article', raw }) as const));

interface Dead {
  readonly signal: string | null;
  /** The articles of which it said that they are kept. */
  readonly acknowledged: readonly string[];
  /** How many steps it took to the end, where it came there. */
  readonly steps: number;
}

/** Ingests in a process of its own that dies before a step. */
function dyingIngest(words: readonly string[]): Promise<Dead> {
  return new Promise((resolve, reject) => {
    const script = ['--import', 'tsx', 'test/law/dying-ingest.ts', ...words];
    execFile(process.execPath, script, (error, stdout) => {
      if (error && error.signal !== 'SIGKILL') return reject(error);
      const lines = stdout.split('\n').filter(line => line !== '');
      resolve({
        signal: error?.signal ?? null,
        acknowledged: lines.filter(line => line.startsWith('art_')),
        steps: Number(lines.find(line => line.startsWith('steps '))?.slice('steps '.length) ?? 0),
      });
    });
  });
}

describeOnEngines('Whenever an ingest is killed', engine => {
  test('what it acknowledged is kept, and the next ingest leaves what one that was not killed leaves', async () => {
    const address = await engine.freshAddress();
    const open = async <Result>(work: (store: Store, graph: Graph) => Promise<Result>): Promise<Result> => {
      const graph = await openGraph(address);
      try {
        return await work(await prepared(graph), graph);
      } finally {
        await graph.close();
      }
    };
    const empty = () => open((_, graph) => graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]));
    const die = (seed: number, batchSize: number, step: number) =>
      dyingIngest([address.url, address.password, String(seed), String(batchSize), String(step)]);
    const finish = (seed: number) =>
      open(async store => {
        const kept = (await store.evidence()).readings.map(({ article }) => article.id);
        await ingest(fedOf(seed), { store, encoder: seededEncoder });
        return { kept, exported: await exportOf(store) };
      });
    const alive = await die(0, 2, Number.MAX_SAFE_INTEGER);
    expect(alive).toMatchObject({ signal: null, acknowledged: { length: 6 } });
    const whole: string[] = [];
    for (let seed = 0; seed < seeds; seed += 1) {
      await empty();
      whole.push((await finish(seed)).exported);
    }
    const survived = fc.asyncProperty(
      fc.nat(seeds - 1),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(alive.steps - 1),
      async (seed, batchSize, step) => {
        await empty();
        const { acknowledged } = await die(seed, batchSize, step);
        const { kept, exported } = await finish(seed);
        expect(kept).toEqual(expect.arrayContaining([...acknowledged]));
        expect(exported).toBe(whole[seed]);
      },
    );
    await fc.assert(survived, { numRuns: deaths[engine.name] });
  }, 3_600_000);
});
