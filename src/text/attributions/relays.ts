import { type Span, textOf } from '../../domain/span.ts';
import { actOf, denialLemma, mindLemma, speechLemma } from '../lexicon/speech.ts';
import { descriptorAt, type Linked } from '../link-mentions.ts';
import type { Word } from '../tag.ts';
import { isWord, spanAt, startingIn, wordsIn } from '../words-in.ts';
import { isDenialCue } from './denial-cue.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { sourceOf, subjectBefore } from './link-roles.ts';
import type { Item } from './role-items.ts';
import { stanceScores } from './stance-scores.ts';

/** What an attribution makes with whoever else passes it on: the innermost speaker, and around it those who relay. */
export function unfoldRelays(each: FoundAttribution, doc: Linked): readonly FoundAttribution[] {
  const quoted = asSaying(each, doc);
  if (quoted && quoted.speaker === each.speaker) return [quotedBy(quoted, doc)];
  const inner = quoted ?? toldAround(each, doc) ?? clauseWithin(each, doc) ?? claimWithin(each, doc);
  if (!inner) return [quotedBy(each, doc)];
  // Who denies "a union's claim that p" passes nothing on.
  const denied = inner.rule === claimedWithin && each.cue !== null && isDenialCue(each.cue, doc.words);
  // Who says that "she warned the board" of herself passes nothing on either.
  const own = inner.speaker !== null && inner.speaker === each.speaker;
  const relays = !denied && !own && (quoted !== null || leads(inner, each, doc));
  const via = relays && each.speaker !== null ? [each.speaker, ...each.via] : [];
  return [{ ...each, relays }, ...unfoldRelays({ ...inner, via }, doc)];
}

