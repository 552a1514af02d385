import { type Span, textOf } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';

const goesOn =
  /, (?:(?:also|then|later|still|never) )?(?:is|are|was|were|has|have|had|did|does|will|would|could|can|cannot|may|might|refused|declined|said|told|added|called|asked) /;

/** "The club, which admitted that the roof leaked, did not answer": what is said ends where the main clause goes on. */
export function withinRelativeClause(content: Span, source: Span | null, doc: Linked): Span {
  if (source === null || source.end > content.start) return content;
  const match = isRelative(source, doc) ? goesOn.exec(textOf(doc.text, content)) : null;
  return match ? { start: content.start, end: content.start + match.index } : content;
}

/** Whether a source is "who" or "which" behind a comma, or whom such a pronoun follows. */
const isRelative = ({ start, end }: Span, { text }: Linked): boolean =>
  /, (?:who|which)$/i.test(text.slice(Math.max(start - 2, end - 7), end)) ||
  /^, (?:who|which) /i.test(text.slice(end, end + 8));
