import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { fail } from './fail.ts';
import type { Terminal } from './terminal.ts';

/** Where a command line runs: whom it speaks to, and who hears its exit status. */
export interface Shell {
  readonly terminal: Terminal;
  readonly end: (status: number) => void;
}

/** One run of one command: its settings and whom it speaks to. */
export interface Session {
  readonly config: Config;
  readonly terminal: Terminal;
}

/** What a command does; it resolves to the exit status. */
export type Work<Options, Given extends readonly unknown[]> = (
  session: Session,
  options: Options,
  ...given: Given
) => Promise<number>;

/** What every command understands. */
interface Common {
  readonly graph?: string;
}

/** An action for commander: reads the settings, does the work, turns what is thrown into one line and a status. */
export function run<Options, Given extends readonly unknown[]>({ terminal, end }: Shell, work: Work<Options, Given>) {
  return async (...passed: readonly unknown[]): Promise<void> => {
    const command = passed.at(-1) as Command;
    const options = command.optsWithGlobals<Options & Common>();
    let logLevel: Config['logLevel'] = 'info';
    try {
      const config = readConfig({ graph: options.graph });
      logLevel = config.logLevel;
      end(await work({ config, terminal }, options, ...(command.processedArgs as unknown as Given)));
    } catch (error) {
      end(fail(terminal, error, logLevel === 'debug'));
    }
  };
}
