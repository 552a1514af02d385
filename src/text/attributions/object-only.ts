import { type Span, textOf } from '../../domain/span.ts';
import { claimed, claimNouns, falsePredicates } from '../lexicon/denial.ts';
import { discredits } from '../lexicon/denial-phrases.ts';
import { denialLemma, labelLemma } from '../lexicon/speech.ts';
import type { Linked } from '../link-mentions.ts';
import { tokensIn, wordsIn } from '../words-in.ts';
import { putAside } from './put-aside.ts';

/** What is denied without what is said of it: "dismissed the map as fiction" denies the map; "denied it again" denies it. */
export function objectOnly(content: Span, cue: Span, doc: Linked): Span {
  const tokens = tokensIn(doc.words, cue);
  if (content.start < cue.end) return content;
  const put = putAside(cue, doc);
  if (put) return put;
  if (dismissing.test(textOf(doc.text, cue))) return beforeAs(content, doc);
  if (tokens.some(token => labelLemma(token) !== null)) return beforePredicate(content, doc);
  return tokens.some(token => denialLemma(token) !== null)
    ? withoutClause(withoutManner(pronounOnly(content, doc), doc), doc)
    : content;
}

/** "Dismissed this", and no further: the words of a denial which add that it is. */
export function pointerAlone(content: readonly Span[], cue: Span, doc: Linked): readonly Span[] {
  const [first, second] = content;
  const alone =
    first !== undefined &&
    second !== undefined &&
    first.start >= cue.end &&
    pronouns.test(textOf(doc.text, first)) &&
    tokensIn(doc.words, cue).some(token => denialLemma(token) !== null);
  return alone
    ? content.filter(span => span === first || /^[“‘"']/.test(doc.text.slice(span.start - 1, span.end)))
    : content;
}

const dismissing =
  /\b(?:dismiss(?:ed|es|ing)?|(?:brush|wav|laugh|shrugg?|sweep|swept|push|bat|swat|play)(?:ed|es|s|ing)? (?:aside|away|off|down))$/i;

/** "Dismissed reports of a leak as a joke": what is dismissed, whatever it is called, where it is a claim. */
function beforeAs(content: Span, doc: Linked): Span {
  const as = /^(.{2,160}?) as (?!(?:it|he|she|they|we|if|though|well|long|soon|far)\b)/su.exec(
    textOf(doc.text, content),
  );
  const object = as && { start: content.start, end: content.start + as[1]!.length };
  const isClaim = object && (pronouns.test(as[1]!) || /^that$/i.test(as[1]!) || claimed(tokensIn(doc.words, object)));
  return object && isClaim ? object : beforePredicate(content, doc);
}

const pointed = /^(?:all (?:of )?)?(?:this|that|it|them|these|those)(?= (?!is\b|was\b|has\b|had\b|would\b|will\b))/i;

function beforePredicate(content: Span, doc: Linked): Span {
  const text = textOf(doc.text, content);
  const pointer = pointed.exec(text);
  if (pointer && isFalsehood(text.slice(pointer[0].length)))
    return { start: content.start, end: content.start + pointer[0].length };
  const as = / as [“"‘']?/.exec(text);
  if (as && as.index > 0 && discredits.test(text.slice(as.index).toLowerCase()))
    return { start: content.start, end: content.start + as.index };
  const quoted = /^((?:[^\s“‘"]+ ){2,15}?[^\s“‘"]+) [“‘"]/u.exec(text);
  if (quoted && isFalsehood(text.slice(quoted[0].length)))
    return { start: content.start, end: content.start + quoted[1]!.length };
  const claim = labelledClaim.exec(text);
  if (claim && claimNouns.has(claim[1]!.toLowerCase()))
    return { start: content.start, end: content.start + claim[0].length };
  const words = wordsIn(doc.words, content);
  const at = words.findIndex((word, index) => index > 0 && falsePredicates.has(word.text.toLowerCase()));
  if (at < 0 || words.length - at > 3) return content;
  const from = /^(?:a|an|pure|totally|completely|absolutely|utterly|entirely)$/i.test(words[at - 1]!.text)
    ? at - 1
    : at;
  return from > 0 ? { start: content.start, end: words[from - 1]!.end } : content;
}

/** "the claims deeply unfair". */
const labelledClaim =
  /^(?:the|this|that|these|those|such|his|her|its|their) (?:\p{L}+ )?(\p{L}+)(?= (?:\p{L}+ly )?\p{L}+$)/u;

const isFalsehood = (label: string): boolean =>
  discredits.test(label.toLowerCase()) ||
  label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, 8)
    .some(word => falsePredicates.has(word));

const pronouns = /^(?:it|this|them)$/i;
const clauseAfter =
  /^(?:[’']s|is|are|was|were|has|had|have|will|would|could|can|did|does|do|any|the|a|an)$|\w(?:ed|s)$/i;

/** "From the start", "the next day": when or where something is denied. */
const circumstance =
  /^ (?:from|on|in|at|within|during|before|after|to|by|through|via|for|with|under|when|again|twice|last|yesterday|(?:the|that) (?:same|next|following|previous|very))\b/i;

function pronounOnly(content: Span, doc: Linked): Span {
  const [first, second, third] = wordsIn(doc.words, content);
  if (!first || !second || !pronouns.test(first.text)) return content;
  if (circumstance.test(doc.text.slice(first.end, content.end))) return { start: first.start, end: first.end };
  const clause =
    (clauseAfter.test(second.text) && !/^(?:the|that) same$/i.test(`${second.text} ${third?.text}`)) ||
    (third !== undefined && clauseAfter.test(third.text) && !/^(?:all|too|on|in|at)$/i.test(second.text));
  return clause ? content : { start: first.start, end: first.end };
}

const manner =
  /^(?<object>(?:the|this|that|these|those|all|any|such) (?:[\p{L}-]+ ){0,2}?(?<noun>\p{L}+)),? (?:twice|again|repeatedly|outright|flatly|publicly|in public|on both|several times|three times|more than once|yesterday|today)\b/iu;

/** "rejected the rumour outright, this time in court": what is rejected, not how often or how. */
function withoutManner(content: Span, doc: Linked): Span {
  const match = manner.exec(textOf(doc.text, content));
  const { object, noun } = match?.groups ?? {};
  return object && claimNouns.has(noun!.toLowerCase())
    ? { start: content.start, end: content.start + object.length }
    : content;
}

const clauseOfTime =
  / (?:before|although|though|while) \p{L}+(?: \p{L}+){0,2} (?:is|are|was|were|had|has|have|did|does|do|could|would|will|can)\b/u;

/** "denied feeding bears while others were watching": the clause of time belongs to the denial, not to what is denied. */
function withoutClause(content: Span, doc: Linked): Span {
  const text = textOf(doc.text, content);
  const match = /^\p{L}+ing\b/u.test(text) ? clauseOfTime.exec(text.slice(0, 300)) : null;
  return match ? { start: content.start, end: content.start + match.index } : content;
}
