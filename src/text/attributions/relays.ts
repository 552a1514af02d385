import { type Span, textOf } from '../../domain/span.ts';
import { mindLemma, speechLemma } from '../lexicon/speech.ts';
import { descriptorAt, type Linked } from '../link-mentions.ts';
import type { Word } from '../tag.ts';
import { isWord, spanAt, startingIn, wordsIn } from '../words-in.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { sourceOf, subjectBefore } from './link-roles.ts';
import type { Item } from './role-items.ts';

/** What an attribution makes with whoever else passes it on: the innermost speaker, and around it those who relay. */
export function unfoldRelays(each: FoundAttribution, doc: Linked): readonly FoundAttribution[] {
  const inner = asSaying(each, doc) ?? clauseWithin(each, doc);
  if (!inner) return [quotedBy(each, doc)];
  const relays = leads(inner, each, doc);
  const via = relays && each.speaker !== null ? [each.speaker, ...each.via] : [];
  return [{ ...each, relays }, ...unfoldRelays({ ...inner, via }, doc)];
}

/** "The Dispatch quoted an inspector as saying the wheat was musty": the inspector says it. */
function asSaying(each: FoundAttribution, doc: Linked): FoundAttribution | null {
  const content = each.content[0]!;
  const match = /\bas (?:saying|telling|stating|insisting|denying)\b(?: that)?/.exec(
    textOf(doc.text, content).slice(0, 200),
  );
  if (!match || each.content.length > 1) return null;
  const cue = {
    start: content.start + match.index,
    end: content.start + match.index + match[0].replace(/ that$/, '').length,
  };
  const rest = trimmed({ start: cue.end, end: content.end }, doc);
  const source = trimmed({ start: content.start, end: cue.start }, doc);
  if (rest === null || source === null) return null;
  return {
    ...each,
    source,
    cue,
    content: [rest],
    speaker: descriptorAt(doc, source),
    stanceScores: null,
    rule: 'as-saying',
  };
}

const wordsAfterVerb = 3;

/** "CNN reported that US officials believed that …": a clause inside the content that has a speaker and a verb of its own. */
function clauseWithin(each: FoundAttribution, doc: Linked): FoundAttribution | null {
  for (const content of each.content) {
    const words = wordsIn(doc.words, content);
    for (let at = 1; at < words.length - 1; at += 1) {
      const inner = clauseAt(at, words, content, each, doc);
      if (inner) return inner;
    }
  }
  return null;
}

