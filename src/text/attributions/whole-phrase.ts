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
import { complementAfter } from './complement.ts';

/** No noun stands further from its article than this, in characters and in words. */
const farthest = 60;
const mostWords = 4;

/**
 * A content that the encoder cut short: after an article or possessive without the noun phrase that this begins ("backed the", "law"),
 * after a word that asks ("which"), or without to whom and for what somebody apologised.
 */
export function wholePhrase(content: Span, cue: Span | null, doc: Linked): Span {
  const plea =
    cue && /\b(?:apologi[sz](?:ed|es)|appeal(?:ed|s))(?= (?:to|for)$|$)/i.exec(doc.text.slice(cue.start, cue.end));
  if (plea && content.start >= cue.end) {
    const from = cue.start + plea.index + plea[0].length;
    const whole = complementAfter(from, doc);
    if (whole && whole.end >= content.end) return whole;
  }
  const asks = /^(?:which|what|whether|who|whom|why|how|where|when)$/i.test(doc.text.slice(content.start, content.end));
  if (asks && cue && content.start >= cue.end)
    return { start: content.start, end: complementAfter(content.start, doc)?.end ?? content.end };
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
  /^(?:aside|away|off)$/i.test(text) ||
  [auxiliaries, breakers, complementPrepositions, relatives].some(words => words.has(text.toLowerCase()));
