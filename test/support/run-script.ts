import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Starts a TypeScript file of the tests as a process of its own. */
export const runScript = (file: string, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', join('test', file), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

/** The lines a process prints, as they come. */
export async function* linesOf(child: ChildProcess): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of child.stdout!) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
}

export const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise(resolve => child.once('exit', () => resolve()));
