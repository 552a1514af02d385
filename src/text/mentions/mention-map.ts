import type { Span } from '../../domain/span.ts';
import type { Mentioned } from '../find-mentions.ts';
import { spanAt } from '../words-in.ts';

/** Where the mentions of an article stand: looked up by their ends and by what holds them. */
export interface MentionMap {
  /** The longest mention that begins at an offset, or after a "the" there; null where none does. */
  startingAt(offset: number): number | null;
  /** The longest mention of a name or description that ends at an offset and begins no earlier than `from`. */
  endingAt(offset: number, from: number): number | null;
  /** The mentions within another, in order. */
  inside(index: number): readonly number[];
  /** The mention that directly holds another; null where it stands free. */
  holder(index: number): number | null;
  /** Whether it is, or opens, a span tagged as a source. */
  isSource(index: number): boolean;
  /** Whether it stands within quotation marks. */
  isQuoted(index: number): boolean;
}

export function mapMentions(doc: Mentioned): MentionMap {
  const { mentions, text } = doc;
  const starting = new Map<number, number>();
  const ending = new Map<number, number[]>();
  const holders: (number | null)[] = [];
  const open: number[] = [];
  mentions.forEach((mention, index) => {
    if (!starting.has(mention.start)) starting.set(mention.start, index);
    if (mention.kind !== 'PRONOUN') ending.get(mention.end)?.push(index) ?? ending.set(mention.end, [index]);
    while (open.length > 0 && mentions[open.at(-1)!]!.end < mention.end) open.pop();
    while (open.length > 0 && mentions[open.at(-1)!]!.end <= mention.start) open.pop();
    holders.push(open.at(-1) ?? null);
    open.push(index);
  });
  const sources = doc.roles.filter(role => role.role === 'Source');
  const outermost = doc.quotations.reduce<Span[]>((kept, { start, end }) => {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
    return kept;
  }, []);
  const within = (spans: readonly Span[], offset: number): Span | null => {
    const span = spans[spanAt(spans, offset)];
    return span && offset < span.end ? span : null;
  };
  return {
    startingAt: offset =>
      starting.get(offset) ??
      (/^the /i.test(text.slice(offset, offset + 4)) ? (starting.get(offset + 4) ?? null) : null),
    endingAt: (offset, from) => ending.get(offset)?.find(index => mentions[index]!.start >= from) ?? null,
    inside: index => insideOf(index, mentions),
    holder: index => holders[index] ?? null,
    isSource: index => {
      const { start } = mentions[index]!;
      const source = within(sources, start);
      if (!source || holders[index] !== null) return false;
      return /^(?:[^\p{L}\p{N}]*|\W*(?:the|per|by|to|according to|from|said|in|and)\s+(?:the\s+)?)$/iu.test(
        text.slice(source.start, start),
      );
    },
    isQuoted: index => within(outermost, mentions[index]!.start) !== null,
  };
}

function insideOf(index: number, mentions: readonly Span[]): readonly number[] {
  const outer = mentions[index]!;
  const inside: number[] = [];
  for (let inner = index + 1; inner < mentions.length && mentions[inner]!.start < outer.end; inner += 1)
    if (mentions[inner]!.end <= outer.end) inside.push(inner);
  return inside;
}
