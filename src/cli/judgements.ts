import type { Command } from 'commander';
import { type Entry, isUndone } from '../domain/journal.ts';
import { byId, byText } from '../domain/order.ts';
import { entryRecord } from '../graph/evidence-records.ts';
import { entryText } from './judged-text.ts';
import { formatOption, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { withGraph } from './with-graph.ts';

interface Options {
  readonly format: 'text' | 'jsonl';
}

/** `gainsay judgements`: all that people have said about the graph. */
export function judgementsCommand(program: Command, shell: Shell): void {
  const command = program
    .command('judgements')
    .summary('list the journal: what people have judged, corrected and undone')
    .description(
      'Lists everything that people have judged, corrected and undone, oldest first, also what no longer counts. ' +
        'As JSON Lines it can be kept, and `ingest --import` reads it into another graph.',
    )
    .addOption(formatOption(['text', 'jsonl'], 'jsonl prints the records that `ingest --import` reads'))
    .action(run(shell, listJudgements));
  withExamples(command, ['judgements', 'judgements --format jsonl > journal.jsonl', 'ingest --import journal.jsonl']);
}

function listJudgements(session: Session, { format }: Options): Promise<number> {
  return withGraph(session, async ({ store }) => {
    const journal = [...(await store.journal())].sort(byMoment);
    if (journal.length === 0)
      session.terminal.say('Nobody has judged anything yet: `gainsay review` shows what is open.');
    for (const entry of journal) {
      const line = format === 'jsonl' ? JSON.stringify(entryRecord(entry)) : lineOf(entry, journal);
      await session.terminal.print(`${line}\n`);
    }
    return 0;
  });
}

const byMoment = (a: Entry, b: Entry): number => byText(a.at ?? '', b.at ?? '') || byId(a, b);

function lineOf(entry: Entry, journal: readonly Entry[]): string {
  const undoings = journal.filter(one => one.kind === 'UNDO');
  const moment = (entry.at ?? '').slice(0, 16).replace('T', ' ');
  return `${moment.padEnd(16)}  ${entryText(entry)}${isUndone(entry.id, undoings) ? ' — undone' : ''}`;
}
