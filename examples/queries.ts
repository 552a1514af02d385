import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { graphqlOnce } from '../src/api/graphql-once.ts';
import { main } from '../src/cli/main.ts';
import type { Reading } from '../src/domain/reading.ts';
import type { Graph } from '../src/graph/graph.ts';
import { openGraph } from '../src/graph/open.ts';
import { storeOf } from '../src/graph/store-of.ts';
import { derive } from '../src/ingest/derive.ts';
import { questions } from './questions.ts';
import { sendChanges } from './send-changes.ts';

/** What reading the example dossier tells. */
export async function dossierReadings(): Promise<readonly Reading[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-queries-'));
  const url = `file:${folder}`;
  try {
    const silent = {
      print: async () => {},
      say: () => {},
      live: false,
      width: 100,
      paint: picocolors.createColors(false),
    };
    const status = await main(['ingest', 'examples/dossier', '--graph', url], silent);
    if (status !== 0) throw new Error(`gainsay ingest ended with status ${status}`);
    const graph = await openGraph({ url, username: '', password: '', database: '' });
    const { readings } = await storeOf(graph).evidence();
    await graph.close();
    return readings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes an empty graph that of the example dossier. */
export async function drawDossier(graph: Graph, readings: readonly Reading[]): Promise<void> {
  const store = storeOf(graph);
  await store.prepare();
  await store.keep(readings);
  await derive(store);
}

/** The page of questions with the answers that the graph of the dossier gives now; the changes at its end are made in it. */
export async function freshPage(graph: Graph): Promise<string> {
  const sections: string[] = [];
  const changed: string[] = [];
  for (const { asks, query, ids = {}, variables = {} } of questions) {
    const found = await Promise.all(
      Object.entries(ids).map(async ([name, words]) => [name, await idOf(graph, words)] as const),
    );
    const given = { ...variables, ...Object.fromEntries(found) };
    const { data, errors } = await graphqlOnce(graph, query, given);
    if (errors) throw new Error(`${asks} ${errors.map(({ message }) => message).join(' ')}`);
    sections.push(
      [
        `## ${sections.length + 1}. ${asks}`,
        fenced('graphql', query.trim()),
        ...(Object.keys(given).length > 0 ? ['with', fenced('json', shortJson(given))] : []),
        'is answered with',
        fenced('json', shortJson(data)),
      ].join('\n\n'),
    );
  }
  for (const { change, given, answer } of await sendChanges(graph, words => idOf(graph, words))) {
    const isLive = change.query.startsWith('subscription');
    changed.push(
      [
        `## ${sections.length + changed.length + 1}. ${change.does}`,
        fenced('graphql', change.query),
        ...(Object.keys(given).length > 0 ? ['with', fenced('json', withoutTimes(shortJson(given)))] : []),
        isLive ? 'is told, as soon as the article of the next section is in the graph,' : 'is answered with',
        fenced('json', withoutTimes(shortJson(answer))),
      ].join('\n\n'),
    );
  }
  return `${[introduction, ...sections, onChanges, ...changed].join('\n\n')}\n`;
}

/** The ids of what people have said hold the moment at which they said it. */
const withoutTimes = (json: string): string => json.replaceAll(/"jud_[0-9a-f]+"/g, '"jud_…"');

const introduction = `# Questions an investigator asks

Each of these was asked of the example dossier (\`examples/dossier\`); \`npm run queries\` asks them again and writes this page,
and a test holds the page to what both engines answer. Ask them yourself:

\`\`\`sh
npm run --silent gainsay -- ingest examples/dossier --graph file:./example
npm run --silent gainsay -- query '{ stats { articles disputes denials } }' --graph file:./example
\`\`\`

Every list is a page: \`first\` and \`after\` lead forward, \`last\` and \`before\` backward. Every list and count of what was said takes the
same lens: \`asOf\`, \`saidAt\`, \`outlets\`, \`excludeUnnamed\`, \`firstHandOnly\`, \`minConfidence\`; something is shown where one report of it
passes all that is asked.`;

const onChanges = `# Changing the graph, and being told

These were sent to a server (\`gainsay serve\`), one after the other; [api-writing.md](api-writing.md) and [live.md](live.md) say all about them.
Where keys are configured a change needs the role EDITOR.`;

/** The id of what is found first by a search: "Actor: henrik dahl". */
async function idOf(graph: Graph, words: string): Promise<string> {
  const [kind, text] = words.split(': ');
  const source =
    'query ($text: String!, $kinds: [SearchKind!]!) { search(text: $text, kinds: $kinds, first: 1) { nodes { id } } }';
  const { data } = await graphqlOnce(graph, source, { text, kinds: [kind!.toUpperCase()] });
  const [first] = (data as { search: { nodes: { id: string }[] } }).search.nodes;
  if (!first) throw new Error(`the dossier holds no ${words}`);
  return first.id;
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** JSON in which what fits on a line stands on one. */
export function shortJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 100) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map(item => shortJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${shortJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map(item => inner + item).join(',\n')}\n${indent}${close}`;
}

if (process.argv[1]?.endsWith('queries.ts')) {
  const { openInMemory } = await import('../src/graph/embedded.ts');
  const graph = openInMemory();
  await drawDossier(graph, await dossierReadings());
  writeFileSync('docs/queries.md', await freshPage(graph));
  await graph.close();
}
