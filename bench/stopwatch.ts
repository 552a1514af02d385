/** Tells how much of a core each kind of work has taken so far: processor time, so that neighbours do not count. */
export interface Stopwatch {
  readonly time: <Result>(work: string, run: () => Result) => Result;
  readonly wait: <Result>(work: string, run: () => Promise<Result>) => Promise<Result>;
  readonly seconds: () => number;
  /** Milliseconds by kind of work. */
  readonly spent: () => ReadonlyMap<string, number>;
  /** A line for each kind of work with its share. */
  readonly table: () => string;
}

export function startStopwatch(): Stopwatch {
  const spent = new Map<string, number>();
  const add = (work: string, started: NodeJS.CpuUsage) => {
    const { user, system } = process.cpuUsage(started);
    spent.set(work, (spent.get(work) ?? 0) + (user + system) / 1000);
  };
  const total = () => [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  return {
    time: (work, run) => {
      const started = process.cpuUsage();
      const result = run();
      add(work, started);
      return result;
    },
    wait: async (work, run) => {
      const started = process.cpuUsage();
      const result = await run();
      add(work, started);
      return result;
    },
    seconds: () => total() / 1000,
    spent: () => spent,
    table: () => {
      const width = Math.max(...[...spent.keys()].map(work => work.length));
      return [...spent].map(([work, ms]) => lineOf(work.padEnd(width), ms, total())).join('\n');
    },
  };
}

const lineOf = (work: string, ms: number, total: number): string =>
  `  ${work}  ${((100 * ms) / total).toFixed(1).padStart(5)} %  ${(ms / 1000).toFixed(2).padStart(8)} s`;
