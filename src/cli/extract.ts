import { type Command, Option } from 'commander';
import type { Reading } from '../domain/reading.ts';
import { lineOf, recordsOf } from '../graph/records.ts';
import { extract } from '../ingest/extract.ts';
import { feed } from '../ingest/feed/feed.ts';
import { project } from '../ingest/project.ts';
import { openEncoder } from '../text/tag.ts';
import { explain } from './explain.ts';
import { formatOption, withExamples } from './options.ts';
import { printable } from './printable.ts';
import { readingText } from './reading-text.ts';
import { run, type Session, type Shell } from './session.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly format: 'text' | 'jsonl';
  readonly explain?: true;
}

const shown: readonly string[] = ['article', 'attribution', 'mention'];

const kindOrder = ({ type }: { readonly type: string }): number => shown.indexOf(type);

/** `gainsay extract`: what articles say, printed; no graph is touched. */
export function extractCommand(program: Command, shell: Shell): void {
  const command = program
    .command('extract')
    .summary('print what articles say, touching no graph')
    .description('Reads articles as `ingest` does and prints who says what in each; no graph is touched.')
    .argument('<inputs...>', 'files, folders, http(s) addresses, or - for stdin')
    .addOption(formatOption(['text', 'jsonl'], 'jsonl prints article, attribution and mention records'))
    .addOption(new Option('--explain', 'mark the text itself, and tell what decided each reading').conflicts('format'))
    .action(run(shell, extractInputs));
  withExamples(command, [
    'extract article.html',
    'extract --format jsonl articles/ > found.jsonl',
    'extract - < article.txt',
    'extract --explain article.txt',
  ]);
}

async function extractInputs(session: Session, options: Options, inputs: readonly string[]): Promise<number> {
  const { config, terminal } = session;
  const encoder = await openEncoder();
  let rejected = 0;
  try {
    for await (const one of extract(feed(inputs, { allowUrl: config.allowUrl, maxBytes: config.maxBytes }), encoder)) {
      if (one.kind === 'rejected') {
        rejected += 1;
        terminal.say(printable(`${one.file}: ${one.reason}`));
      } else await terminal.print(shownAs(options, terminal, one.reading));
    }
  } finally {
    await encoder.close();
  }
  return rejected > 0 ? 1 : 0;
}

function shownAs({ format, explain: explained }: Options, terminal: Terminal, reading: Reading): string {
  if (explained) return explain(reading, terminal);
  return format === 'jsonl' ? recordLines(reading) : readingText(reading, terminal);
}

/** The records of an article read on its own, in the order of its text. */
function recordLines(reading: Reading): string {
  const places = new Map([...reading.mentions, ...reading.attributions].map((each, place) => [each.id, place]));
  return recordsOf(project([reading], []))
    .filter(record => shown.includes(record.type))
    .map((record, index) => ({ record, index: places.get(record.id) ?? index }))
    .sort((a, b) => kindOrder(a.record) - kindOrder(b.record) || a.index - b.index)
    .map(({ record }) => lineOf(record))
    .join('');
}
