import { parseArgs } from 'node:util';
import { graphqlOnce } from '../../src/api/graphql-once.ts';
import { readOperations } from '../../src/api/operations.ts';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open.ts';
import { loadArticles } from './load-articles.ts';
import { subjectsIn } from './variables.ts';

/** How long each operation that we ship takes on a graph of many articles, without a server: the middle of many, and the longest. */
const { values } = parseArgs({
  options: {
    graph: { type: 'string', default: 'file:data/bench-api' },
    articles: { type: 'string', default: '20000' },
    times: { type: 'string', default: '15' },
    only: { type: 'string' },
  },
});
const graph = await openGraph(readConfig({ graph: values.graph }).graph);
await loadArticles(graph, Number(values.articles));

const { statements, actors } = await subjectsIn(graph);
const named = await graph.read<{ readonly name: string }>(
  'MATCH (a:Actor) WHERE a.id IN $ids RETURN a.name AS name ORDER BY a.id',
  { ids: actors.slice(0, 100) },
);
const articles = await graph.read<{ readonly id: string }>(
  'MATCH (a:Article) RETURN a.id AS id ORDER BY a.publishedAt DESC, a.id LIMIT 100',
);

/** What the operations are asked about the first time, the second time, and so on. */
const variables: Readonly<Record<string, (turn: number) => Readonly<Record<string, unknown>>>> = {
  WhoDenied: turn => ({ by: nameAt(turn) }),
  StatementPage: turn => ({ id: statements[turn] }),
  ActorPage: turn => ({ name: nameAt(turn) }),
  ActorProfile: turn => ({ id: actors[turn] }),
  ArticlePage: turn => ({ id: articles[turn]!.id }),
  Search: turn => ({ text: nameAt(turn) }),
  SearchGroups: turn => ({ text: nameAt(turn) }),
  Neighbourhood: turn => ({ ids: [actors[turn]], depth: 2 }),
  Paths: turn => ({ from: actors[turn], to: actors[turn + 20] }),
  StatementCoverage: turn => ({ id: statements[turn] }),
};
const nameAt = (turn: number): string => named[turn]!.name;

console.log('operation            p50 ms   most ms');
for (const { name, text } of readOperations()) {
  if (!/^(?:#.*\n)*query /.test(text)) continue;
  if (values.only && !values.only.split(',').includes(name)) continue;
  const took: number[] = [];
  for (let turn = 0; turn < Number(values.times); turn += 1) {
    const begun = performance.now();
    const { errors } = await graphqlOnce(graph, text, variables[name]?.(turn));
    took.push(performance.now() - begun);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  }
  const sorted = took.slice(1).sort((a, b) => a - b);
  const [middle, most] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  console.log(`${name.padEnd(18)} ${middle.toFixed(1).padStart(8)} ${most.toFixed(1).padStart(9)}`);
}
await graph.close();
