import type { Span } from '../../domain/span.ts';
import { neverOwned } from '../lexicon/never-owned.ts';
import type { LinkedMention } from '../link-mentions.ts';
import type { Dated } from '../read-dates.ts';
import { startingIn } from '../words-in.ts';

/** The name by which a sentence calls a referent: governments by their country, persons and others by their name. */
export const callName = (name: string): string => name.replace(/^Government of (?:the )?/, '');

const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our']);
const impersonal = new Set(['it', 'its', 'they', 'their', 'them', 'itself', 'themselves']);
const plural = new Set(['we', 'us', 'our']);

/** In whose name "we" is said: that of the one body a speaker speaks for, else the speaker's own. */
export function weOf(speaker: number | null, doc: Dated): number | null {
  const voices = speaker === null ? [] : doc.descriptors[speaker]!.speaksFor;
  return voices.length === 1 ? voices[0]!.descriptor : speaker;
}

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
    const verb = verbAfterFirst(doc.text.slice(mention.start, span.end));
    if (verb === null) continue;
    text += ` ${verb.third}`;
    at += verb.length;
  }
  return text + doc.text.slice(at, span.end);
}

const third: Readonly<Record<string, string>> = { am: 'is', are: 'is', have: 'has', do: 'does', were: 'was' };

/** The verb that "I" or "we" stands before, as it stands after a name. */
function verbAfterFirst(text: string): { readonly third: string; readonly length: number } | null {
  const match = /^(?:I|we)(\s+)(am|are|have|do|were)\b/i.exec(text);
  return match && { third: third[match[2]!.toLowerCase()]!, length: match[1]!.length + match[2]!.length };
}

function outermost(mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  const kept: LinkedMention[] = [];
  for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? -1)) kept.push(mention);
  return kept;
}

function nameFor(mention: LinkedMention, speaker: number | null, doc: Dated): string | null {
  const surface = doc.text.slice(mention.start, mention.end).toLowerCase();
  const first = /^(?:i|we|my|our|me|us)$/.test(surface);
  const referent = first ? (plural.has(surface) ? weOf(speaker, doc) : speaker) : mention.descriptor;
  if (impersonal.has(surface) && referent !== speaker && referent !== weOf(speaker, doc)) return null;
  const descriptor = referent === null ? undefined : doc.descriptors[referent];
  if (!descriptor || (descriptor.unnamed && mention.kind !== 'PRONOUN')) return null;
  if (mention.kind === 'NOMINAL' && mention.name === null && !/^(?:the|its|his|her|their) \p{L}+$/iu.test(surface))
    return null;
  if (mention.kind === 'NAME' && mention.reading !== 'METONYM') return null;
  if (mention.reading === 'DEMONYM') return null;
  const name = callName(descriptor.name);
  const isOwner = possessives.has(surface) && !(surface === 'her' && endsThere(doc.text.slice(mention.end)));
  return mention.kind === 'PRONOUN' && isOwner ? `${name}’s` : name;
}

/** Whether what follows "her" is nothing that is hers. */
function endsThere(after: string): boolean {
  const [, next] = /^ (\p{L}+)/u.exec(after) ?? [];
  return next === undefined || neverOwned.has(next.toLowerCase());
}
