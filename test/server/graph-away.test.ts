import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { smallWorld } from '../api/support/small-world.ts';
import { describeOnNeo4j, type Engine } from '../support/engines.ts';
import { codesOf, post, secrets, served } from './support/served.ts';
import { unreliableWire } from './support/unreliable-wire.ts';

const query = '{ article(id: "art_1") { title } }';
const deadline = 10_000;
const grace = 1_000;

/** A server on a Neo4j at the other end of a wire. */
async function servedOver(engine: Engine) {
  const address = await engine.freshAddress();
  const { hostname, port } = new URL(address.url);
  const wire = await unreliableWire({ host: hostname, port: Number(port) });
  const graph = await openGraph({ ...address, url: `bolt://127.0.0.1:${wire.port}` });
  const store = storeOf(graph);
  await store.prepare();
  await store.replaceImage(smallWorld(), 'test');
  const { url } = await served(graph, { deadline });
  return { url, wire, graph };
}

const isReady = async (url: string) => (await fetch(`${url}/readyz`)).status === 200;

/** How long it takes until something is so, in milliseconds. */
async function until(so: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await so())) await setTimeout(100);
  return performance.now() - begun;
}

describeOnNeo4j('a graph that goes away under load', engine => {
  test.each(['cut', 'swallow'] as const)(
    '(%s) is told within the deadline, and is answered from again when it is back',
    async how => {
      const { url, wire, graph } = await servedOver(engine);
      let isOver = false;
      const told = { before: new Set<string>(), during: new Set<string>() };
      let phase: keyof typeof told = 'before';
      let slowest = 0;
      const ask = async () => {
        while (!isOver) {
          const asked = phase;
          const begun = performance.now();
          const answer = await post(url, { query });
          slowest = Math.max(slowest, performance.now() - begun);
          expect(answer.text).not.toMatch(secrets);
          told[phase === asked ? asked : 'during'].add(codesOf(answer)[0] ?? String(answer.status));
        }
      };
      const load = Promise.all(Array.from({ length: 16 }, ask));
      await until(async () => told.before.size > 0);
      phase = 'during';
      wire[how]();
      const noticed = await until(async () => !(await isReady(url)));
      await setTimeout(how === 'cut' ? 2_000 : deadline);
      await wire.mend();
      const back = await until(() => isReady(url));
      isOver = true;
      await load;
      expect((await post(url, { query })).body.data.article.title).toBe('Norland denies drone request');
      await graph.close();
      if (process.env.VERBOSE) console.log({ how, noticed, back, slowest, during: [...told.during] });
      expect([...told.before]).toEqual(['200']);
      expect(told.during).toContain('GRAPH_UNAVAILABLE');
      expect([...told.during].filter(code => !['200', 'GRAPH_UNAVAILABLE'].includes(code))).toEqual([]);
      expect(noticed).toBeLessThan(5_000);
      expect(back).toBeLessThan(5_000);
      expect(slowest).toBeLessThan(deadline + grace);
    },
  );
});
