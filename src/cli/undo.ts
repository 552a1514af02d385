import type { Command } from 'commander';
import { undo } from '../ingest/judging/undo.ts';
import { judgedText } from './judged-text.ts';
import { formatOption, nonEmpty, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { withGraph } from './with-graph.ts';

interface Options {
  readonly reason: string;
  readonly by?: string;
  readonly format: 'text' | 'jsonl';
}

/** `gainsay undo`: takes back what a person has said. */
export function undoCommand(program: Command, shell: Shell): void {
  const command = program
    .command('undo')
    .summary('take a judgement or correction back')
    .description(
      'Takes back a judgement or a correction: the graph becomes what it was without it. The journal keeps both, and ' +
        'an undoing can be undone.',
    )
    .argument('<judgement id>', 'as `judge`, `correct` and `judgements` print it: jud_…')
    .option('--reason <text>', 'why', nonEmpty, 'taken back')
    .option('--by <name>', 'who takes it back', nonEmpty)
    .addOption(formatOption(['text', 'jsonl'], 'how to print what was kept and what changed'))
    .action(run(shell, undoOne));
  withExamples(command, [
    'undo jud_0123456789abcdef0123',
    'undo jud_0123456789abcdef0123 --reason "mixed up" --by Ida',
  ]);
}

function undoOne(session: Session, { reason, by, format }: Options, id: string): Promise<number> {
  return withGraph(session, async opened => {
    const judged = await undo(opened, id, { reason, author: by, now: new Date() });
    await session.terminal.print(format === 'jsonl' ? `${JSON.stringify(judged)}\n` : judgedText(judged));
    return 0;
  });
}
