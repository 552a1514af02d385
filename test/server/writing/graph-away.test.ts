import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readOperations } from '../../../src/api/operations.ts';
import { openGraph } from '../../../src/graph/open.ts';
import { storeOf } from '../../../src/graph/store-of.ts';
import { derive } from '../../../src/ingest/derive.ts';
import { daysOfNews } from '../../api/mutations/support/days-of-news.ts';
import { readerHere } from '../../api/mutations/support/written.ts';
import { describeOnNeo4j } from '../../support/engines.ts';
import { exported } from '../../support/kept.ts';
import { seededEncoder } from '../../support/seeded-encoder.ts';
import { nodesOf } from '../../support/world.ts';
import { codesOf, post, secrets, served } from '../support/served.ts';
import { unreliableWire } from '../support/unreliable-wire.ts';

const readings = daysOfNews('Kari Moe', 'Tor Lunde');
const article = { title: 'Rain', text: 'It will rain in Lindvik on Sunday, the harbour master said to the Courier.' };
const operation = (name: string): string => readOperations().find(one => one.name === name)!.text;
const deadline = 10_000;
const grace = 1_000;

describeOnNeo4j('Mutations while the graph is away', engine => {
  test.each(['cut', 'swallow'] as const)(
    '(%s) end with GRAPH_UNAVAILABLE within the deadline, change nothing, and are carried out when it is back',
    async how => {
      const address = await engine.freshAddress();
      const { hostname, port } = new URL(address.url);
      const wire = await unreliableWire({ host: hostname, port: Number(port) });
      const direct = await openGraph(address);
      const store = storeOf(direct);
      await store.prepare();
      await store.keep(readings);
      await derive(store);
      const graph = await openGraph({ ...address, url: `bolt://127.0.0.1:${wire.port}` });
      const openReader = () => readerHere(seededEncoder);
      const { url } = await served(graph, { deadline, openReader, logTo: { write: () => undefined } });
      const [a, b] = nodesOf(await store.image(), 'Person').map(({ id }) => id);
      const verdict = { kind: 'ACTOR', a, b, verdict: 'SAME', reason: 'one hand' };
      const mutations = [
        ['IngestArticles', { articles: [article] }],
        ['PreviewArticles', { articles: [article] }],
        ['Judge', verdict],
        ['PreviewJudgement', verdict],
        ['CorrectAttribution', { id: readings[0]!.attributions[0]!.id, stance: 'DENIES', reason: 'misread' }],
        ['UndoJudgement', { id: 'jud_0' }],
        ['DeleteArticle', { id: readings[1]!.article.id }],
      ] as const;
      const send = async ([name, variables]: (typeof mutations)[number]) => {
        const begun = performance.now();
        const answer = await post(url, { query: operation(name), variables });
        expect(answer.text).not.toMatch(secrets);
        return { name, codes: codesOf(answer), data: answer.body.data, ms: performance.now() - begun };
      };
      // What is held and what is read with are there before the graph goes away.
      expect((await send(mutations[3])).codes).toEqual([]);
      const before = await exported(store);

      wire[how]();
      const answers = await Promise.all(mutations.map(send));
      answers.push(await send(mutations[2]));
      expect(answers.map(({ name, codes }) => [name, codes])).toEqual(
        [...mutations, mutations[2]].map(([name]) => [name, ['GRAPH_UNAVAILABLE']]),
      );
      expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(deadline + grace);
      expect(await exported(store)).toBe(before);
      expect([await store.journal(), await store.hasNews()]).toEqual([[], false]);

      await wire.mend();
      while ((await fetch(`${url}/readyz`)).status !== 200) await setTimeout(100);
      const ingested = await send(mutations[0]);
      expect(ingested.data.ingestArticles.results[0].status).toBe('CREATED');
      expect((await send(mutations[2])).data.judge).toMatchObject({ changed: true, moved: [{}] });
      await graph.close();
      await direct.close();
    },
  );
});
