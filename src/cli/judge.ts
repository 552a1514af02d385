import { Argument, type Command } from 'commander';
import type { Verdict } from '../domain/judgement.ts';
import { judge } from '../ingest/judging/judge.ts';
import { judgedText } from './judged-text.ts';
import { formatOption, nonEmpty, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { withGraph } from './with-graph.ts';

interface Options {
  readonly reason: string;
  readonly by?: string;
  readonly format: 'text' | 'jsonl';
}

const verdicts = ['same', 'different', 'unsure'] as const;
const kinds = ['actor', 'statement', 'utterance'] as const;

/** `gainsay judge`: a person's verdict on whether two things are one. */
export function judgeCommand(program: Command, shell: Shell): void {
  const command = program
    .command('judge')
    .summary('say whether two actors, statements or utterances are one')
    .description(
      'Keeps your verdict on whether two things are one, and makes the graph what follows from it. It outweighs what the ' +
        'machine holds, through every rebuild and however often the articles are read again; a newer verdict on the same ' +
        'two replaces an older, `unsure` leaves them to the machine, and `undo` takes a verdict back.',
    )
    .addArgument(new Argument('<verdict>', 'same, different or unsure').choices(verdicts))
    .addArgument(new Argument('<kind>', 'actor, statement or utterance').choices(kinds))
    .argument('<a>', 'one: act_… sta_… utt_…, or the evidence itself: men_… des_… att_…')
    .argument('<b>', 'the other')
    .requiredOption('--reason <text>', 'why, for whoever reads it later', nonEmpty)
    .option('--by <name>', 'who judges', nonEmpty)
    .addOption(formatOption(['text', 'jsonl'], 'how to print what was kept and what changed'))
    .action(run(shell, judgeTwo));
  withExamples(command, [
    'judge same actor act_0123456789abcdef0123 act_456789abcdef01234567 --reason "one person, two spellings"',
    'judge different actor men_0123456789abcdef0123 men_456789abcdef01234567 --reason "father and son" --by Ida',
    'judge different statement att_0123456789abcdef0123 sta_456789abcdef01234567 --reason "another contract"',
  ]);
}

function judgeTwo(
  session: Session,
  { reason, by, format }: Options,
  verdict: (typeof verdicts)[number],
  kind: (typeof kinds)[number],
  a: string,
  b: string,
): Promise<number> {
  return withGraph(session, async opened => {
    const judged = await judge(opened, {
      verdict: verdict.toUpperCase() as Verdict,
      kind: kind.toUpperCase() as Uppercase<typeof kind>,
      a,
      b,
      reason,
      author: by,
      now: new Date(),
    });
    await session.terminal.print(format === 'jsonl' ? `${JSON.stringify(judged)}\n` : judgedText(judged));
    return 0;
  });
}
