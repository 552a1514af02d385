import Table from 'cli-table3';
import type { DeniedStatement, Voice } from './denied-statements.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { withoutBorders } from './without-borders.ts';

const gap = 2;
const sideWidth = 8;
const whenWidth = 12;
/** Longer quotations are cut in the table; the other formats have them whole. */
const longestQuote = 200;

/** Denied statements as a person reads them: each with who denied it and who asserted it, when, in which words, where reported. */
export function denialsTable(statements: readonly DeniedStatement[], { width, paint }: Terminal): string {
  return statements
    .map((statement, index) => {
      const title = `${index + 1}. ${printable(statement.text)}`;
      const rows = [
        ...statement.denials.map(voice => rowOf(voice, paint.red('denied'))),
        ...statement.assertions.map(voice => rowOf(voice, paint.green('asserted'))),
      ];
      return `${paint.bold(title)}\n${tableOf(rows, width)}`;
    })
    .join('\n\n');
}

function tableOf(rows: readonly (readonly string[])[], width: number): string {
  const rest = Math.max(36, width - sideWidth - whenWidth - 5 * gap);
  const who = Math.floor(rest * 0.26);
  const reported = Math.floor(rest * 0.28);
  const table = new Table({
    chars: withoutBorders,
    style: { 'padding-left': gap, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: [sideWidth, whenWidth, who, rest - who - reported, reported].map(column => column + gap),
    wordWrap: true,
  });
  table.push(...rows.map(row => [...row]));
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n');
}

function rowOf(voice: Voice, side: string): readonly string[] {
  return [side, ...[whenOf(voice), whoOf(voice), wordsOf(voice), whereOf(voice)].map(printable)];
}

const whenOf = ({ at, reported }: Voice): string => (at === null ? '?' : `${reported ? '≤ ' : ''}${at.slice(0, 10)}`);

const whoOf = ({ actor, onBehalfOf }: Voice): string =>
  onBehalfOf.length === 0 ? actor : `${actor} (for ${onBehalfOf.join(', ')})`;

const wordsOf = ({ cue, quote }: Voice): string =>
  [cue === null ? null : `[${cue}]`, quote === null ? null : shortened(quote)].filter(part => part !== null).join(' ');

const shortened = (quote: string): string =>
  quote.length <= longestQuote
    ? quote
    : `${quote
        .slice(0, longestQuote)
        .replace(/\s\S*$/, '')
        .trimEnd()} …`;

function whereOf({ outlets, articles, origins }: Voice): string {
  const counts = [`${articles} ${articles === 1 ? 'article' : 'articles'}`];
  if (origins < articles) counts.push(`${origins} ${origins === 1 ? 'origin' : 'origins'}`);
  const names = outlets.length === 0 ? 'outlet not named' : outlets.join(', ');
  return articles === 1 ? names : `${names} (${counts.join(', ')})`;
}
