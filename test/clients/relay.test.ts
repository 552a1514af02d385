import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readOperations } from '../../src/api/operations.ts';
import { schema } from '../../src/api/schema.ts';
import { scratch } from '../e2e/support/scratch.ts';
import { post } from '../server/support/served.ts';
import { servedDossier } from './support/served-dossier.ts';

const dossier = servedDossier();

/** What a Relay client says in its modules, by their names: a list at the root, a list inside a node, a node that is asked for again. */
const modules: Readonly<Record<string, string>> = {
  DisputesList: `fragment DisputesList on Query
    @refetchable(queryName: "DisputesListPageQuery")
    @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }, of: { type: "String" }) {
    disputes(first: $first, after: $after, of: $of) @connection(key: "DisputesList_disputes") {
      totalCount
      edges { node { id text ...StatementDenials } }
    }
  }`,
  StatementDenials: `fragment StatementDenials on Statement
    @refetchable(queryName: "StatementDenialsPageQuery")
    @argumentDefinitions(
      first: { type: "Int", defaultValue: 2 }, after: { type: "String" }
      last: { type: "Int" }, before: { type: "String" }
    ) {
    denials(first: $first, after: $after, last: $last, before: $before) @connection(key: "StatementDenials_denials") {
      edges { saidAt denialKind node { ...ActorName } }
    }
  }`,
  ActorName: `fragment ActorName on Actor @refetchable(queryName: "ActorNameAgainQuery") {
    name
    kind
    ... on Organization { spokespeople(first: 1) { edges { role node { name } } } }
  }`,
  DisputesPage: 'query DisputesPageQuery($of: String) { ...DisputesList @arguments(of: $of) }',
};

/** The operations we ship, as Relay wants them: each in a module of its own, whose name it bears. */
const shipped = Object.fromEntries(
  readOperations().map(({ name, kind, text }) => {
    const suffix = `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
    return [`Shipped${name}`, text.replace(`${kind} ${name}`, `${kind} Shipped${name}${suffix}`)];
  }),
);

/** Runs Relay's compiler over modules; gives what it says and the text of each operation that a client would send. */
function compiled(documents: Readonly<Record<string, string>>) {
  const folder = scratch();
  mkdirSync(join(folder, 'src'));
  copyFileSync('schema/schema.graphql', join(folder, 'schema.graphql'));
  for (const [name, text] of Object.entries(documents)) {
    writeFileSync(join(folder, 'src', `${name}.ts`), `import { graphql } from 'react-relay';\ngraphql\`${text}\`;\n`);
  }
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'typescript',
    artifactDirectory: './artifacts',
    noSourceControl: true,
    customScalarTypes: { PartialDate: 'string' },
    featureFlags: { enable_strict_custom_scalars: true },
  };
  mkdirSync(join(folder, 'artifacts'));
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  const compiler = join(process.cwd(), 'node_modules/relay-compiler/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler], { cwd: folder, encoding: 'utf8' });
  const artifacts = readdirSync(join(folder, 'artifacts'));
  const texts = artifacts.flatMap(file => {
    const [, text] = /^ {4}"text": (".*")$/m.exec(readFileSync(join(folder, 'artifacts', file), 'utf8')) ?? [];
    return text ? [[file.replace('.graphql.ts', ''), JSON.parse(text) as string] as const] : [];
  });
  return { status, said: stdout + stderr, texts: new Map(texts) };
}

test('Relay’s compiler takes every operation we ship, and each text it makes is one of our schema', () => {
  const { status, said, texts } = compiled(shipped);
  expect([status, said]).toEqual([0, expect.not.stringContaining('ERROR')]);
  expect([...texts.keys()].map(name => name.replace(/(?:Query|Mutation|Subscription)$/, '')).sort()).toEqual(
    Object.keys(shipped).sort(),
  );
  for (const text of texts.values()) expect(validate(schema, parse(text))).toEqual([]);
});

test('pagination fragments and fragments of a node are compiled, and what they make is answered', async () => {
  const { status, said, texts } = compiled(modules);
  expect([status, said]).toEqual([0, expect.not.stringContaining('ERROR')]);
  expect([...texts.keys()].sort()).toEqual([
    'ActorNameAgainQuery',
    'DisputesListPageQuery',
    'DisputesPageQuery',
    'StatementDenialsPageQuery',
  ]);
  const send = async (name: string, variables: object = {}) => {
    const { body } = await post(dossier().url, { query: texts.get(name), variables });
    expect([name, body.errors]).toEqual([name, undefined]);
    return body.data;
  };
  const { disputes } = await send('DisputesPageQuery');
  const [first] = disputes.edges;
  expect(first.node).toMatchObject({ __typename: 'Statement', id: expect.stringMatching(/^sta_/) });
  expect(first.cursor).toEqual(expect.any(String));
  const next = await send('DisputesListPageQuery', { first: 1, after: disputes.pageInfo.endCursor });
  expect(next.disputes.edges).toHaveLength(1);
  expect(disputes.edges.map(({ cursor }: { cursor: string }) => cursor)).not.toContain(next.disputes.edges[0].cursor);

  const { denials } = first.node;
  expect(denials.pageInfo.hasNextPage).toBe(true);
  const more = await send('StatementDenialsPageQuery', {
    id: first.node.id,
    first: 1,
    after: denials.pageInfo.endCursor,
  });
  expect(more.node).toMatchObject({ __typename: 'Statement', id: first.node.id, denials: { edges: [{ node: {} }] } });
  const { id } = denials.edges[0].node;
  expect((await send('ActorNameAgainQuery', { id })).node).toMatchObject({ id, name: denials.edges[0].node.name });
});

test.each([
  ['a field nobody has', { Wrong: 'query WrongQuery { stats { unheardOf } }' }, 'unheardOf'],
  [
    'a connection on a list that is none',
    { Wrong: 'fragment Wrong on Query { nodes(ids: []) @connection(key: "Wrong_nodes") { id } }' },
    'connection',
  ],
])('Relay’s compiler refuses %s', (_, documents, words) => {
  const { status, said } = compiled(documents);
  expect([status, said]).toEqual([1, expect.stringContaining(words)]);
});
