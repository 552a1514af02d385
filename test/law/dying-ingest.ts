import { articlesOf } from '../../bench/articles.ts';
import type { CypherStatement, Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { feeding } from '../e2e/support/dossier.ts';
import { seededEncoder } from '../support/seeded-encoder.ts';

/** An ingest that kills its own process before the step of that number: a read, a write, a statement of a write, a receipt. */
const [url, password, seed, batchSize, last] = process.argv.slice(2);
let steps = 0;
function step(): void {
  if (steps === Number(last)) process.kill(process.pid, 'SIGKILL');
  steps += 1;
}

/** Statements that are a step each when their turn comes, in the midst of a transaction. */
const counted = (statements: readonly CypherStatement[]): readonly CypherStatement[] =>
  statements.map(({ text, parameters }) => ({
    get text() {
      step();
      return text;
    },
    parameters,
  }));

const inSteps = (graph: Graph): Graph => ({
  ...graph,
  read: async (text, parameters) => {
    step();
    return graph.read(text, parameters);
  },
  write: async statements => {
    step();
    await graph.write(counted(statements));
    step();
  },
});

const graph = await openGraph({ url: url!, username: 'neo4j', password: password!, database: 'neo4j' });
/** In many transactions, so that it may die between two of them. */
const store = storeOf(inSteps(graph), { rowsAtOnce: 20 });
await store.prepare();
const fed = articlesOf(6, Number(seed)).map(raw => ({ kind: 'article', raw }) as const);
await ingest(feeding(fed), {
  store,
  encoder: seededEncoder,
  batchSize: Number(batchSize),
  onReceipt: ({ articleId }) => {
    process.stdout.write(`${articleId}\n`);
    step();
  },
});
await graph.close();
process.stdout.write(`steps ${steps}\n`);
