import { existsSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { correctCommand } from './correct.ts';
import { deleteCommand } from './delete.ts';
import { denialsCommand } from './denials.ts';
import { evalCommand } from './eval.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { ingestCommand } from './ingest.ts';
import { judgeCommand } from './judge.ts';
import { judgementsCommand } from './judgements.ts';
import { keysCommand } from './keys.ts';
import { queryCommand } from './query.ts';
import { rebuildCommand } from './rebuild.ts';
import { reviewCommand } from './review.ts';
import { serveCommand } from './serve.ts';
import type { Shell } from './session.ts';
import { undoCommand } from './undo.ts';

const commands = [
  ingestCommand,
  denialsCommand,
  serveCommand,
  keysCommand,
  queryCommand,
  extractCommand,
  exportCommand,
  rebuildCommand,
  reviewCommand,
  judgeCommand,
  correctCommand,
  undoCommand,
  judgementsCommand,
  deleteCommand,
  evalCommand,
];

/** The command line as a whole. */
export function programOf(shell: Shell): Command {
  const { terminal } = shell;
  const program = new Command('gainsay')
    .description('Reads news articles into a graph of who asserted and who denied what, when, in which words, where.')
    .version(version())
    .option('--graph <url>', 'file:<folder> or bolt://<host>:<port> (default: GAINSAY_GRAPH, file:./data)')
    .configureHelp({ showGlobalOptions: true, helpWidth: terminal.width })
    .configureOutput({
      writeOut: text => void terminal.print(text),
      writeErr: text => terminal.say(text.trimEnd()),
      outputError: text => terminal.say(complaint(text)),
    })
    .showSuggestionAfterError()
    .exitOverride();
  for (const add of commands) add(program, shell);
  return program;
}

/** Commander's complaint as one line that says how to go on. */
function complaint(text: string): string {
  const said = text
    .trim()
    .replace(/^error: /, '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ');
  return `gainsay: ${said}${/[.)?]$/.test(said) ? '' : '.'} See \`gainsay --help\`.`;
}

/** The version in package.json, found above this file both in a checkout and in the built package. */
function version(): string {
  for (let folder = new URL('./', import.meta.url); ; folder = new URL('../', folder)) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).version;
  }
}