function clauseAt(
  at: number,
  words: readonly Word[],
  content: Span,
  each: FoundAttribution,
  doc: Linked,
): FoundAttribution | null {
  const verb = words[at]!;
  if (!isReporting(verb.text) || inQuotation(verb, each, doc)) return null;
  const subject = subjectBefore(verb, doc);
  if (!subject || subject.start < content.start) return null;
  const end = Math.min(content.end, doc.sentences[spanAt(doc.sentences, verb.start)]?.end ?? content.end);
  const to = words[at + 1]?.text.toLowerCase() === 'to' || words[at + 1]?.text.toLowerCase() === 'for';
  const rest = trimmed({ start: verb.end, end }, doc);
  if (!rest || to || wordsIn(doc.words, rest).filter(isWord).length < wordsAfterVerb) return null;
  if (!/^(?:that\b|[“"‘'])/.test(textOf(doc.text, rest)) && !startsClause(rest, doc)) return null;
  return {
    ...each,
    source: subject,
    cue: cueAround(verb, subject, doc),
    content: [rest],
    speaker: descriptorAt(doc, subject),
    addressee: null,
    stanceScores: null,
    rule: 'clause-within',
  };
}

/** With its auxiliaries: "had denied". */
const cueAround = (verb: Word, subject: Span, doc: Linked): Span => {
  const between = wordsIn(doc.words, { start: subject.end, end: verb.start }).filter(isWord);
  return { start: between[0]?.start ?? verb.start, end: verb.end };
};

const isReporting = (token: string): boolean => {
  const word = token.toLowerCase();
  return (
    (speechLemma(word) !== null || mindLemma(word) === 'believe') && !/ing$/.test(word) && word !== speechLemma(word)
  );
};

const inQuotation = (verb: Word, each: FoundAttribution, doc: Linked): boolean =>
  doc.quotations.some(quotation => quotation.start < verb.start && verb.end < quotation.end) && each.content.length > 0;

/** A gerund ("denied owning the ladder") or a clause with its own subject and verb. */
function startsClause(rest: Span, doc: Linked): boolean {
  const words = wordsIn(doc.words, rest).filter(isWord);
  if (/\w{2,}ing$/.test(words[0]?.text ?? '')) return true;
  const subject = startingIn(doc.mentions, { start: rest.start, end: rest.start + 6 })[0];
  return (
    subject !== undefined &&
    words.some(
      word =>
        word.start > subject.end &&
        /^(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|should|might|may)$/i.test(word.text),
    )
  );
}

/** Whether an inner attribution is all that its outer one says, so that the outer only passes it on. */
function leads(inner: FoundAttribution, outer: FoundAttribution, doc: Linked): boolean {
  const start = outer.content[0]!.start;
  const first = Math.min(inner.source?.start ?? inner.cue!.start, inner.cue!.start);
  const before = doc.text.slice(start, first).trim().toLowerCase();
  return /^[“"‘']?(?:that|how|when)?(?: the| a| an| some)?$/.test(before);
}

/** "a spokesperson was quoted by the agency as saying": the agency relays. */
function quotedBy(each: FoundAttribution, doc: Linked): FoundAttribution {
  const sentence = each.cue && doc.sentences[spanAt(doc.sentences, each.cue.start)];
  if (!sentence) return each;
  const match = /\b(?:quoted|cited|reported|carried) (?:by|in|on) /.exec(textOf(doc.text, sentence));
  if (!match) return each;
  const from = sentence.start + match.index + match[0].length;
  const outlet = startingIn(doc.mentions, { start: from, end: Math.min(sentence.end, from + 5) })[0];
  const descriptor = outlet && descriptorAt(doc, outlet);
  if (outlet === undefined || descriptor === null || descriptor === undefined || descriptor === each.speaker)
    return each;
  return { ...each, via: [...each.via, descriptor] };
}

/** ", Russian agencies report", ", per Sky News": who relays the attributions of the same sentence. */
export function tailRelay(
  each: FoundAttribution,
  idle: readonly Item[],
  items: readonly Item[],
  doc: Linked,
): FoundAttribution {
  const last = Math.max(each.cue?.end ?? 0, ...each.content.map(span => span.end));
  const first = Math.min(each.cue?.start ?? last, each.content[0]!.start);
  const sentence = spanAt(doc.sentences, last - 1);
  const tails = idle.filter(cue => cue.sentence === sentence && cue.start >= first && relaysSpeech(cue, doc));
  const via = tails.flatMap(cue => {
    const source = sourceOf(cue, items, doc) ?? after(cue, doc);
    const descriptor = source && descriptorAt(doc, source);
    return descriptor === null || descriptor === each.speaker ? [] : [descriptor];
  });
  return via.length === 0 ? each : { ...each, via: [...new Set([...each.via, ...via])] };
}

const after = (cue: Item, doc: Linked): Span | null =>
  startingIn(doc.mentions, { start: cue.end, end: cue.end + 6 })[0] ?? null;

const relaysSpeech = (cue: Item, doc: Linked): boolean =>
  wordsIn(doc.words, cue).some(word =>
    /^(?:per|according|via|citing|reports?|reported|says?|said|writes?|wrote|describes?|quoted|carried)$/i.test(
      word.text,
    ),
  );

/** A span without white space and marks at its ends; null where nothing is left. */
function trimmed(span: Span, doc: Linked): Span | null {
  const words = wordsIn(doc.words, span).filter(isWord);
  const first = words[0];
  const last = words.at(-1);
  return first && last && first.start >= span.start && last.end <= span.end
    ? { start: first.start, end: last.end }
    : null;
}
