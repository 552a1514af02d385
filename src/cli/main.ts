import { CommanderError } from 'commander';
import { programOf } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line and resolves to its exit status. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const end = (value: number) => {
    status = value;
  };
  try {
    await programOf({ terminal, end }).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}
