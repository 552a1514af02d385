import { once } from 'node:events';
import picocolors from 'picocolors';

/** What a command speaks through: data to stdout, human words to stderr. */
export interface Terminal {
  /** Writes to stdout and waits for a slow reader. */
  readonly print: (text: string) => Promise<void>;
  /** A line on stderr. */
  readonly say: (line: string) => void;
  /** Whether stderr is looked at by a person. */
  readonly live: boolean;
  /** Columns of a table on stdout; 100 where it goes into a pipe or file. */
  readonly width: number;
  /** Colours for stdout; none unless a person looks at it. */
  readonly paint: ReturnType<typeof picocolors.createColors>;
}

/** The terminal of this process; a reader that goes away (`| head`) ends it without a word. */
export function openTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    print: async text => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    say: line => void process.stderr.write(`${line}\n`),
    live: process.stderr.isTTY === true,
    width: process.stdout.isTTY ? process.stdout.columns : 100,
    paint: picocolors.createColors(process.stdout.isTTY === true && picocolors.isColorSupported),
  };
}
