import { type Command, Option } from 'commander';
import type { ActorKind } from '../domain/actor.ts';
import type { Stance } from '../domain/attribution.ts';
import { correct } from '../ingest/judging/correct.ts';
import { type Encoder, openEncoder } from '../text/tag.ts';
import { correctedText } from './judged-text.ts';
import { formatOption, nonEmpty, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { withGraph } from './with-graph.ts';

interface Options {
  readonly speaker?: string;
  readonly speakerKind: Lowercase<ActorKind>;
  readonly stance?: Lowercase<Stance>;
  readonly statement?: string;
  readonly reason: string;
  readonly by?: string;
  readonly format: 'text' | 'jsonl';
}

/** `gainsay correct`: a person's correction of one attribution. */
export function correctCommand(program: Command, shell: Shell): void {
  const command = program
    .command('correct')
    .summary('put right who spoke, on which side, or what was said')
    .description(
      'Corrects one attribution: its speaker, its stance or its statement. What the machine read stays beside it. The ' +
        'correction is found again by its place in the article, whatever reads that article later; `undo` takes it back.',
    )
    .argument('<attribution id>', 'as `export` names it: att_…')
    .option('--speaker <id or name>', 'who really spoke: act_… men_… des_… or a name', nonEmpty)
    .addOption(
      new Option('--speaker-kind <kind>', 'what a speaker is whom the graph does not know by that name')
        .choices(['person', 'government', 'organization', 'group', 'outlet'])
        .default('person'),
    )
    .addOption(new Option('--stance <stance>', 'what the speaker really does').choices(['asserts', 'denies', 'none']))
    .option('--statement <id or text>', 'what it is really about: sta_… att_… or an affirmative sentence', nonEmpty)
    .requiredOption('--reason <text>', 'why, for whoever reads it later', nonEmpty)
    .option('--by <name>', 'who corrects', nonEmpty)
    .addOption(formatOption(['text', 'jsonl'], 'how to print what was kept and what changed'))
    .action(run(shell, correctOne));
  withExamples(command, [
    'correct att_0123456789abcdef0123 --stance denies --reason "he answers the question with no"',
    'correct att_0123456789abcdef0123 --speaker "Ida Moe" --reason "\\"she\\" is the mayor" --by Jon',
    'correct att_0123456789abcdef0123 --statement "The bridge is closed" --reason "not the tunnel"',
  ]);
}

function correctOne(session: Session, options: Options, attributionId: string): Promise<number> {
  const { speaker, speakerKind, stance, statement, reason, by, format } = options;
  return withGraph(session, opened =>
    withEncoder(async encoder => {
      const correcting = {
        attributionId,
        speaker,
        speakerKind: speakerKind.toUpperCase() as ActorKind,
        stance: stance?.toUpperCase() as Stance | undefined,
        statement,
        reason,
        author: by,
        now: new Date(),
      };
      const judged = await correct(opened, correcting, encoder);
      await session.terminal.print(format === 'jsonl' ? `${JSON.stringify(judged)}\n` : correctedText(judged));
      return 0;
    }),
  );
}

/** Opens the encoder when it is first asked for: most corrections need none. */
async function withEncoder<Result>(work: (encoder: () => Promise<Encoder>) => Promise<Result>): Promise<Result> {
  let opened: Promise<Encoder> | undefined;
  try {
    return await work(() => {
      opened ??= openEncoder();
      return opened;
    });
  } finally {
    await (await opened)?.close();
  }
}
