import type { Attribution } from '../domain/attribution.ts';
import type { Reading } from '../domain/reading.ts';
import { textOf } from '../domain/span.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** What an article says, as a person reads it: a line for each attribution, nested ones further in. */
export function readingText(reading: Reading, terminal: Terminal): string {
  const { article } = reading;
  const origin = [article.outlet, article.publishedAt, article.file].filter(part => part !== null).join(', ');
  const head = `${terminal.paint.bold(printable(article.title))}\n${printable(origin)}\n`;
  const lines = [...reading.attributions]
    .sort((a, b) => startOf(a) - startOf(b))
    .map(attribution => lineOf(attribution, reading, terminal));
  return `${head}${lines.length === 0 ? '  nobody is reported to say anything' : lines.join('\n')}\n\n`;
}

function lineOf(attribution: Attribution, reading: Reading, { paint }: Terminal): string {
  const { text } = reading.article;
  const nameOf = (id: string) => reading.descriptors.find(descriptor => descriptor.id === id)?.name ?? id;
  const stance = { DENIES: paint.red('denies '), ASSERTS: paint.green('asserts'), NONE: 'neither' }[attribution.stance];
  const source = attribution.source === null ? 'somebody' : textOf(text, attribution.source);
  const speaker = attribution.speakerId === null ? source : nameOf(attribution.speakerId);
  const cue = attribution.cue === null ? '' : ` [${textOf(text, attribution.cue)}]`;
  const content = attribution.content
    .map(span => textOf(text, span))
    .join(' … ')
    .replace(/\s+/g, ' ');
  const via = attribution.via.length === 0 ? '' : ` (via ${attribution.via.map(nameOf).join(', ')})`;
  const when = attribution.saidAt === null ? '' : `${attribution.saidAt} `;
  const told = printable(`${when}${speaker}${cue} ${content}${via}`);
  return `${'  '.repeat(1 + depthOf(attribution, reading))}${stance}  ${told}`;
}

function depthOf(attribution: Attribution, reading: Reading): number {
  const parent = reading.attributions.find(other => other.id === attribution.parentId);
  return parent === undefined ? 0 : 1 + depthOf(parent, reading);
}

/** Where the first of its spans starts. */
export const startOf = ({ source, cue, content }: Attribution): number =>
  Math.min(...[source, cue, ...content].flatMap(span => span?.start ?? []));
