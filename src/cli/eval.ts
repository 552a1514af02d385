import { type Command, Option } from 'commander';
import { DomainError } from '../domain/errors.ts';
import type { Reading } from '../domain/reading.ts';
import { readOne } from '../ingest/attempt.ts';
import type { Raw } from '../text/clean.ts';
import { type Encoder, openEncoder } from '../text/tag.ts';
import { failures, requireThresholds } from './eval/check.ts';
import { type Beside, goldIn } from './eval/gold.ts';
import { surestRight } from './eval/reliability.ts';
import { dataOf, type Report, tablesOf } from './eval/tables.ts';
import { formatOption, share, withExamples } from './options.ts';
import { startProgress } from './progress.ts';
import { run, type Session, type Shell } from './session.ts';

interface Options extends Beside {
  readonly check?: true;
  readonly minF1?: number;
  readonly format: 'table' | 'json';
}

/** `gainsay eval`: how much of what careful readers found the reader finds. */
export function evalCommand(program: Command, shell: Shell): void {
  const command = program
    .command('eval')
    .summary('measure the reader against annotated articles')
    .description(
      'Measures the reader against annotated articles: a folder with gold.json and articles/, a JSON file of that kind, ' +
        'JSON lines of short texts, JSON lines of articles with the spans of their attributions (.gz too), or a folder ' +
        'with gold/ and corpora/ that holds all of these. An attribution is found when at least half of the words of its ' +
        'content agree. Intervals are drawn over articles; the last table tells how far confidence can be relied on.',
    )
    .argument('<gold>', 'the folder or file')
    .option('--articles <folder>', 'where the articles are (default: articles/ beside the file)')
    .option('--stance <file>', 'JSON lines of the sides that attributions take, for articles with spans')
    .option('--check', 'exit 1 when a figure is below its threshold, and name each')
    .option('--min-f1 <share>', 'exit 1 when the F1 of attributions is lower', share)
    .addOption(formatOption(['table', 'json'], 'how to print the figures'))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .action(run(shell, evaluate));
  withExamples(command, [
    'eval gold/dossier',
    'eval gold/seeds.json --articles seeds --min-f1 .6',
    'eval polnear.dev.jsonl.gz --stance denials/dev.jsonl',
    'eval ../shared --check',
  ]);
}

async function evaluate({ terminal }: Session, options: Options, path: string): Promise<number> {
  const sets = await goldIn(path, options);
  if (options.check) requireThresholds(sets.map(({ name }) => name));
  const encoder = await openEncoder();
  const progress = startProgress(
    terminal,
    'Reading articles',
    sets.reduce((sum, { articles }) => sum + articles.length, 0),
  );
  const reports: Report[] = [];
  try {
    for (const { name, articles, measure } of sets) {
      const readings: Reading[] = [];
      for (const raw of articles) {
        readings.push(await readingOf(raw, encoder));
        progress.advance();
      }
      const { figures, judged } = measure(readings);
      reports.push({ name, articles: articles.length, figures: [...figures, surestRight(judged)], judged });
    }
  } finally {
    progress.end();
    await encoder.close();
  }
  await terminal.print(`${options.format === 'json' ? JSON.stringify(dataOf(reports)) : tablesOf(reports)}\n`);
  const failed = [...(options.check ? failures(reports) : []), ...belowF1(reports, options.minF1 ?? 0)];
  for (const line of failed) terminal.say(line);
  return failed.length > 0 ? 1 : 0;
}

async function readingOf(raw: Raw, encoder: Encoder): Promise<Reading> {
  const read = await readOne(raw, encoder);
  if ('reason' in read) throw new DomainError('BAD_INPUT', `cannot read ${read.file}: ${read.reason}`);
  return read.value;
}

/** The figure that tells how many attributions were found: what it is called depends on how they are annotated. */
const ofAttributions = ['attributions', 'triple50 all', 'readings'];

const belowF1 = (reports: readonly Report[], least: number): readonly string[] =>
  reports.flatMap(({ name, figures }) => {
    const f1 = figures.find(figure => ofAttributions.includes(figure.name))?.value ?? 0;
    return f1 < least ? [`${name}: F1 of attributions is ${f1.toFixed(4)}; it must be at least ${least}`] : [];
  });
