import { contains, type Span } from '../domain/span.ts';
import type { Mentioned } from './find-mentions.ts';
import { linkInOrder } from './mentions/link-in-order.ts';
import type { LinkedMention, LocalDescriptor } from './mentions/local-descriptor.ts';
import { describeAll } from './mentions/referent.ts';
import { spanAt } from './words-in.ts';

export type { LinkedMention, LocalDescriptor } from './mentions/local-descriptor.ts';

export interface Linked extends Mentioned {
  readonly mentions: readonly LinkedMention[];
  readonly descriptors: readonly LocalDescriptor[];
}

/** Ties every mention to its referent inside the article, and gathers what the article tells of each. */
export function linkMentions(doc: Mentioned): Linked {
  const { mentions, referents } = linkInOrder(doc);
  return { ...doc, mentions, descriptors: describeAll(referents) };
}

/** "The bureau's Anna Holm": whoever follows the possessive mark is meant. */
const possessed = (owner: LinkedMention, inside: readonly LinkedMention[], doc: Linked): LinkedMention | undefined =>
  inside.find(
    each => each.kind === 'NAME' && each.start > owner.end && /^[’']s? $/.test(doc.text.slice(owner.end, each.start)),
  );

/** How far before a span a mention that holds it may begin. */
const farthestBefore = 30;

/** Whom a source speaks as: the descriptor of the first mention in it that stands free, else of the mention around it. */
export function descriptorAt(doc: Linked, span: Span): number | null {
  const after = spanAt(doc.mentions, span.end - 1);
  const before = spanAt(doc.mentions, span.start - 1);
  const inside = doc.mentions.slice(before + 1, after + 1);
  const first = inside.find(mention => mention.descriptor !== null && mention.reading !== 'DEMONYM');
  if (first) return (possessed(first, inside, doc) ?? first).descriptor;
  const around = doc.mentions
    .slice(Math.max(0, before - farthestBefore), before + 1)
    .filter(each => contains(each, span));
  return around.at(-1)?.descriptor ?? null;
}
