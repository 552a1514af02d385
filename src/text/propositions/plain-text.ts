import type { Span } from '../../domain/span.ts';
import type { LinkedMention } from '../link-mentions.ts';
import type { Dated } from '../read-dates.ts';
import { startingIn } from '../words-in.ts';

/** The name by which a sentence calls a referent: governments by their country, persons and others by their name. */
export const callName = (name: string): string => name.replace(/^Government of (?:the )?/, '');

const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our']);

/** The words of a span with pronouns, roles and metonyms replaced by the names of those they stand for. */
export function plainText(span: Span, speaker: number | null, doc: Dated): string {
  const mentions = outermost(startingIn(doc.mentions, span).filter(mention => mention.end <= span.end));
  let text = '';
  let at = span.start;
  for (const mention of mentions) {
    const name = nameFor(mention, speaker, doc);
    if (name === null) continue;
    text += doc.text.slice(at, mention.start) + name;
    at = mention.end;
  }
  return text + doc.text.slice(at, span.end);
}

function outermost(mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  const kept: LinkedMention[] = [];
  for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? -1)) kept.push(mention);
  return kept;
}

function nameFor(mention: LinkedMention, speaker: number | null, doc: Dated): string | null {
  const surface = doc.text.slice(mention.start, mention.end).toLowerCase();
  const first = /^(?:i|we|my|our|me|us)$/.test(surface);
  const referent = first ? speaker : mention.descriptor;
  const descriptor = referent === null ? undefined : doc.descriptors[referent];
  if (!descriptor || (descriptor.unnamed && mention.kind !== 'PRONOUN')) return null;
  if (mention.kind === 'NOMINAL' && mention.name === null && !/^(?:the|its|his|her|their) \p{L}+$/iu.test(surface))
    return null;
  if (mention.kind === 'NAME' && mention.reading !== 'METONYM') return null;
  if (mention.reading === 'DEMONYM') return null;
  const name = callName(descriptor.name);
  return mention.kind === 'PRONOUN' && possessives.has(surface) ? `${name}’s` : name;
}
