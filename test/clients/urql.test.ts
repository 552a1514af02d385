import { Client, cacheExchange, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { cacheExchange as graphcache } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { createClient } from 'graphql-ws';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import { readOperations } from '../../src/api/operations.ts';
import { subscribed } from '../server/live/support/newsroom.ts';
import { servedDossier } from './support/served-dossier.ts';
import { valuesFor } from './support/values-for.ts';

const dossier = servedDossier();

const plain = () =>
  new Client({ url: dossier().endpoint, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });

/** With the cache that knows our schema; what has no id is told to lie within its parent. */
async function withGraphcache(): Promise<Client> {
  const { data } = await plain().query<IntrospectionQuery>(getIntrospectionQuery(), {}).toPromise();
  const nameless = data!.__schema.types.filter(
    type => type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id'),
  );
  const keys = Object.fromEntries(nameless.map(({ name }) => [name, () => null]));
  const cache = graphcache({ schema: data!, keys, resolvers: { Query: { denials: relayPagination() } } });
  return new Client({ url: dossier().endpoint, exchanges: [cache, fetchExchange], preferGetMethod: false });
}

const denials = gql`
  query Denials($first: Int, $after: String) {
    denials(first: $first, after: $after) {
      edges { cursor node { id quote speaker { id name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
interface Denials {
  readonly denials: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly speaker: { readonly id: string } } }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}
const idsOf = (answer: Denials | undefined) => answer!.denials.edges.map(({ node }) => node.id);

test('urql, with its graph cache that knows our schema, pages twice and holds the whole list', async () => {
  const client = await withGraphcache();
  const page = async (first: number, after?: string) =>
    (await client.query<Denials>(denials, { first, after }).toPromise()).data!;
  let all = await page(3);
  all = await page(4, all.denials.pageInfo.endCursor);
  expect(idsOf(all)).toHaveLength(7);
  all = await page(4, all.denials.pageInfo.endCursor);
  expect(new Set(idsOf(all)).size).toBe(11);
  expect(idsOf(all)).toEqual(idsOf((await plain().query<Denials>(denials, { first: 11 }).toPromise()).data));
});

test('urql reads from its cache, also behind an interface, what it has asked before', async () => {
  const client = await withGraphcache();
  const { data } = await client.query<Denials>(denials, { first: 1 }).toPromise();
  const node = gql`query Again($id: ID!) { node(id: $id) { id ... on Actor { name } } }`;
  const { id } = data!.denials.edges[0]!.node.speaker;
  const asked = await client.query(node, { id }).toPromise();
  const again = await client.query(node, { id }, { requestPolicy: 'cache-only' }).toPromise();
  expect(asked.data.node).toEqual({ id, name: expect.any(String) });
  expect(again.data).toEqual(asked.data);
});

test('urql sends every query we ship', async () => {
  const client = plain();
  for (const operation of readOperations().filter(({ kind }) => kind === 'query')) {
    const { error } = await client.query(operation.text, valuesFor(operation)).toPromise();
    expect([operation.name, error]).toEqual([operation.name, undefined]);
  }
});

test('urql asks by GET where it is told to, with the header that says it is no page of another site', async () => {
  const headers = { 'apollo-require-preflight': 'true' };
  const client = new Client({
    url: dossier().endpoint,
    exchanges: [fetchExchange],
    preferGetMethod: 'force',
    fetchOptions: { headers },
  });
  const { data, error } = await client.query('query Stats { stats { articles } }', {}).toPromise();
  expect([error, data.stats.articles]).toEqual([undefined, 11]);
});

test('urql changes the graph, reads userErrors, and is told over WebSocket', async () => {
  const socket = createClient({ url: dossier().socket, webSocketImpl: WebSocket });
  const forwarding = subscriptionExchange({
    forwardSubscription: ({ query = '', variables }) => ({
      subscribe: sink => ({
        unsubscribe: socket.subscribe({ query, ...(variables ? { variables } : {}) }, sink as never),
      }),
    }),
  });
  const client = new Client({
    url: dossier().endpoint,
    exchanges: [cacheExchange, fetchExchange, forwarding],
    preferGetMethod: false,
  });
  onTestFinished(async () => socket.dispose());
  const [ingest, told] = ['IngestArticles', 'ArticleIngested'].map(
    wanted => readOperations().find(({ name }) => name === wanted)!.text,
  );
  const news = new Promise(resolve => {
    const following = client.subscription(told!, {}).subscribe(({ data }) => resolve(data));
    onTestFinished(following.unsubscribe);
  });
  await subscribed(dossier().url, 1);
  const articles = [
    { title: 'Rain', text: 'The harbour master of Lindvik said on Sunday that it would rain.' },
    { text: '' },
  ];
  const { data } = await client.mutation(ingest!, { articles }).toPromise();
  expect(data.ingestArticles).toMatchObject({
    results: [{ status: 'CREATED', article: { title: 'Rain' } }, { status: 'REJECTED' }],
    userErrors: [{ path: ['input', 'articles', '1'] }],
  });
  expect(await news).toMatchObject({ articleIngested: { title: 'Rain' } });
});
