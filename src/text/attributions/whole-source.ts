import { contains, type Span, textOf } from '../../domain/span.ts';
import { titles } from '../lexicon/titles.ts';
import type { Linked } from '../link-mentions.ts';
import { spanAt, startingIn } from '../words-in.ts';

const looseEnd = /(?<!\s)(?:\s{1,2}(?:on|in|at|of|for|to|by|with|from|the|an?|and|but)){1,3}$/i;
const determiner = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|some|its own|one of the)$/i;
const season =
  /^(?:the )?(?:spring|summer|autumn|winter|week|weekend|month|year|day|night|morning|evening|season|time|first time)$/i;

/** A source that the encoder cut short or ran too far: "the", "Mr", "The chair of the board on", "the summer". */
export function wholeSource(source: Span, doc: Linked): Span {
  const text = textOf(doc.text, source);
  if (determiner.test(text) || titles.has(text.toLowerCase().replace(/\.$/, ''))) return phraseAt(source, doc);
  if (clause.test(text)) return withHead(source, doc);
  if (season.test(text)) return subjectWithClause(source, doc) ?? source;
  const loose = looseEnd.exec(text);
  if (!loose || loose.index === 0) return afterConjunction(source, doc);
  return phraseFrom(source, doc) ?? { start: source.start, end: source.start + loose.index };
}

const clause = /^(?:which|who|whose|not to be)\b/i;
const betweenThem = /^,? (?:who (?:\p{L}+ ){1,3})?$/u;

/** "Which bakes the bread", "not to be named while it rains": the clause with whom it is about, where that stands right before it. */
function withHead(source: Span, doc: Linked): Span {
  const before = { start: source.start - longestHead, end: source.start };
  const head = startingIn(doc.mentions, before).find(
    mention => mention.end <= source.start && betweenThem.test(doc.text.slice(mention.end, source.start)),
  );
  return head && spanAt(doc.sentences, head.start) === spanAt(doc.sentences, source.start)
    ? { start: head.start, end: source.end }
    : source;
}

const longestHead = 120;

const clauseBefore = /^.{20,160} (?:as|while|but) (?=(?:\p{L}[\p{L}’'-]* ){0,3}\p{L}[\p{L}’'-]*$)/su;

/** "Storm tears roof off hall as mayor" before "insists": in a line without a full stop the source is what the conjunction begins. */
function afterConjunction(source: Span, doc: Linked): Span {
  const paragraph = doc.paragraphs[spanAt(doc.paragraphs, source.start)];
  if (!paragraph || /[.!?]["”’']?$/.test(doc.text.slice(paragraph.start, paragraph.end).trimEnd())) return source;
  const before = clauseBefore.exec(textOf(doc.text, source));
  return before ? { start: source.start + before[0].length, end: source.end } : source;
}

/** What begins with the source's only word: the mention around or right after it. */
function phraseAt(source: Span, doc: Linked): Span {
  const around = startingIn(doc.mentions, { start: source.start - 1, end: source.end + 3 }).find(
    mention => mention.end > source.end,
  );
  return around ? { start: source.start, end: around.end } : source;
}

/** "Anna Holm, director of the" runs to the end of the name that follows. */
function phraseFrom(source: Span, doc: Linked): Span | null {
  if (!/\b(?:of|for|at) (?:the|an?|its|his|her|their)$/i.test(textOf(doc.text, source))) return null;
  const next = startingIn(doc.mentions, { start: source.end, end: source.end + 3 }).find(({ end }) => end > source.end);
  return next ? { start: source.start, end: next.end } : null;
}

/** "The guild that runs the fair for the week says": whom the clause that ends there is about. */
function subjectWithClause(source: Span, doc: Linked): Span | null {
  const sentence = doc.sentences[spanAt(doc.sentences, source.start)];
  if (!sentence) return null;
  const first = startingIn(doc.mentions, { start: sentence.start, end: sentence.start + 5 }).findLast(
    mention =>
      contains(sentence, mention) && /^,? (?:that|which|who)\b/.test(doc.text.slice(mention.end, mention.end + 8)),
  );
  return first && first.end < source.start ? { start: first.start, end: first.end } : null;
}
