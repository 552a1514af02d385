import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** What a run of the command line left behind. */
export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** Starts the command line of this checkout, knowing nothing of the settings around the tests. */
export function start(words: readonly string[], { env = {} }: Surroundings = {}): ChildProcessWithoutNullStreams {
  const { PATH, HOME, TMPDIR } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], { env: { PATH, HOME, TMPDIR, ...env } });
}

/** Runs a command to its end. */
export async function gainsay(words: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const child = start(words, surroundings);
  child.stdin.end(surroundings.input ?? '');
  return ended(child);
}

/** Collects what a started command says until it ends. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}

/** The receipts of `ingest --format jsonl`, or any other JSON lines. */
export const linesOf = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
