import type { Span } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';
import { isWord, wordsIn } from '../words-in.ts';

/** What was said, without what stands around it: what it answers, where it was written, and who was told. */
export function withoutFrame<T extends Span>(content: readonly T[], cue: Span | null, doc: Linked): readonly T[] {
  return withoutAddressee(withoutTitle(withoutRelative(content, doc), cue, doc), cue, doc);
}

const longestAddressee = 5;
const telling = /\b(?:told|tells?|assur(?:ed|es)|inform(?:ed|s)|promis(?:ed|es)|warn(?:ed|s)|remind(?:ed|s))$/i;

/** "assured the country on Friday that p": who was told stands between the verb and the clause, and is no part of what was said. */
function withoutAddressee<T extends Span>(content: readonly T[], cue: Span | null, doc: Linked): readonly T[] {
  const [first, second] = content;
  if (!cue || !first || !second || first.start < cue.end || !/^that\b/i.test(doc.text.slice(second.start, second.end)))
    return content;
  const words = wordsIn(doc.words, first).filter(isWord);
  return words.length <= longestAddressee && telling.test(doc.text.slice(cue.start, cue.end))
    ? content.slice(1)
    : content;
}

/** "to which he replied with a “no”": what the answer is to stands before it, and is no part of it. */
function withoutRelative<T extends Span>(content: readonly T[], doc: Linked): readonly T[] {
  const kept = content.filter(({ start, end }) => !/^(?:which|whom)$/i.test(doc.text.slice(start, end)));
  return kept.length > 0 ? kept : content;
}

const beforeTitle =
  /\b(?:in|under|headlined|entitled|titled)(?: (?:our|the|an?|last|this|[\p{L}]{2,8}day['’]s)){0,2}(?: (?:article|story|report|piece|headline|column|item|edition|issue)){0,2}[,:]? [“"‘']?$/iu;

/** "In “The bell that rang” (2 June) we wrote that p": where it was written is no part of what was. */
function withoutTitle<T extends Span>(content: readonly T[], cue: Span | null, doc: Linked): readonly T[] {
  const [first, ...rest] = content;
  if (!cue || !first || first.end > cue.start || !rest.some(({ start }) => start >= cue.end)) return content;
  return beforeTitle.test(doc.text.slice(Math.max(0, first.start - 60), first.start)) ? rest : content;
}
