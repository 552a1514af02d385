import type { Span } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';
import {
  auxiliaries,
  breakers,
  complementPrepositions,
  definiteArticles,
  indefiniteArticles,
  possessivePronouns,
  relatives,
} from '../mentions/word-classes.ts';
import type { Word } from '../tag.ts';
import { isWord, wordsIn } from '../words-in.ts';

/** No noun stands further from its article than this, in characters and in words. */
const farthest = 60;
const mostWords = 4;

/** A content that the encoder cut after an article or possessive, with the noun phrase that this begins: "backed the", "law". */
export function wholePhrase(content: Span, doc: Linked): Span {
  const last = wordsIn(doc.words, { start: content.end - 12, end: content.end }).at(-1);
  if (last?.end !== content.end || !opensPhrase(last)) return content;
  const rest = wordsIn(doc.words, { start: content.end, end: content.end + farthest });
  const stop = rest.findIndex((word, at) => !isWord(word) || endsPhrase(word) || at === mostWords);
  const phrase = rest.slice(0, stop);
  return stop > 0 ? { start: content.start, end: phrase.at(-1)!.end } : content;
}

const opensPhrase = ({ text }: Word): boolean =>
  [definiteArticles, indefiniteArticles, possessivePronouns].some(words => words.has(text.toLowerCase()));

const endsPhrase = ({ text }: Word): boolean =>
  [auxiliaries, breakers, complementPrepositions, relatives].some(words => words.has(text.toLowerCase()));
