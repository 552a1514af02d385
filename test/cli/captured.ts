import picocolors from 'picocolors';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that nobody looks at and that keeps what it is told. */
export function captured() {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    print: async text => void out.push(text),
    say: line => void err.push(`${line}\n`),
    live: false,
    width: 100,
    paint: picocolors.createColors(false),
  };
  return { terminal, stdout: () => out.join(''), stderr: () => err.join('') };
}

/** Runs a command line inside this process. */
export async function run(...words: readonly string[]) {
  const { terminal, stdout, stderr } = captured();
  const status = await main(words, terminal);
  return { status, stdout: stdout(), stderr: stderr() };
}
