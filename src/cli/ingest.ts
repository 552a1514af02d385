import type { Command } from 'commander';
import type { Receipt } from '../domain/receipt.ts';
import type { Store } from '../graph/store.ts';
import { feed } from '../ingest/feed/feed.ts';
import { type Ingested, ingest } from '../ingest/ingest.ts';
import { openWorkers } from '../ingest/workers/open-workers.ts';
import { openEncoder } from '../text/tag.ts';
import { countInputs } from './count-inputs.ts';
import { importExports } from './import-exports.ts';
import { interrupted, untilInterrupted } from './interrupts.ts';
import { formatOption, wholeNumber, withExamples } from './options.ts';
import { printable } from './printable.ts';
import { type Progress, startProgress } from './progress.ts';
import { run, type Session, type Shell } from './session.ts';
import type { Terminal } from './terminal.ts';
import { withGraph } from './with-graph.ts';

interface Options {
  readonly format: 'text' | 'jsonl';
  readonly batch: number;
  readonly workers: number;
  readonly import?: true;
}

/** `gainsay ingest`: articles into the graph. */
export function ingestCommand(program: Command, shell: Shell): void {
  const command = program
    .command('ingest')
    .summary('read articles into the graph')
    .description(
      'Reads articles (.txt .html .json .jsonl .xml, RSS and Atom, folders, addresses, - for stdin) into the graph.\n' +
        'An article that is there already writes nothing; one that cannot be read is named and skipped.',
    )
    .argument('<inputs...>', 'files, folders, http(s) addresses, or - for stdin')
    .option('--import', 'the inputs are what `export` or `judgements --format jsonl` printed: nothing is read anew')
    .addOption(formatOption(['text', 'jsonl'], 'jsonl prints a receipt an article on stdout'))
    .option('--batch <n>', 'articles a transaction', wholeNumber(1, 1000), 25)
    .option('--workers <n>', 'processes that read; the graph is the same for any number', wholeNumber(1, 8), 1)
    .action(run(shell, ingestInputs));
  withExamples(command, [
    'ingest examples/dossier',
    'ingest --format jsonl news.jsonl feed.xml',
    'ingest - < article.txt',
    'ingest --workers 4 archive/',
    'ingest --import graph.jsonl',
    'ingest --graph bolt://127.0.0.1:7687 articles/',
  ]);
}

function ingestInputs(session: Session, options: Options, inputs: readonly string[]): Promise<number> {
  return withGraph(session, opened =>
    untilInterrupted(session.terminal, 'Stopping after the articles at hand.', signal =>
      options.import
        ? importExports({ files: inputs, store: opened.store, signal, session, format: options.format })
        : take(inputs, opened.store, signal, session, options),
    ),
  );
}

async function take(
  inputs: readonly string[],
  store: Store,
  signal: AbortSignal,
  { config, terminal }: Session,
  options: Options,
): Promise<number> {
  const encoder = options.workers === 1 ? await openEncoder() : await openWorkers(options.workers);
  const progress = startProgress(terminal, 'Reading articles', await countInputs(inputs));
  const started = performance.now();
  try {
    const done = await ingest(feed(inputs, { allowUrl: config.allowUrl, maxBytes: config.maxBytes }), {
      store,
      encoder,
      signal,
      batchSize: options.batch,
      onReceipt: receipt => acknowledge(receipt, options, progress, terminal),
      onDerive: articles => progress.turnTo(`Deriving the graph from ${count(articles, 'article')}`),
    });
    progress.end();
    terminal.say(summaryOf(done, (performance.now() - started) / 1000));
    if (signal.aborted) return interrupted;
    return done.rejected > 0 ? 1 : 0;
  } finally {
    progress.end();
    await encoder.close();
  }
}

async function acknowledge(receipt: Receipt, options: Options, progress: Progress, terminal: Terminal): Promise<void> {
  progress.advance();
  if (receipt.outcome === 'REJECTED') progress.note(printable(`${receipt.file}: ${receipt.reason}`));
  if (options.format === 'jsonl') await terminal.print(`${JSON.stringify(receipt)}\n`);
}

function summaryOf(done: Ingested, seconds: number): string {
  const parts = [
    `${count(done.created, 'article')} read with ${count(done.attributions, 'attribution')}`,
    `${done.duplicates} already there`,
    `${done.rejected} rejected`,
    `${count(done.written, 'node or edge', 'nodes and edges')} written`,
    ...(done.removed > 0 ? [`${done.removed} removed`] : []),
  ];
  return `${parts.join(', ')} in ${seconds.toFixed(1)} s.`;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
