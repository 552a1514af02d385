import type { Span } from '../../domain/span.ts';
import { actOf, speechLemma } from '../lexicon/speech.ts';
import type { Linked } from '../link-mentions.ts';
import { isWord, tokensIn, wordsIn } from '../words-in.ts';
import { type Linkage, sourceOf } from './link-roles.ts';
import { type Item, place } from './role-items.ts';

/** How many words may stand between a verb of saying and the clause it takes: "told reporters on Monday". */
const farthest = 6;

/**
 * "The spokesman said Minsk considered it settled": a verb of saying that was left without a content takes the clause beside it,
 * where the clause's own verb reports no speech.
 */
export function takeClause(
  cue: Item,
  linked: readonly Linkage[],
  items: readonly Item[],
  doc: Linked,
): readonly Linkage[] {
  const source = sourceOf(cue, items, doc);
  const clause = source && says(cue, doc) ? linked.find(each => isBeside(each, cue, source, doc)) : undefined;
  const tagged = items.some(item => item.role === 'Source' && item.start === source?.start);
  if (!source || !tagged || !clause?.cue || says(clause.cue, doc)) return linked;
  const span = spanOf(clause);
  const content = place({ ...span, role: 'Content', score: cue.score }, doc);
  return linked.map(each => (each === clause ? { source, cue, content: [content], rule: 'clause-beside' } : each));
}

/**
 * "A spokesman told the agency, according to the Herald, that p": the spokesman says p, and "according to" only passes it on.
 * Gives the linkages anew and the cue that is free again; null where nothing of the kind stands there.
 */
export function takeFromRelay(
  cue: Item,
  linked: readonly Linkage[],
  items: readonly Item[],
  doc: Linked,
): readonly Linkage[] | null {
  const relay = linked.find(
    each =>
      each.cue !== null &&
      each.cue.sentence === cue.sentence &&
      each.cue.start > cue.end &&
      /^(?:according to|per)$/i.test(doc.text.slice(each.cue.start, each.cue.end)) &&
      each.content[0]!.start > each.cue.end,
  );
  const source = relay && says(cue, doc) ? sourceOf(cue, items, doc) : null;
  if (!relay || !source || source.start === relay.source?.start) return null;
  return linked.map(each =>
    each === relay ? { source, cue, content: relay.content, rule: 'taken-from-relay' } : each,
  );
}

const says = (cue: Span, doc: Linked): boolean =>
  tokensIn(doc.words, cue).some(token => speechLemma(token) !== null && actOf(token) === 'SAY');

function spanOf({ source, cue, content }: Linkage): Span {
  const spans = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  return { start: Math.min(...spans.map(each => each.start)), end: Math.max(...spans.map(each => each.end)) };
}

function isBeside(clause: Linkage, cue: Item, source: Span, doc: Linked): boolean {
  const span = spanOf(clause);
  if (clause.cue?.sentence !== cue.sentence) return false;
  if (span.start >= cue.end)
    return apart(cue.end, span.start, doc) <= farthest && source.start !== clause.source?.start;
  const from = Math.min(cue.start, source.start);
  return span.end <= from && /^\s*,\s*$/.test(doc.text.slice(span.end, from));
}

const apart = (from: number, to: number, doc: Linked): number =>
  wordsIn(doc.words, { start: from, end: to }).filter(isWord).length;
