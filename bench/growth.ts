import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { type Cost, type Exported, type GrowingGraph, timeOf } from './growing-graph.ts';
import { growElsewhere } from './growing-process.ts';

/**
 * How the cost of one more article grows with a graph: time in windows, memory and the export at the end. The last window is
 * taken in turns with a graph that grows from 1,000 articles to 2,000, so that what else the machine does falls on both.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    turn: { type: 'string', default: '200' },
    window: { type: 'string', default: '1000' },
    graph: { type: 'string' },
    young: { type: 'string' },
    'made-up': { type: 'boolean', default: false },
    read: { type: 'boolean', default: false },
    readings: { type: 'string' },
  },
});
const [articles, turn, window] = [Number(values.articles), Number(values.turn), Number(values.window)];
const { read: reads, readings, 'made-up': madeUp } = values;
/** Where the window ends that the last one is compared with. */
const young = Math.min(2_000, articles);

const folder = mkdtempSync(join(tmpdir(), 'gainsay-growth-'));
const url = values.graph ?? `file:${join(folder, 'old')}`;
for (const server of [values.graph, values.young]) if (server) await warmUp(server);
const graph = await growElsewhere({ url, madeUp, reads, readings, adds: true });
const costs = new Map<number, Cost>();
console.log(`${articles} articles, ${madeUp ? 'with readings made up' : 'read by the encoder'}; ms an article`);
if (madeUp && reads) console.log('the encoder reads the windows that are compared beside that');
if (readings) console.log(`what ${readings} has is read only in the windows that are compared`);
const { now: before } = await graph.memory();
console.log('articles     whole     graph  processor  MB in use');
let there = 0;
for (; there + window < articles; there += window) {
  const which = there + window === young ? 'new' : 'kept';
  await tell(there + window, await windowOf(window, () => graph.take(turn, which)));
}
const turns = values.graph && !values.young ? null : await growYoung();
const beside: Cost[] = [];
const last = await windowOf(articles - there, async () => {
  if (turns) beside.push(await turns.take(turn, 'new'));
  return graph.take(turn, 'new');
});
await tell(articles, last);
await turns?.close();
console.log(`at the end ${growth(costs.get(young)!, last)} of that at ${young}`);
if (beside.length > 0) console.log(`at the end ${growth(meanOf(beside), last)} of a graph of ${young}, in turns`);
const { now, most } = await graph.memory();
console.log(`${((now - before) / articles / 1_000).toFixed(1)} kB of memory an article, ${megabytes(most)} MB at most`);
const file = join(folder, 'export.jsonl');
console.log(`${shown(await graph.export(file))}, beside what ingest holds in memory`);
await graph.close();
console.log(`${shown(await exportByCommand())}, by the command`);
rmSync(folder, { recursive: true });

/** A server that has just started runs slowly until Java has compiled what it runs: what is compared with that would look fast. */
async function warmUp(url: string): Promise<void> {
  const graph = await growElsewhere({ url, madeUp: true, reads: false, adds: false });
  for (let done = 0; done < 3_000; done += turn) await graph.take(turn, 'kept');
  await graph.close();
}

async function windowOf(count: number, take: () => Promise<Cost>): Promise<Cost> {
  const taken: Cost[] = [];
  for (let done = 0; done < count; done += turn) taken.push(await take());
  return meanOf(taken);
}

/** A young graph that has all but its last window. */
async function growYoung(): Promise<GrowingGraph> {
  const url = values.young ?? `file:${join(folder, 'young')}`;
  const grown = await growElsewhere({ url, madeUp, reads, readings, adds: false });
  for (let done = 0; done < young - window; done += turn) await grown.take(turn, 'kept');
  return grown;
}

function exportByCommand(): Promise<Exported> {
  const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
  const command = [...process.execArgv, cli, 'export', '--graph', url, '--out', file];
  return timeOf(file, () => promisify(execFile)(process.execPath, command));
}

function meanOf(taken: readonly Cost[]): Cost {
  const mean = (of: (cost: Cost) => number) => taken.reduce((total, cost) => total + of(cost), 0) / taken.length / turn;
  return {
    clock: mean(cost => cost.clock),
    reading: mean(cost => cost.reading),
    processor: mean(cost => cost.processor),
  };
}

async function tell(at: number, cost: Cost): Promise<void> {
  costs.set(at, cost);
  const times = [cost.clock, graphOf(cost), cost.processor].map(ms => ms.toFixed(1).padStart(10)).join('');
  const used = megabytes((await graph.memory()).now).toLocaleString('en');
  console.log(`${String(at).padStart(8)}${times} ${used.padStart(10)}`);
}

function graphOf({ clock, reading }: Cost): number {
  return clock - reading;
}

function growth(early: Cost, late: Cost): string {
  const times = [late.clock / early.clock, graphOf(late) / graphOf(early), late.processor / early.processor];
  const [whole, graph, used] = times.map(one => one.toFixed(2));
  return `${whole} times the time of an article, without reading ${graph}, processor ${used},`;
}

function shown({ seconds, bytes }: Exported): string {
  return `${seconds.toFixed(1)} s to export ${megabytes(bytes)} MB`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
