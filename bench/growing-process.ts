import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type GrowingGraph, type GrowingOptions, openGrowing } from './growing-graph.ts';

/**
 * A growing graph in a process of its own: two may be measured in turns, each with a memory for itself, and nothing of it is left
 * when it has ended.
 */
export async function growElsewhere(options: GrowingOptions): Promise<GrowingGraph> {
  const child = fork(fileURLToPath(import.meta.url));
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`the process of the graph at ${options.url} has ended with ${status}`);
  });
  ended.catch(() => undefined);
  const ask = async <Answer>(...asked: Asked): Promise<Answer> => {
    child.send(asked);
    const [answer] = (await Promise.race([once(child, 'message'), ended])) as [Answer];
    return answer;
  };
  await ask('open', options);
  return {
    take: (count, readings) => ask('take', count, readings),
    memory: () => ask('memory'),
    export: file => ask('export', file),
    async close() {
      await ask('close');
      child.disconnect();
      await ended.catch(() => undefined);
    },
  };
}

type Asked =
  | readonly ['open', GrowingOptions]
  | { [Name in keyof GrowingGraph]: readonly [Name, ...Parameters<GrowingGraph[Name]>] }[keyof GrowingGraph];

/** The other side: opens the graph that it is told first, and answers each message with what that gives. */
function answer(): void {
  let graph: GrowingGraph;
  const answerTo = async (asked: Asked): Promise<unknown> => {
    if (asked[0] === 'open') graph = await openGrowing(asked[1]);
    else if (asked[0] === 'take') return graph.take(asked[1], asked[2]);
    else if (asked[0] === 'memory') return graph.memory();
    else if (asked[0] === 'export') return graph.export(asked[1]);
    else await graph.close();
    return null;
  };
  process.on('message', async (asked: Asked) => process.send!(await answerTo(asked)));
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) answer();
