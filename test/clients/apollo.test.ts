import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { getMainDefinition, relayStylePagination } from '@apollo/client/utilities';
import { createClient } from 'graphql-ws';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import { readOperations } from '../../src/api/operations.ts';
import { subscribed } from '../server/live/support/newsroom.ts';
import { servedDossier } from './support/served-dossier.ts';
import { valuesFor } from './support/values-for.ts';

const dossier = servedDossier();

/** Which types stand behind each interface and union, as Apollo’s manual has a client ask. */
async function possibleTypes(): Promise<Record<string, string[]>> {
  const response = await fetch(dossier().endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __schema { types { name possibleTypes { name } } } }' }),
  });
  const { data } = (await response.json()) as {
    data: { __schema: { types: { name: string; possibleTypes: { name: string }[] | null }[] } };
  };
  return Object.fromEntries(
    data.__schema.types.flatMap(type =>
      type.possibleTypes ? [[type.name, type.possibleTypes.map(({ name }) => name)]] : [],
    ),
  );
}

async function apollo(): Promise<ApolloClient> {
  const socket = createClient({ url: dossier().socket, webSocketImpl: WebSocket });
  const client = new ApolloClient({
    link: ApolloLink.split(
      ({ query }) => {
        const main = getMainDefinition(query);
        return main.kind === 'OperationDefinition' && main.operation === 'subscription';
      },
      new GraphQLWsLink(socket),
      new HttpLink({ uri: dossier().endpoint }),
    ),
    cache: new InMemoryCache({
      possibleTypes: await possibleTypes(),
      typePolicies: {
        Query: { fields: { denials: relayStylePagination(['of', 'by']) } },
        Statement: { fields: { utterances: relayStylePagination() } },
      },
    }),
  });
  onTestFinished(async () => {
    client.stop();
    await socket.dispose();
  });
  return client;
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
    readonly edges: readonly { readonly node: { readonly id: string; readonly speaker: { readonly name: string } } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
const idsOf = (answer: Denials | undefined) => answer?.denials.edges.map(({ node }) => node.id) ?? [];

test('Apollo Client pages with relayStylePagination, and its cache holds the whole list', async () => {
  const client = await apollo();
  const list = client.watchQuery<Denials>({ query: denials, variables: { first: 3 } });
  const shown = new Promise<void>(resolve => {
    const watching = list.subscribe(({ data }) => {
      if (idsOf(data as Denials | undefined).length === 11) resolve();
    });
    onTestFinished(() => watching.unsubscribe());
  });
  await client.query<Denials>({ query: denials, variables: { first: 3 } });
  const held = () => client.readQuery<Denials>({ query: denials })!;
  for (const size of [3, 7]) {
    expect(idsOf(held())).toHaveLength(size);
    await list.fetchMore({ variables: { first: 4, after: held().denials.pageInfo.endCursor } });
  }
  await shown;
  const merged = idsOf(held());
  const { data } = await client.query<Denials>({ query: denials, variables: { first: 11 }, fetchPolicy: 'no-cache' });
  expect(merged).toEqual(idsOf(data));
  expect(new Set(merged).size).toBe(11);
  expect(held().denials.pageInfo.hasNextPage).toBe(true);
});

test('Apollo Client pages a list inside a node, each page asked for by the id of the node', async () => {
  const client = await apollo();
  const query = gql`
    query Statements($first: Int, $after: String) {
      statements(first: 1, orderBy: { field: ARTICLES }) {
        nodes { id utterances(first: $first, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }
      }
    }
  `;
  // biome-ignore lint/suspicious/noExplicitAny: what Apollo gives for a query without generated types.
  const read = (): any => (client.readQuery({ query }) as any).statements.nodes[0];
  await client.query({ query, variables: { first: 2 } });
  const { id, utterances } = read();
  const more = gql`
    query More($id: ID!, $first: Int, $after: String) {
      node(id: $id) { id ... on Statement { utterances(first: $first, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } } }
    }
  `;
  await client.query({ query: more, variables: { id, first: 2, after: utterances.pageInfo.endCursor } });
  const ids = read().utterances.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(new Set(ids).size).toBe(4);
});

test('Apollo Client finds in its cache, by type and id, what any query has brought, also behind an interface', async () => {
  const client = await apollo();
  const { data } = await client.query<Denials>({ query: denials, variables: { first: 1 } });
  const { speaker } = data!.denials.edges[0]!.node as unknown as {
    readonly speaker: { readonly __typename: string; readonly id: string; readonly name: string };
  };
  const fragment = gql`fragment Called on Actor { id name }`;
  const found = client.readFragment({ id: `${speaker.__typename}:${speaker.id}`, fragment });
  expect(found).toEqual({ __typename: speaker.__typename, id: speaker.id, name: speaker.name });
  const node = gql`query Again($id: ID!) { node(id: $id) { id ...Named } } fragment Named on Actor { name }`;
  expect((await client.query({ query: node, variables: { id: speaker.id } })).data).toEqual({ node: found });
});

test('Apollo Client sends every query we ship', async () => {
  const client = await apollo();
  for (const operation of readOperations().filter(({ kind }) => kind === 'query')) {
    const { error } = await client.query({ query: gql(operation.text), variables: valuesFor(operation) });
    expect([operation.name, error]).toEqual([operation.name, undefined]);
  }
});

test('Apollo Client changes the graph, reads userErrors, and is told over WebSocket', async () => {
  const client = await apollo();
  const [ingest, told] = ['IngestArticles', 'ArticleIngested'].map(wanted =>
    gql(readOperations().find(({ name }) => name === wanted)!.text),
  );
  const news = new Promise(resolve => {
    const following = client.subscribe({ query: told! }).subscribe(({ data }) => resolve(data));
    onTestFinished(() => following.unsubscribe());
  });
  await subscribed(dossier().url, 1);
  const articles = [
    { title: 'Rain', text: 'The harbour master of Lindvik said on Sunday that it would rain.' },
    { text: '' },
  ];
  const { data } = await client.mutate({ mutation: ingest!, variables: { articles } });
  expect(data).toMatchObject({
    ingestArticles: {
      results: [{ status: 'CREATED', article: { __typename: 'Article', title: 'Rain' } }, { status: 'REJECTED' }],
      userErrors: [{ __typename: 'UserError', path: ['input', 'articles', '1'] }],
    },
  });
  expect(await news).toMatchObject({ articleIngested: { title: 'Rain' } });
});
