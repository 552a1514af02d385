import type { Entry } from '../domain/journal.ts';
import type { Corrected } from '../ingest/judging/correct.ts';
import type { Judged } from '../ingest/judging/judging.ts';
import type { Grouped, Regrouping } from '../ingest/judging/regrouping.ts';
import { printable } from './printable.ts';

const longestName = 70;

/** What was added to the journal and what that changed in the graph, as a person reads it. */
export function judgedText({ entry, regroupings, counts, changed }: Judged): string {
  const lines = [`Kept ${entryText(entry)}`, ...regroupings.map(regroupingText)];
  if (lines.length + counts.length === 1 && entry.kind !== 'CORRECTION') lines.push('Nothing joined or parted.');
  const parts = counts.map(({ label, before, after }) => `${plural(label)} ${before} → ${after}`);
  const edges = `${changed.written} nodes and edges written, ${changed.removed} removed`;
  return `${[...lines, `${[...parts, edges].join(', ')}.`].join('\n')}\n`;
}

/** A correction with what stood there before. */
export function correctedText(corrected: Corrected): string {
  const { entry, was } = corrected;
  const [kept, ...rest] = judgedText(corrected).split('\n');
  const fields = [
    ...(entry.speaker ? [`Speaker: ${was.speaker ?? 'nobody known'} → ${entry.speaker.name}`] : []),
    ...(entry.stance ? [`Stance: ${was.stance} → ${entry.stance}`] : []),
    ...(entry.statement ? [`Statement: “${was.statement}” → “${entry.statement.text}”`] : []),
  ];
  return [kept, ...fields.map(printable), ...rest].join('\n');
}

/** One entry in a line. */
export function entryText(entry: Entry): string {
  const author = entry.author === undefined ? '' : `, by ${entry.author}`;
  return printable(`${entry.id}: ${sayingOf(entry)}${author} (${entry.reasons.join('; ')})`);
}

function sayingOf(entry: Entry): string {
  if (entry.kind === 'UNDO') return `undoes ${entry.undoes}`;
  if (entry.kind !== 'CORRECTION') return `${entry.verdict} ${entry.kind.toLowerCase()} ${entry.a} ${entry.b}`;
  const { attributionId, speaker, stance, statement } = entry;
  const corrected = [
    ...(speaker ? [`the speaker is ${speaker.name}`] : []),
    ...(stance ? [`the stance is ${stance}`] : []),
    ...(statement ? [`the statement is “${statement.text}”`] : []),
  ];
  return `corrects ${attributionId}: ${corrected.join(', ')}`;
}

function regroupingText({ before, after }: Regrouping): string {
  const word = before.length === 1 ? 'Parted' : after.length === 1 ? 'Joined' : 'Regrouped';
  return printable(`${word}: ${before.map(groupedText).join(' + ')} → ${after.map(groupedText).join(' + ')}`);
}

function groupedText({ id, name, places }: Grouped): string {
  const short = name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
  return `${id} “${short}” (${places} ${places === 1 ? 'place' : 'places'})`;
}

const plural = (label: string): string => `${label.toLowerCase()}s`;
