import type { Span } from '../../domain/span.ts';
import { claimed } from '../lexicon/denial.ts';
import { denialLemma } from '../lexicon/speech.ts';
import type { Linked } from '../link-mentions.ts';
import type { Word } from '../tag.ts';
import { isWord, spanAt, startingIn, tokensIn, wordsIn } from '../words-in.ts';
import { subjectBefore } from './link-roles.ts';
import { type Item, place } from './role-items.ts';

/** Cuts contents that have swallowed a denial beside them: “…, and the park denied closing it” is said by two. */
export function recutContents(items: readonly Item[], doc: Linked): readonly Item[] {
  return items
    .flatMap((item, index) => splitOffRelay(item, items[index + 1], doc))
    .flatMap(item => splitAtQuotation(item, doc))
    .flatMap(item => (item.role === 'Content' && !item.quoted ? recut(item, doc) : [item]));
}

/** "that the ship had sunk, Reuters" before "reported": whoever reports is no part of what is reported. */
function splitOffRelay(content: Item, next: Item | undefined, doc: Linked): readonly Item[] {
  if (content.role !== 'Content' || content.quoted || next?.role !== 'Cue' || next.start - content.end > 2)
    return [content];
  const comma = doc.text.lastIndexOf(', ', content.end);
  if (comma <= content.start || content.end - comma > longestName) return [content];
  const name = startingIn(doc.mentions, { start: comma + 2, end: comma + 7 }).find(
    mention => mention.end >= content.end - 1,
  );
  if (!name) return [content];
  const source = place({ start: name.start, end: name.end, role: 'Source', score: content.score }, doc);
  return [cut(content, { start: content.start, end: comma }, doc), source];
}

const longestName = 60;

/** "that the gate was open; “it was noon,”": a clause and a quotation behind a semicolon are said by two cues. */
function splitAtQuotation(content: Item, doc: Linked): readonly Item[] {
  if (content.role !== 'Content' || content.quoted) return [content];
  const at = doc.text.slice(content.start, content.end).search(/; [“"]/);
  if (at <= 0) return [content];
  return [
    cut(content, { start: content.start, end: content.start + at }, doc),
    cut(content, { start: content.start + at + 2, end: content.end }, doc),
  ];
}

function recut(content: Item, doc: Linked): readonly Item[] {
  const verb = wordsIn(doc.words, content).find(word => isFiniteDenial(word));
  if (!verb) return splitAtOwnVerb(content, doc);
  if (/^(?:(?:to|have|having|also|again) )*$/i.test(doc.text.slice(content.start, verb.start)))
    return verbAndRest(verb, content, doc);
  const end = endBeforeDenial(verb, content, doc);
  return end === null ? [content] : [cut(content, { start: content.start, end }, doc)];
}

const ownVerb =
  /^(?:that |(?=(?:having|being|\p{L}+ing)\b)).{3,160}?(?<joint>,? but|,? and)(?: (?:also|instead|again|later|then|in turn))? (?<verb>blamed|accused|insisted|admitted|acknowledged|conceded|confirmed|stressed|urged) (?=\p{L})/su;
const passiveClause =
  /\b(?:was|were|been|being|be) (?:\p{L}{1,20}ly )?(?:\p{L}{1,20}ed|\p{L}{1,20}en|held|told|paid|sold|made|lost|left|sent|shot|hit|hurt|kept|brought|bought|found)\b[^,]{0,160}$/u;

/**
 * "denied that the gates had been opened and blamed the tide", "denied opening them but admitted a leak": the speaker goes on to another verb.
 * Behind an active verb "and" may join what is denied, and nothing is cut.
 */
function splitAtOwnVerb(content: Item, doc: Linked): readonly Item[] {
  const cue = tokensIn(doc.words, { start: content.start - 24, end: content.start });
  if (!cue.slice(-2).some(token => denialLemma(token) !== null)) return [content];
  const text = doc.text.slice(content.start, content.end);
  const match = ownVerb.exec(text);
  const { joint, verb } = match?.groups ?? {};
  if (!match || !joint || !verb) return [content];
  const start = content.start + match[0].lastIndexOf(verb);
  const end = content.start + match[0].lastIndexOf(joint);
  if (!joint.endsWith('but') && !passiveClause.test(doc.text.slice(content.start, end))) return [content];
  const rest = start + verb.length + 1;
  return [
    cut(content, { start: content.start, end }, doc),
    place({ start, end: rest - 1, role: 'Cue', score: content.score }, doc),
    cut(content, { start: rest, end: content.end }, doc),
  ];
}

const isFiniteDenial = (word: Word): boolean => {
  const lemma = denialLemma(word.text);
  return lemma !== null && word.text.toLowerCase() !== lemma && !/ing$/.test(word.text);
};

/** A content that begins with the verb of denial: the verb is a cue, the rest what is denied. */
function verbAndRest(verb: Word, content: Item, doc: Linked): readonly Item[] {
  const before = /^ (?:\p{L}+ ){1,3}(?=that )/u.exec(doc.text.slice(verb.end, content.end));
  const span = { start: verb.end + (before?.[0].length ?? 0), end: content.end };
  const rest = wordsIn(doc.words, span).filter(isWord);
  if (rest.length === 0 || !claimed(tokensIn(doc.words, span))) return [content];
  return [
    place({ start: verb.start, end: verb.end, role: 'Cue', score: content.score }, doc),
    cut(content, { start: rest[0]!.start, end: content.end }, doc),
  ];
}

const cut = (content: Item, span: Span, doc: Linked): Item =>
  place({ ...span, role: 'Content', score: content.score }, doc);

const joints = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', ';']);

/** Where a content ends that goes on with the denial of another subject after a conjunction, or in another sentence. */
function endBeforeDenial(verb: Word, content: Item, doc: Linked): number | null {
  const quoted = /^[“‘"'][^“”"]{1,200}[”’"'](?=,? (?:and|but) (?:\p{L}+ )?$)/u.exec(
    doc.text.slice(content.start, verb.start),
  );
  if (quoted) return content.start + quoted[0].length;
  const subject = subjectBefore(verb, doc);
  if (!subject || subject.start <= content.start) return endBeforeSecondDenial(verb, content, doc);
  const sentence = doc.sentences[spanAt(doc.sentences, verb.start)];
  const before = wordsIn(doc.words, { start: content.start, end: subject.start });
  const last = before.at(-1);
  if (last === undefined || last.end > subject.start) return null;
  if (sentence && sentence.start > content.start && subject.start - sentence.start <= 2) return last.end;
  const joint = endBeforeSecondDenial(verb, content, doc);
  if (joint !== null) return joint;
  return joints.has(last.text.toLowerCase())
    ? (before.filter(isWord).at(last.text === ';' ? -1 : -2)?.end ?? null)
    : null;
}

const joinedDenial = /,? (?:and|but)(?:, [^,;.“”"]{3,40},|(?:,? \p{L}{1,20},?){0,2}) $/u;
/** After another verb than a denial, only where a comma parts the two: "said that p, and flatly denied q". */
const partedDenial = /, (?:and|but) (?:(?:\p{L}+ly|also|then|later|again) )?$/u;

/** "denied that p and, later, denied q": a second denial by the same source, without a subject of its own. */
function endBeforeSecondDenial(verb: Word, content: Item, doc: Linked): number | null {
  const cue = tokensIn(doc.words, { start: content.start - 24, end: content.start });
  const denied = cue.slice(-2).some(token => denialLemma(token) !== null);
  const joint = (denied ? joinedDenial : partedDenial).exec(doc.text.slice(content.start, verb.start));
  return joint ? content.start + joint.index : null;
}
