import type { Command } from 'commander';
import type { Graph } from '../graph/graph.ts';
import { query } from '../graph/query.ts';
import { denialsTable } from './denials-table.ts';
import { type DenialRow, type DeniedStatement, deniedStatements, type Filter } from './denied-statements.ts';
import { asOfOption, formatOption, partialDate, wholeNumber, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import type { Terminal } from './terminal.ts';
import { warnIfStale, withGraphAsOf } from './with-graph.ts';

interface Options extends Filter {
  readonly limit: number;
  readonly asOf?: string;
  readonly format: 'table' | 'jsonl' | 'csv';
}

/** `gainsay denials`: who denied what, as a table a person reads. */
export function denialsCommand(program: Command, shell: Shell): void {
  const command = program
    .command('denials')
    .summary('show who denied what, when, in which words, reported by whom')
    .description(
      'Shows the statements that somebody denies, the most disputed first: who denied each and who asserted it,\n' +
        'when (≤: first reported then), in which words ([cue] quote), and which outlets report it.',
    )
    .option('--of <text>', 'only statements with these words')
    .option('--by <actor>', 'only denials by, or on behalf of, somebody so named')
    .option('--from <date>', 'only denials of this date or later (2022, 2022-03, 2022-03-14)', partialDate)
    .option('--to <date>', 'only denials of this date or earlier', partialDate)
    .addOption(asOfOption())
    .option('--limit <n>', 'statements shown', wholeNumber(1, 100_000), 50)
    .addOption(formatOption(['table', 'jsonl', 'csv'], 'how to print them'))
    .action(run(shell, showDenials));
  withExamples(command, [
    'denials',
    'denials --of "oil spill"',
    'denials --by ministry --from 2024-05 --format csv',
    'denials --as-of 2024-05-08',
  ]);
}

function showDenials(session: Session, options: Options): Promise<number> {
  const { terminal } = session;
  return withGraphAsOf(session, options.asOf, async ({ graph, store }) => {
    if (options.asOf === undefined) await warnIfStale(session, store);
    const all = deniedStatements(await graph.read<DenialRow>(query('read/denials-table')), options);
    const shown = all.slice(0, options.limit);
    if (all.length === 0) terminal.say(await nothingToShow(graph, options.asOf));
    else await terminal.print(formats[options.format](shown, terminal));
    if (all.length > shown.length) terminal.say(`${all.length - shown.length} more; --limit ${all.length} shows all.`);
    return 0;
  });
}

async function nothingToShow(graph: Graph, date: string | undefined): Promise<string> {
  const [row] = await graph.read<{ readonly articles: number }>(query('read/article-count'));
  return row?.articles || date !== undefined
    ? 'No denial in the graph matches.'
    : 'The graph is empty: `gainsay ingest <folder>` fills it.';
}

const formats: Record<Options['format'], (statements: readonly DeniedStatement[], terminal: Terminal) => string> = {
  table: (statements, terminal) => `${denialsTable(statements, terminal)}\n`,
  jsonl: statements => statements.map(statement => `${JSON.stringify(statement)}\n`).join(''),
  csv: statements =>
    [csvHead, ...statements.flatMap(csvLines)].map(cells => `${cells.map(cell).join(',')}\r\n`).join(''),
};

const csvHead = [
  'statementId',
  'statement',
  'stance',
  'denialKind',
  'at',
  'actor',
  'onBehalfOf',
  'cue',
  'quote',
].concat(['outlets', 'articles', 'origins']);

const csvLines = ({
  id,
  text,
  denials,
  assertions,
}: DeniedStatement): readonly (readonly (string | number | null)[])[] =>
  [...denials, ...assertions].map(voice => [
    id,
    text,
    voice.stance,
    voice.denialKind,
    voice.at,
    voice.actor,
    voice.onBehalfOf.join('; '),
    voice.cue,
    voice.quote,
    voice.outlets.join('; '),
    voice.articles,
    voice.origins,
  ]);

/** A CSV cell; one that a spreadsheet would take for a formula is made text. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