const sayingCue = /\bas (?:saying|telling|stating|insisting|denying)\b(?: that)?/;
/** "As telling the pilots that p": whom it was told. */
const toWhom = /^ (?:[\p{L}’'-]+ ){1,4}(?=that\b)/u;

/** "The Herald quoted a ranger as saying the trail was open": the ranger says it, before or after. */
function asSaying(each: FoundAttribution, doc: Linked): FoundAttribution | null {
  const at = each.content.findIndex(span => sayingCue.test(textOf(doc.text, span).slice(0, 200)));
  const content = each.content[at];
  if (!content) return null;
  const match = sayingCue.exec(textOf(doc.text, content))!;
  const cue = {
    start: content.start + match.index,
    end: content.start + match.index + match[0].replace(/ that$/, '').length,
  };
  const told = /telling$/.test(textOf(doc.text, cue)) ? toWhom.exec(doc.text.slice(cue.end, content.end)) : null;
  const rest = trimmed({ start: cue.end + (told?.[0].length ?? 0), end: content.end }, doc);
  const said = [
    ...each.content.slice(0, at),
    ...(rest && wordsIn(doc.words, rest).length > 2 ? [rest] : []),
    ...each.content.slice(at + 1),
  ];
  const source = trimmed({ start: content.start, end: cue.start }, doc);
  if (said.length === 0) {
    const before = clauseBefore(each, doc);
    return before && source
      ? {
          ...each,
          source,
          cue,
          content: [before],
          speaker: descriptorAt(doc, source),
          stanceScores: stanceScores(cue, doc),
          rule: 'as-saying',
        }
      : null;
  }
  if (source === null) return { ...each, cue: each.cue ?? cue, content: said, rule: 'as-saying' };
  return {
    ...each,
    source,
    cue,
    content: said,
    speaker: descriptorAt(doc, source),
    stanceScores: stanceScores(cue, doc),
    rule: 'as-saying',
  };
}

/** The clause that a comma parts from the source after it. */
function clauseBefore(each: FoundAttribution, doc: Linked): Span | null {
  const sentence = each.source && doc.sentences[spanAt(doc.sentences, each.source.start)];
  if (!sentence || !/,\s*(?:the |a )?$/.test(doc.text.slice(sentence.start, each.source!.start).slice(-8))) return null;
  return trimmed({ start: sentence.start, end: each.source!.start }, doc);
}

const wordsAfterVerb = 3;

/** "The Herald reported that rangers thought that …": a clause inside the content that has a speaker and a verb of its own. */
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
  if (!(isReporting(verb.text) || isNegatedDenial(words, at)) || inQuotation(verb, each, doc)) return null;
  if (isPassive(words, at)) return null;
  const subject = subjectBefore(verb, doc);
  if (!subject || subject.start < content.start) return null;
  const end = Math.min(content.end, doc.sentences[spanAt(doc.sentences, verb.start)]?.end ?? content.end);
  const addressed = /^ to (?:\p{L}+ ){1,3}(?=that )/u.exec(doc.text.slice(verb.end, verb.end + 60));
  const to = !addressed && /^(?:to|for)$/i.test(words[at + 1]?.text ?? '');
  const rest = trimmed({ start: verb.end + (addressed?.[0].length ?? 0), end }, doc);
  if (!rest || to || wordsIn(doc.words, rest).filter(isWord).length < wordsAfterVerb) return null;
  if (!/^(?:that\b|[“"‘']|with an? (?:\w+ ){0,2}[“"])/.test(textOf(doc.text, rest)) && !startsClause(rest, doc))
    return null;
  return saidBy(subject, cueAround(verb, subject, doc), [rest], { ...each, rule: 'clause-within' }, doc);
}

/** "A clerk told the Herald, according to Reuters, that p", of which the tail is what Reuters says and the head too: the clerk says p. */
function toldAround(each: FoundAttribution, doc: Linked): FoundAttribution | null {
  const [head, ...rest] = each.content;
  const verb = head && wordsIn(doc.words, head).find(word => /^(?:told|assured|informed)$/i.test(word.text));
  if (!head || !verb || inQuotation(verb, each, doc)) return null;
  const listener = /^ (?:[\p{L}’'-]+ ){1,5}(?=that\b)/u.exec(doc.text.slice(verb.end, head.end));
  const said = listener ? [{ start: verb.end + listener[0].length, end: head.end }, ...rest] : rest;
  if (!said[0] || !/^that\b/i.test(textOf(doc.text, said[0]))) return null;
  if (!listener && /[,;:]/.test(doc.text.slice(verb.end, head.end))) return null;
  const subject = subjectBeforeAside(verb, doc) ?? subjectBefore(verb, doc);
  if (!subject || (subject.start < head.start && !/^\s*,\s*$/.test(doc.text.slice(subject.end, head.start))))
    return null;
  return saidBy(subject, { start: verb.start, end: verb.end }, said, { ...each, rule: 'clause-within' }, doc);
}

/** "A porter, whose shift had ended, told …": who opens the sentence, where an aside between commas parts him from his verb. */
function subjectBeforeAside(verb: Span, doc: Linked): Span | null {
  const sentence = doc.sentences[spanAt(doc.sentences, verb.start)]!;
  if (!/, (?:has |had |have )?$/.test(doc.text.slice(sentence.start, verb.start))) return null;
  const first = startingIn(doc.mentions, { start: sentence.start, end: sentence.start + 3 });
  return first.find(({ end }) => end < verb.start && /^, /.test(doc.text.slice(end, end + 2))) ?? null;
}

/** An attribution inside another, with a source, a cue and contents of its own. */
const saidBy = (
  source: Span,
  cue: Span,
  content: readonly Span[],
  each: FoundAttribution,
  doc: Linked,
): FoundAttribution => ({
  ...each,
  source,
  cue,
  content,
  speaker: descriptorAt(doc, source),
  addressee: null,
  stanceScores: null,
});

const claimOf =
  /\b(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|remarks|assertions?|belief)(?: (?:in|by|from|of) )?/gi;

/** "reports in the press that p", "the union's claim that p": a claim inside the content with somebody who makes it. */
function claimWithin(each: FoundAttribution, doc: Linked): FoundAttribution | null {
  for (const content of each.content) {
    for (const match of textOf(doc.text, content).matchAll(claimOf)) {
      const inner = claimAt(content.start + match.index, match[0], content, each, doc);
      if (inner) return inner;
    }
  }
  return null;
}

function claimAt(
  start: number,
  noun: string,
  content: Span,
  each: FoundAttribution,
  doc: Linked,
): FoundAttribution | null {
  const end = start + noun.length;
  const maker = /(?:in|by|from|of) $/.test(noun)
    ? startingIn(doc.mentions, { start: end, end: end + 5 })[0]
    : startingIn(doc.mentions, { start: Math.max(content.start, start - 60), end: start }).findLast(
        mention => mention.end <= start && /^(?:['’]s)? $/.test(doc.text.slice(mention.end, start)),
      );
  if (!maker || maker.kind === 'PRONOUN') return null;
  const after = Math.max(end, maker.end);
  const that = /^ that /.exec(doc.text.slice(after, after + 6));
  const sentenceEnd = doc.sentences[spanAt(doc.sentences, start)]?.end ?? content.end;
  const rest = that && trimmed({ start: after + that[0].length, end: Math.min(content.end, sentenceEnd) }, doc);
  if (!rest || wordsIn(doc.words, rest).filter(isWord).length < wordsAfterVerb) return null;
  const cue = { start, end: start + noun.replace(/ (?:in|by|from|of) $/, '').trimEnd().length };
  const source = { start: maker.start, end: maker.end };
  return saidBy(source, cue, [rest], { ...each, rule: claimedWithin }, doc);
}

const claimedWithin = 'claim-within';

/** With its auxiliaries: "had denied". */
const cueAround = (verb: Word, subject: Span, doc: Linked): Span => {
  const between = wordsIn(doc.words, { start: subject.end, end: verb.start }).filter(isWord);
  return { start: between[0]?.start ?? verb.start, end: verb.end };
};

const nestingActs = new Set(['SAY', 'CONFIRM', 'ADMIT', 'WARN', 'ACCUSE']);

const isReporting = (token: string): boolean => {
  const word = token.toLowerCase();
  const lemma = speechLemma(word);
  if (lemma === null) return mindLemma(word) === 'believe' && word !== 'believe';
  return lemma !== word && !/ing$/.test(word) && nestingActs.has(actOf(word));
};

/** "had not been told of it": the subject is told. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(word => /^(?:be|been|being|is|are|was|were|got)$/i.test(word.text));

/** "did not deny": in its base form after an auxiliary. */
const isNegatedDenial = (words: readonly Word[], at: number): boolean =>
  denialLemma(words[at]!.text) === words[at]!.text.toLowerCase() &&
  /^(?:not|never|did|does)$/i.test(words[at - 1]?.text ?? '');

function inQuotation(verb: Word, each: FoundAttribution, doc: Linked): boolean {
  const quotation = doc.quotations[spanAt(doc.quotations, verb.start - 1)];
  return quotation !== undefined && verb.end < quotation.end && each.content.length > 0;
}

const farthestAuxiliary = 9;
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|should|might|may)$/i;

/** A gerund ("denied feeding the bears") or a clause with its own subject and verb. */
function startsClause(rest: Span, doc: Linked): boolean {
  const words = wordsIn(doc.words, rest).filter(isWord);
  if (/\w\wing$/.test(words[0]?.text ?? '')) return true;
  return words.slice(1, farthestAuxiliary).some(word => auxiliary.test(word.text));
}

/** Whether an inner attribution is all that its outer one says, so that the outer only passes it on. */
function leads(inner: FoundAttribution, outer: FoundAttribution, doc: Linked): boolean {
  const start = outer.content[0]!.start;
  const first = Math.min(inner.source?.start ?? inner.cue!.start, inner.cue!.start);
  const before = doc.text.slice(start, first).trim().toLowerCase();
  return /^[“"‘']?(?:that|how|when)?(?: the| a| an| some)?$/.test(before);
}

/** "a pilot is quoted in the Herald as saying": the agency relays. */
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

/** "…, citing officials as sources": those cited say what the attribution before passes on. */
export function citing(all: readonly FoundAttribution[], doc: Linked): readonly FoundAttribution[] {
  return all.flatMap((each, index) => {
    const before = all[index - 1];
    if (!before || !isCiting(each, doc) || spanAt(doc.sentences, each.cue!.start) !== sentenceOfEnd(before, doc))
      return [each];
    const cited = startingIn(doc.mentions, { start: each.cue!.end, end: each.cue!.end + 12 }).find(
      mention => mention.kind !== 'PRONOUN',
    );
    const speaker = cited ? descriptorAt(doc, cited) : null;
    if (!cited || speaker === null || !canSpeak.has(doc.descriptors[speaker]!.kind)) return [];
    const via = before.speaker === null ? before.via : [before.speaker, ...before.via];
    return [
      {
        ...each,
        source: { start: cited.start, end: cited.end },
        content: before.content,
        speaker,
        via,
        rule: 'citing',
      },
    ];
  });
}

/** "The Herald quoted a ranger saying the trail was open", tagged as two: the one quoted is the source of what is said. */
export function quotedThenSaying(all: readonly FoundAttribution[], doc: Linked): readonly FoundAttribution[] {
  return all.flatMap((each, index) => {
    if (introduces(each, all[index + 1], doc)) return [];
    const before = all[index - 1];
    if (!before || !introduces(before, each, doc)) return [each];
    const source = before.content[0]!;
    const via = before.speaker === null ? before.via : [before.speaker, ...before.via];
    return [{ ...each, source, speaker: descriptorAt(doc, source), via, rule: 'as-saying' }];
  });
}

const introduces = (each: FoundAttribution, next: FoundAttribution | undefined, doc: Linked): boolean =>
  each.cue !== null &&
  next?.cue != null &&
  /^(?:quot|cit)(?:ed|es|ing)$/i.test(textOf(doc.text, each.cue)) &&
  each.content[0]!.start > each.cue.end &&
  /^\s*(?:as )?(?:saying|telling|stating)\b/.test(doc.text.slice(each.content.at(-1)!.end, next.cue.end + 1));

const canSpeak = new Set(['PERSON', 'GROUP', 'GOVERNMENT', 'ORGANIZATION', 'OUTLET']);

const isCiting = (each: FoundAttribution, doc: Linked): boolean =>
  each.cue !== null && /^citing$/i.test(textOf(doc.text, each.cue));

const sentenceOfEnd = (each: FoundAttribution, doc: Linked): number =>
  spanAt(doc.sentences, Math.max(each.cue?.start ?? 0, each.content.at(-1)!.end - 1));

/** "told the agency": an outlet that is told relays what it hears, unless it is the one that prints it. */
export function toldOutlet(each: FoundAttribution, doc: Linked): FoundAttribution {
  if (!each.cue || !/^(?:told|tells|had told|has told)\b/i.test(textOf(doc.text, each.cue))) return each;
  const told = startingIn(doc.mentions, { start: each.cue.end, end: each.cue.end + 40 }).find(mention => {
    const descriptor = descriptorAt(doc, mention);
    return descriptor !== null && doc.descriptors[descriptor]!.kind === 'OUTLET' && isObject(each, mention, doc);
  });
  const outlet = told ? descriptorAt(doc, told) : null;
  if (told === undefined || outlet === null) return each;
  if (doc.descriptors[outlet]!.name === doc.outlet) return { ...each, addressee: doc.outlet };
  return { ...each, addressee: doc.descriptors[outlet]!.name, via: [...new Set([outlet, ...each.via])] };
}

/** Whether a mention stands between the verb of telling and what is told, in one noun phrase. */
const isObject = (each: FoundAttribution, mention: Span, doc: Linked): boolean => {
  const next = each.content.find(span => span.start >= each.cue!.end)?.start ?? Number.POSITIVE_INFINITY;
  return mention.end <= next && !/[,.;:!?“”"]/.test(doc.text.slice(each.cue!.end, mention.start));
};
