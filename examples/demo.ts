import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../src/cli/main.ts';
import { openTerminal } from '../src/cli/terminal.ts';

/** The example dossier in a graph of its own: read, shown, served until Ctrl-C, then gone. */
const dossier = fileURLToPath(new URL('./dossier', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gainsay-demo-'));
const terminal = openTerminal();
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

for (const words of [['ingest', dossier], ['denials'], ['serve']]) {
  terminal.say(`\n$ gainsay ${words.join(' ')}`);
  const status = await main([...words, '--graph', `file:${folder}`], terminal);
  if (status !== 0) process.exit(status);
}
process.exit();
