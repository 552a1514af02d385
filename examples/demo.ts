import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programOf } from '../src/cli/program.ts';
import { openTerminal } from '../src/cli/terminal.ts';

/** The example dossier in a graph of its own: read, shown, served until Ctrl-C, then gone. */
const dossier = fileURLToPath(new URL('./dossier', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gainsay-demo-'));
const terminal = openTerminal();

async function gainsay(...words: readonly string[]): Promise<void> {
  terminal.say(`\n$ gainsay ${words.join(' ')}`);
  await programOf(terminal).parseAsync([...words, '--graph', `file:${folder}`], { from: 'user' });
  if (process.exitCode) process.exit();
}

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await gainsay('ingest', dossier);
await gainsay('denials');
await gainsay('serve');
