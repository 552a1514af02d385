import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Cost, type Exported, openGrowing } from './growing-graph.ts';
import type { Asked } from './young-graph.ts';

/**
 * How the cost of one more article grows with a graph: time in windows, memory and the export at the end. The last window is
 * taken in turns with a graph that grows from 1,000 articles to 2,000 in a process of its own, so that what else the machine does
 * falls on both.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    turn: { type: 'string', default: '200' },
    window: { type: 'string', default: '1000' },
    graph: { type: 'string' },
    young: { type: 'string' },
    'made-up': { type: 'boolean', default: false },
    readings: { type: 'string' },
  },
});
const [articles, turn, window] = [Number(values.articles), Number(values.turn), Number(values.window)];
const { readings, 'made-up': madeUp } = values;
/** Where the window ends that the last one is compared with. */
const young = Math.min(2_000, articles);

const graph = await openGrowing({ url: values.graph, madeUp, readings });
const costs = new Map<number, Cost>();
console.log(`${articles} articles, ${madeUp ? 'with readings made up' : 'read by the encoder'}; ms an article`);
if (readings) console.log(`what ${readings} has is read only in the windows that are compared`);
console.log('articles     whole     graph  processor  MB in use');
const memoryBefore = process.memoryUsage().rss;
let there = 0;
for (; there + window < articles; there += window) {
  const which = there + window === young ? 'new' : 'kept';
  tell(there + window, await windowOf(window, () => graph.take(turn, which)));
}
const turns = values.graph && !values.young ? null : await growYoung();
const beside: Cost[] = [];
const last = await windowOf(articles - there, async () => {
  if (turns) beside.push(await turns.take({ count: turn, readings: 'new' }));
  return graph.take(turn, 'new');
});
tell(articles, last);
turns?.end();
console.log(`at the end ${growth(costs.get(young)!, last)} of that at ${young}`);
if (beside.length > 0) console.log(`at the end ${growth(perArticle(beside), last)} of a graph of ${young}, in turns`);
const grown = process.memoryUsage().rss - memoryBefore;
console.log(
  `${(grown / articles / 1_000).toFixed(1)} kB of memory an article, ${megabytes(process.resourceUsage().maxRSS * 1_024)} MB at most`,
);
console.log(`${timeOf(await graph.export())}, beside what ingest holds in memory`);
await graph.close();
console.log(`${timeOf(await graph.exportByCommand())}, by the command`);
graph.remove();

async function windowOf(count: number, take: () => Promise<Cost>): Promise<Cost> {
  const taken: Cost[] = [];
  for (let done = 0; done < count; done += turn) taken.push(await take());
  return perArticle(taken);
}

/** A young graph in a process of its own, that has all but its last window. */
async function growYoung(): Promise<{ take(asked: Asked): Promise<Cost>; end(): void }> {
  const named = Object.entries({ graph: values.young, readings }).flatMap(([name, value]) =>
    value ? [`--${name}`, value] : [],
  );
  const child = fork(new URL('young-graph.ts', import.meta.url), [...(madeUp ? ['--made-up'] : []), ...named]);
  const take = async (asked: Asked): Promise<Cost> => {
    child.send(asked);
    return (await once(child, 'message'))[0] as Cost;
  };
  for (let done = 0; done < young - window; done += turn) await take({ count: turn, readings: 'kept' });
  return { take, end: () => child.disconnect() };
}

function perArticle(taken: readonly Cost[]): Cost {
  const mean = (of: (cost: Cost) => number) => taken.reduce((total, cost) => total + of(cost), 0) / taken.length / turn;
  return {
    clock: mean(cost => cost.clock),
    reading: mean(cost => cost.reading),
    processor: mean(cost => cost.processor),
  };
}

function tell(at: number, cost: Cost): void {
  costs.set(at, cost);
  const shown = [cost.clock, graphOf(cost), cost.processor].map(ms => ms.toFixed(1).padStart(10)).join('');
  console.log(
    `${String(at).padStart(8)}${shown} ${megabytes(process.memoryUsage().rss).toLocaleString('en').padStart(10)}`,
  );
}

function graphOf({ clock, reading }: Cost): number {
  return clock - reading;
}

function growth(early: Cost, late: Cost): string {
  const times = [late.clock / early.clock, graphOf(late) / graphOf(early), late.processor / early.processor];
  const [whole, graph, used] = times.map(one => one.toFixed(2));
  return `${whole} times the time of an article, without reading ${graph}, processor ${used},`;
}

function timeOf({ seconds, bytes }: Exported): string {
  return `${seconds.toFixed(1)} s to export ${megabytes(bytes)} MB`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
