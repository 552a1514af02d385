import { type Command, Option } from 'commander';
import { type ReviewItem, type ReviewSide, review } from '../ingest/judging/review.ts';
import { formatOption, wholeNumber, withExamples } from './options.ts';
import { printable } from './printable.ts';
import { run, type Session, type Shell } from './session.ts';
import type { Terminal } from './terminal.ts';
import { warnIfStale, withGraph } from './with-graph.ts';

interface Options {
  readonly kind?: 'actor' | 'statement' | 'utterance';
  readonly limit: number;
  readonly format: 'text' | 'jsonl';
}

/** `gainsay review`: what the machine was unsure about. */
export function reviewCommand(program: Command, shell: Shell): void {
  const command = program
    .command('review')
    .summary('show what the machine was unsure about, for you to judge')
    .description(
      'Shows the pairs that may be one and that the machine left apart, the most valuable answer first: how likely it is, ' +
        'how much is told of the two, whether a dispute would come to light. Each comes with what speaks for it, with the ' +
        'sentences of both sides, and with the command that settles it.',
    )
    .addOption(new Option('--kind <kind>', 'only these').choices(['actor', 'statement', 'utterance']))
    .option('--limit <n>', 'questions shown', wholeNumber(1, 100_000), 20)
    .addOption(formatOption(['text', 'jsonl'], 'how to print them'))
    .action(run(shell, showReview));
  withExamples(command, ['review', 'review --kind actor --limit 5', 'review --format jsonl > questions.jsonl']);
}

function showReview(session: Session, { kind, limit, format }: Options): Promise<number> {
  const { terminal } = session;
  return withGraph(session, async opened => {
    await warnIfStale(session, opened.store);
    const asked = kind?.toUpperCase() as Uppercase<NonNullable<typeof kind>> | undefined;
    const { items, open } = await review(opened, { kind: asked, limit });
    for (const [index, item] of items.entries()) await terminal.print(printed(item, index, format, terminal));
    if (open === 0) terminal.say('Nothing is open.');
    else if (open > items.length) terminal.say(`${open - items.length} more; --limit ${open} shows all.`);
    return 0;
  });
}

function printed(item: ReviewItem, index: number, format: Options['format'], terminal: Terminal): string {
  if (format === 'text') return itemText(item, index, terminal);
  const judge = { same: commandOf(item, 'same'), different: commandOf(item, 'different') };
  return `${JSON.stringify({ ...item, judge })}\n`;
}

function itemText(item: ReviewItem, index: number, { paint }: Terminal): string {
  const notes = [
    ...item.reasons,
    ...(item.wouldDispute ? ['together they would be disputed'] : []),
    ...(item.leftOpen ? ['left open by a person'] : []),
  ];
  const title = `${index + 1}. One ${item.kind.toLowerCase()} or two? ${item.score}: ${notes.join(', ')}`;
  const [same, different] = [commandOf(item, 'same'), commandOf(item, 'different')];
  return `${paint.bold(printable(title))}\n${sideText(item.a)}\n${sideText(item.b)}\n   ${same}\n   ${different}\n\n`;
}

const longestSentence = 300;

function sideText({ id, name, outlet, publishedAt, sentence }: ReviewSide): string {
  const where = [outlet ?? 'outlet not named', publishedAt?.slice(0, 10) ?? 'no date'].join(', ');
  const said = sentence.length <= longestSentence ? sentence : `${sentence.slice(0, longestSentence - 1)}…`;
  return `   ${printable(`${id} “${name}” — ${where}: ${said}`)}`;
}

const commandOf = ({ kind, a, b }: ReviewItem, verdict: 'same' | 'different'): string =>
  `gainsay judge ${verdict} ${kind.toLowerCase()} ${a.evidenceId} ${b.evidenceId} --reason "…"`;
