import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Cost, openGrowing } from './growing-graph.ts';

/**
 * How the cost of one more article grows with a graph: time in windows, memory and the export at the end. The last window is
 * taken in turns with an embedded graph that grows from 1,000 articles to 2,000 in a process of its own, batch by batch, so that
 * what else the machine does falls on both.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    batch: { type: 'string', default: '50' },
    window: { type: 'string', default: '1000' },
    graph: { type: 'string' },
    read: { type: 'boolean', default: false },
  },
});
const [articles, batch, window] = [Number(values.articles), Number(values.batch), Number(values.window)];
/** Where the window ends that the last one is compared with. */
const young = Math.min(2_000, articles);

const graph = await openGrowing({ url: values.graph, read: values.read });
const costs = new Map<number, Cost>();
console.log(
  `${articles} articles in batches of ${batch}, ${values.read ? 'read by the encoder' : 'with readings made up'}`,
);
const memoryBefore = process.memoryUsage().rss;
let there = 0;
for (; there + window < articles; there += window)
  tell(there + window, await windowOf(window, () => graph.take(batch)));
const turns = values.graph ? null : await growYoung();
const beside: Cost[] = [];
const last = await windowOf(articles - there, async () => {
  if (turns) beside.push(await turns.take());
  return graph.take(batch);
});
tell(articles, last);
turns?.end();
console.log(`at the end ${growth(costs.get(young)!, last)} of that at ${young}`);
if (beside.length > 0) console.log(`${growth(perArticle(beside), last)} of a graph of ${young}, taken in turns`);
const grown = process.memoryUsage().rss - memoryBefore;
console.log(
  `${(grown / articles / 1_000).toFixed(1)} kB of memory an article, ${megabytes(process.resourceUsage().maxRSS * 1_024)} MB at most`,
);
const { seconds, bytes } = await graph.export();
console.log(`${seconds.toFixed(1)} s to export ${megabytes(bytes)} MB`);
await graph.close();

async function windowOf(count: number, take: () => Promise<Cost>): Promise<Cost> {
  const taken: Cost[] = [];
  for (let done = 0; done < count; done += batch) taken.push(await take());
  return perArticle(taken);
}

/** A young graph in a process of its own, that has all but its last window. */
async function growYoung(): Promise<{ take(): Promise<Cost>; end(): void }> {
  const child = fork(new URL('young-graph.ts', import.meta.url), values.read ? ['--read'] : []);
  const take = async (count: number): Promise<Cost> => {
    child.send(count);
    return (await once(child, 'message'))[0] as Cost;
  };
  for (let done = 0; done < young - window; done += batch) await take(batch);
  return { take: () => take(batch), end: () => child.disconnect() };
}

function perArticle(taken: readonly Cost[]): Cost {
  const sum = (of: (cost: Cost) => number) => taken.reduce((total, cost) => total + of(cost), 0);
  const count = taken.length * batch;
  return { clock: sum(cost => cost.clock) / count, processor: sum(cost => cost.processor) / count };
}

function tell(at: number, cost: Cost): void {
  costs.set(at, cost);
  const [time, used] = [cost.clock, cost.processor].map(ms => ms.toFixed(1).padStart(7));
  const memory = megabytes(process.memoryUsage().rss);
  console.log(`${String(at).padStart(7)}: ${time} ms an article, ${used} ms of processor, ${memory} MB in use`);
}

function growth(early: Cost, late: Cost): string {
  const times = (late.clock / early.clock).toFixed(2);
  const used = (late.processor / early.processor).toFixed(2);
  return `${times} times the time of an article, ${used} times the processor`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
