import type { Span } from '../../domain/span.ts';
import { isDenialCue } from '../attributions/denial-cue.ts';
import { isParted } from '../attributions/parenthetical.ts';
import type { PlacedAttribution } from '../find-attributions.ts';
import { falsePredicates, negations } from '../lexicon/denial.ts';
import { labelLemma } from '../lexicon/speech.ts';
import type { Dated } from '../read-dates.ts';
import { afterOwningUp, sentenceOwningUp } from '../stance/owning-up.ts';
import { pointsElsewhere } from '../stance/points-elsewhere.ts';
import { isWord, partsIn, spanAt, tokensIn, wordsIn } from '../words-in.ts';

/** "I spoke too soon. The gate was open.": what follows the admission, where it says anything. */
export function secondSentence(each: PlacedAttribution, first: Span, doc: Dated): Span {
  const rest = doc.sentences[spanAt(doc.sentences, first.end) + 1];
  const content = each.content[0]!;
  return rest && rest.start > first.start && rest.start < content.end
    ? { start: rest.start, end: Math.min(rest.end, content.end) }
    : first;
}

const fewestWords = 3;
const mostWords = 45;

/** "I said that no rope had broken. I was wrong.": the negative that is taken back; null where none is. */
export function takenBack({ content }: PlacedAttribution, doc: Dated): Span | null {
  const first = content[0]!;
  const owned = sentenceOwningUp(first, doc);
  const said = owned && ownWords.exec(doc.text.slice(first.start, owned.start));
  if (!said) return null;
  const start = first.start + said.index + said[0].length;
  const span = { start, end: start + doc.text.slice(start, owned.start).search(/[.!?;]|$/) };
  return isNegative(tokensIn(doc.words, span)) ? span : null;
}

const ownWords = /\b(?:I|we) (?:said|(?:told|assured) (?:\p{L}+ ){1,3}?)(?: ?that)? (?=\p{L})/iu;

/** The first sentence of a content that says something; the rest of a long quotation elaborates. */
export function headOf(each: PlacedAttribution, denies: boolean, doc: Dated): Span {
  const first = each.content[0]!;
  if (isParted(each, doc.text)) return { start: first.start, end: each.content[1]!.end };
  const owned = denies ? null : sentenceOwningUp(first, doc);
  if (owned) return afterOwningUp(owned, doc.text);
  const narrower = denies ? (labelledBy(each, doc) ?? unknownTo(first, doc) ?? negativeSentence(each, doc)) : null;
  if (narrower) return narrower;
  const sentence = doc.sentences[spanAt(doc.sentences, first.start)];
  const end = sentence && sentence.end > first.start ? Math.min(first.end, sentence.end) : first.end;
  const head = { start: first.start, end };
  const words = wordsIn(doc.words, head).filter(isWord);
  if (words.length < fewestWords && first.end > end) return { start: first.start, end: first.end };
  const longer =
    words.length < fewestWords ? each.content.find(span => span.end - span.start > 2 * (end - first.start)) : undefined;
  if (longer) return { start: longer.start, end: longer.end };
  return words.length > mostWords ? { start: first.start, end: words[mostWords - 1]!.end } : head;
}

/** "called the total “a dream”": what is called something, without what it is called in quotation marks; null elsewhere. */
function labelledBy({ cue, content }: PlacedAttribution, doc: Dated): Span | null {
  const first = content[0]!;
  if (!cue || !tokensIn(doc.words, cue).some(token => labelLemma(token) !== null)) return null;
  const label = /^[^"“”]{3,60}?(?=(?: as)? ["“][^"“”]{1,200}["”]?$)/u.exec(doc.text.slice(first.start, first.end));
  return label ? { start: first.start, end: first.start + label[0].length } : null;
}

const unaware =
  /^(?:that )?(?:[\p{L}’'-]+ ){1,6}?(?:(?:knew|knows|know|known|heard) of|(?:not|n['’]t|never) (?:been )?(?:aware|heard|known|know|told|informed) (?:of|about)|unaware of|no (?:knowledge|recollection|memory) of) (?=(?:no|any|an?|such|the)\b)/iu;

/** "She knew of no leak": what she knows nothing of, where she says it of herself; null elsewhere. */
export function unknownTo(content: Span, { sentences, text }: Pick<Dated, 'sentences' | 'text'>): Span | null {
  const end = Math.min(content.end, sentences[spanAt(sentences, content.start)]?.end ?? content.end);
  const known = unaware.exec(text.slice(content.start, end));
  return known ? { start: content.start + known[0].length, end } : null;
}

/** "The ropes are new. None has broken.": the sentence by which a quotation denies, where its first does not; null elsewhere. */
function negativeSentence({ cue, content }: PlacedAttribution, doc: Dated): Span | null {
  const first = content[0]!;
  if (cue && isDenialCue(cue, doc.words)) return null;
  const [opening, ...later] = partsIn(doc.sentences, first).map(span => ({ span, tokens: tokensIn(doc.words, span) }));
  if (!opening || isNegative(opening.tokens) || pointsElsewhere(opening.tokens)) return null;
  return later.find(({ tokens }) => tokens.length >= fewestWords && isNegative(tokens))?.span ?? null;
}

const isNegative = (tokens: readonly string[]): boolean =>
  tokens.some(token => negations.has(token) || token.endsWith("n't") || falsePredicates.has(token));
