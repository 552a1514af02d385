import { Agent, request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { readerHere } from '../api/mutations/support/written.ts';
import { smallGraph } from '../api/support/small-graph.ts';
import { seededEncoder } from '../support/seeded-encoder.ts';
import { randomOf } from './support/random.ts';
import { type RandomRequest, randomRequest } from './support/random-requests.ts';
import { secrets, served } from './support/served.ts';

const isLong = process.env.GAINSAY_LONG === '1';
const count = isLong ? 100_000 : 20_000;
const seed = Number(process.env.SEED ?? 1);
const atOnce = 16;
/** Longer than any deadline of the server: whoever waits this long waits for nothing. */
const forever = 30_000;

interface Outcome {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

describe('whatever is sent', () => {
  const graph = smallGraph();

  test(`${count} requests drawn at random are answered or refused, and none breaks the server`, {
    timeout: 1_200_000,
  }, async () => {
    const openReader = () => readerHere(seededEncoder);
    const { url } = await served(graph(), { openReader, logTo: { write: () => undefined } });
    const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
    const random = randomOf(seed);
    const statuses = new Map<number, number>();
    const wrong: unknown[] = [];
    let slowest = 0;
    let sent = 0;
    const work = async () => {
      while (sent < count) {
        sent += 1;
        const drawn = randomRequest(random, schema);
        const { status, text, ms } = await send(url, agent, drawn);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status >= 400) slowest = Math.max(slowest, ms);
        const [told] = /INTERNAL_SERVER_ERROR/.exec(text) ?? secrets.exec(text) ?? [];
        if (status < 500 && told === undefined) continue;
        const body = String(drawn.body).slice(0, 1_000);
        wrong.push({ status, told, text: text.slice(0, 2_000), body, search: drawn.search });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    agent.destroy();
    expect(wrong.slice(0, 5)).toEqual([]);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect([...statuses.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 405, 406, 415]));
    if (isLong) expect(slowest).toBeLessThan(500);
    if (process.env.VERBOSE) console.log({ statuses: Object.fromEntries(statuses), slowest });
  });
});

function send(url: string, agent: Agent, drawn: RandomRequest): Promise<Outcome> {
  const { method, search, headers, body } = drawn;
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/graphql${search}`, { method, headers, agent }, response => {
      const parts: Buffer[] = [];
      response.on('data', part => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, text, ms: performance.now() - begun });
      });
    });
    asking.setTimeout(forever, () => asking.destroy(new Error(`no answer to ${String(body).slice(0, 300)}`)));
    asking.on('error', (error: NodeJS.ErrnoException) => {
      // The server may close an idle connection in the moment in which it is taken up again; every client asks anew then.
      if (error.code === 'ECONNRESET' && asking.reusedSocket) resolve(send(url, agent, drawn));
      else reject(error);
    });
    asking.end(body);
  });
}
