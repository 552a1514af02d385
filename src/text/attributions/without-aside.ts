import { type Span, textOf } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';
import { auxiliaries } from '../mentions/word-classes.ts';
import { tokensIn } from '../words-in.ts';

/**
 * What is said without what the writer adds about a thing in it: "criticised the bridge, which opened in May" criticises the bridge.
 * Only a noun phrase ends so; in a clause the relative one may be part of what is said.
 */
export function withoutAside(content: Span, doc: Linked): Span {
  const aside = /, (?:which|who|whom|whose|where) [^,;:.“”"—]{1,300}$/.exec(textOf(doc.text, content));
  if (!aside || aside.index === 0) return content;
  const before = { start: content.start, end: content.start + aside.index };
  return isClause(tokensIn(doc.words, before)) ? content : before;
}

const openers = new Set(
  'that to if whether how why what when who where because as he she it they we i you there for by not'.split(' '),
);

const isClause = (tokens: readonly string[]): boolean =>
  openers.has(tokens[0]?.toLowerCase() ?? '') || tokens.some(token => auxiliaries.has(token.toLowerCase()));
