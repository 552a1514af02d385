import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Receipt } from '../domain/receipt.ts';
import type { Store } from '../graph/store.ts';
import { type Imported, importRecords, type Line } from '../ingest/import/import-records.ts';
import { interrupted } from './interrupts.ts';
import { printable } from './printable.ts';
import { startProgress } from './progress.ts';
import type { Session } from './session.ts';

/** What `ingest --import` is told. */
interface Importing {
  readonly files: readonly string[];
  readonly store: Store;
  readonly signal: AbortSignal;
  readonly session: Session;
  readonly format: 'text' | 'jsonl';
}

/** Takes what other graphs have exported into this one; a bad line is named and skipped. */
export async function importExports({ files, store, signal, session, format }: Importing): Promise<number> {
  const { terminal } = session;
  const progress = startProgress(terminal, 'Importing articles', files.length);
  const started = performance.now();
  let unreadable = 0;
  const acknowledge = async (receipt: Receipt) => {
    if (receipt.outcome === 'REJECTED') progress.note(printable(`${receipt.file}: ${receipt.reason}`));
    else progress.advance();
    if (format === 'jsonl') await terminal.print(`${JSON.stringify(receipt)}\n`);
  };
  const cannotRead = async (file: string, cause: Error) => {
    unreadable += 1;
    const reason = `cannot be read (${cause.message})`;
    await acknowledge({ file, outcome: 'REJECTED', articleId: null, reason, attributions: 0 });
  };
  try {
    const done = await importRecords(linesIn(files, cannotRead), {
      store,
      signal,
      onReceipt: acknowledge,
      onDerive: articles => progress.turnTo(`Deriving the graph from ${count(articles, 'article')}`),
    });
    progress.end();
    terminal.say(summaryOf({ ...done, rejected: done.rejected + unreadable }, (performance.now() - started) / 1000));
    if (signal.aborted) return interrupted;
    return done.rejected + unreadable > 0 ? 1 : 0;
  } finally {
    progress.end();
  }
}

/** The lines of the files in order; `-` is stdin. */
async function* linesIn(
  files: readonly string[],
  cannotRead: (file: string, cause: Error) => Promise<void>,
): AsyncGenerator<Line> {
  for (const file of files) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    const name = file === '-' ? 'stdin' : file;
    let number = 0;
    try {
      // Without a first look, readline would throw what opening the file throws where nobody can catch it.
      if (file !== '-') await opened(input);
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        number += 1;
        yield { at: `${name}:${number}`, text };
      }
    } catch (cause) {
      await cannotRead(name, cause as Error);
    }
  }
}

const opened = (input: NodeJS.ReadableStream): Promise<void> =>
  new Promise((resolve, reject) => {
    input
      .once('error', reject)
      .once('readable', () => resolve())
      .once('end', () => resolve());
  });

function summaryOf(done: Imported, seconds: number): string {
  const parts = [
    `${count(done.created, 'article')} taken in with ${count(done.attributions, 'attribution')}`,
    `${done.duplicates} already there`,
    `${count(done.entries, 'judgement or correction', 'judgements and corrections')}`,
    `${count(done.rejected, 'bad line')}`,
    `${count(done.written, 'node or edge', 'nodes and edges')} written`,
    ...(done.removed > 0 ? [`${done.removed} removed`] : []),
  ];
  return `${parts.join(', ')} in ${seconds.toFixed(1)} s.`;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
