import { expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { richWorld } from '../../api/support/rich-world.ts';
import { smallGraph } from '../../api/support/small-graph.ts';
import { randomOf } from '../support/random.ts';
import { randomDocument } from '../support/random-requests.ts';
import { post, secrets, served } from '../support/served.ts';
import { connected, welcomed } from './support/raw-client.ts';

const graph = smallGraph(richWorld());
const seed = Number(process.env.SEED ?? 1);
const isLong = process.env.GAINSAY_LONG === '1';

/** An answer without the id of its request. */
const plain = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer).replaceAll(/"requestId":"[^"]*"/g, '"requestId":""'));

test('any question is answered or refused over WebSocket in the words of HTTP', async () => {
  const { url } = await served(graph());
  const client = await welcomed(url);
  const random = randomOf(seed);
  let refused = 0;
  for (let id = 0; id < (isLong ? 5_000 : 400); id += 1) {
    const query = randomDocument(random, schema);
    if (/mutation|subscription|rateLimit/.test(query)) continue;
    const { body } = await post(url, { query });
    client.send({ id: `${id}`, type: 'subscribe', payload: { query } });
    const said = await client.next();
    if (said.type === 'next') expect((await client.next()).type).toBe('complete');
    else refused += 1;
    expect([query, plain(said.type === 'next' ? said.payload : { errors: said.payload })]).toEqual([
      query,
      plain(body),
    ]);
  }
  expect(refused).toBeGreaterThan(20);
});

test('any message is answered, or closes its own socket alone', async () => {
  const { url } = await served(graph());
  const random = randomOf(seed);
  const witness = await welcomed(url);
  const pieces = [
    '{',
    '}',
    '"type":',
    '"subscribe"',
    '"connection_init"',
    '"id":',
    '"a"',
    '"payload":',
    '"query":',
    ',',
  ];
  const whole = [
    '{"type":"subscribe","id":"a","payload":{"query":"{"}}',
    '{"type":"subscribe","id":"a","payload":{"query":"{ __typename }","variables":[]}}',
    '{"type":"subscribe","id":"__proto__","payload":{"query":"subscription { articleIngested { id } }"}}',
    '{"type":"complete","id":"nobody"}',
    '{"type":"pong"}',
    '{"type":"next","id":"a","payload":{}}',
    '{"type":"connection_ack"}',
    '[[[[[[',
    '\u0000',
    'null',
  ];
  for (let round = 0; round < 60; round += 1) {
    const client = await connected(url);
    client.send({ type: 'connection_init' });
    for (let message = 0; message < 5 && client.socket.readyState === client.socket.OPEN; message += 1) {
      client.send(
        random.chance(0.5) ? random.one(whole) : Array.from({ length: 6 }, () => random.one(pieces)).join(''),
      );
    }
    const ended = new Promise(resolve => setTimeout(resolve, 20));
    const closed = await Promise.race([client.closed, ended]);
    if (closed) expect(closed).toMatchObject({ code: expect.toSatisfy(code => code >= 4400 && code !== 4500) });
    client.socket.terminate();
  }
  witness.send({ id: 'a', type: 'subscribe', payload: { query: '{ __typename }' } });
  const said = await witness.next();
  expect(said).toEqual({ id: 'a', type: 'next', payload: { data: { __typename: 'Query' } } });
  expect(JSON.stringify(said)).not.toMatch(secrets);
});
