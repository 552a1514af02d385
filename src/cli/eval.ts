import Table from 'cli-table3';
import type { Command } from 'commander';
import type { Attribution } from '../domain/attribution.ts';
import type { Reading } from '../domain/reading.ts';
import { textOf } from '../domain/span.ts';
import { read } from '../text/read.ts';
import { type Encoder, openEncoder } from '../text/tag.ts';
import { type Annotated, goldIn } from './eval/gold.ts';
import { addScores, type Found, noScore, ratesOf, type Score, type Share, scoreOf } from './eval/score.ts';
import { formatOption, share, withExamples } from './options.ts';
import { startProgress } from './progress.ts';
import { run, type Session, type Shell } from './session.ts';
import { withoutBorders } from './without-borders.ts';

interface Options {
  readonly articles?: string;
  readonly minF1?: number;
  readonly format: 'table' | 'json';
}

/** `gainsay eval`: how much of what careful readers found the reader finds. */
export function evalCommand(program: Command, shell: Shell): void {
  const command = program
    .command('eval')
    .summary('measure the reader against annotated articles')
    .description(
      'Measures the reader against annotated articles: a folder with gold.json and articles/, a JSON file of that kind,\n' +
        'or JSON lines of short texts. An attribution is found when at least half of the words of its content agree.',
    )
    .argument('<gold>', 'the folder or file')
    .option('--articles <folder>', 'where the articles are (default: articles/ beside the file)')
    .option('--min-f1 <share>', 'exit 1 when the F1 of attributions is lower', share)
    .addOption(formatOption(['table', 'json'], 'how to print the scores'))
    .action(run(shell, evaluate));
  withExamples(command, ['eval gold/dossier', 'eval gold/seeds.json --articles seeds --min-f1 .6']);
}

async function evaluate({ terminal }: Session, options: Options, path: string): Promise<number> {
  const gold = await goldIn(path, options.articles);
  const encoder = await openEncoder();
  const progress = startProgress(terminal, 'Reading articles', gold.length);
  let total = noScore;
  try {
    for (const annotated of gold) {
      total = addScores(total, scoreOf(annotated.expected, await foundIn(annotated, encoder)));
      progress.advance();
    }
  } finally {
    progress.end();
    await encoder.close();
  }
  const rates = ratesOf(total.found, total.found + total.extra, total.expected);
  await terminal.print(`${options.format === 'json' ? JSON.stringify({ ...total, rates }) : tableOf(total)}\n`);
  return rates.f1 < (options.minF1 ?? 0) ? 1 : 0;
}

async function foundIn({ raw }: Annotated, encoder: Encoder): Promise<readonly Found[]> {
  return attributionsOf(await read(raw, encoder));
}

function attributionsOf({ article, attributions, descriptors }: Reading): readonly Found[] {
  const names = new Map(descriptors.map(({ id, name }) => [id, name]));
  const words = (span: Attribution['source']) => (span === null ? null : textOf(article.text, span));
  return attributions.map(attribution => ({
    source: words(attribution.source),
    cue: words(attribution.cue),
    content: attribution.content.map(span => textOf(article.text, span)).join(' '),
    stance: attribution.stance,
    speaker: names.get(attribution.speakerId ?? '') ?? null,
  }));
}

function tableOf(score: Score): string {
  const table = new Table({
    head: ['', 'precision', 'recall', 'F1', 'right', 'of'],
    chars: withoutBorders,
    style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [], compact: true },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
  });
  const denials = score.denialsFound;
  table.push(
    ['attributions', ...cells(score.found, score.found + score.extra, score.expected), score.found, score.expected],
    ['denials', ...cells(denials.right, denials.of, score.denialsExpected), denials.right, score.denialsExpected],
    ...(['source', 'cue', 'stance', 'speaker'] as const).map(part => shareRow(`${part}, of those found`, score[part])),
  );
  return table.toString();
}

function cells(right: number, found: number, expected: number): readonly string[] {
  const { precision, recall, f1 } = ratesOf(right, found, expected);
  return [precision, recall, f1].map(rate => rate.toFixed(3));
}

const shareRow = (name: string, { right, of }: Share) => [
  name,
  of === 0 ? '–' : (right / of).toFixed(3),
  '',
  '',
  right,
  of,
];
