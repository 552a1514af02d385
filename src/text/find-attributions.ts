import { overlaps, type Span } from '../domain/span.ts';
import { completeContents } from './attributions/complete-contents.ts';
import { type FoundAttribution, holds, sizeOf, startOf } from './attributions/found-attribution.ts';
import { type Linkage, linkRoles } from './attributions/link-roles.ts';
import { objectOnly, pointerAlone } from './attributions/object-only.ts';
import { withParentheticals } from './attributions/parenthetical.ts';
import { recutContents } from './attributions/recut-contents.ts';
import { withinRelativeClause } from './attributions/relative-clause.ts';
import { citing, quotedThenSaying, tailRelay, toldOutlet, unfoldRelays } from './attributions/relays.ts';
import { type Item, roleItems } from './attributions/role-items.ts';
import { joinRunOns } from './attributions/run-on.ts';
import { signedOff } from './attributions/sign-off.ts';
import { stanceScores } from './attributions/stance-scores.ts';
import { untaggedCues } from './attributions/untagged-cues.ts';
import { untaggedDenials } from './attributions/untagged-denials.ts';
import { untaggedPhrases } from './attributions/untagged-phrases.ts';
import { wholePhrase } from './attributions/whole-phrase.ts';
import { wholeSource } from './attributions/whole-source.ts';
import { withoutAside } from './attributions/without-aside.ts';
import { withoutFrame } from './attributions/without-frame.ts';
import { withoutListener } from './attributions/without-listener.ts';
import { barePointers } from './lexicon/denial.ts';
import { descriptorAt, type Linked } from './link-mentions.ts';
import { startingIn, tokensIn, wordsIn } from './words-in.ts';

/** An attribution with the one it stands in: an index into `attributions`. */
export interface PlacedAttribution extends FoundAttribution {
  readonly parent: number | null;
}

export interface Attributed extends Linked {
  /** In the order of the text. */
  readonly attributions: readonly PlacedAttribution[];
}

/** Ties the sources, cues and contents that the encoder tagged into attributions, paragraph by paragraph. */
export function findAttributions(doc: Linked): Attributed {
  const tagged = withParentheticals(recutContents(roleItems(doc), doc), doc);
  const all = [...tagged, ...untaggedCues(tagged, doc)].sort((a, b) => a.start - b.start || a.end - b.end);
  const { items, parts } = joinRunOns(carryColons(all, doc), doc);
  const paragraphs = byParagraph(items);
  const attributions: FoundAttribution[] = [];
  doc.paragraphs.forEach((_, index) => {
    attributions.push(...inParagraph(paragraphs.get(index) ?? [], parts, index, doc, attributions.at(-1) ?? null));
  });
  return { ...doc, attributions: placed(attributions) };
}

/** "He said:" at the end of a paragraph belongs to the quotation of the next. */
function carryColons(items: readonly Item[], doc: Linked): readonly Item[] {
  return items.map((item, index) => {
    const to =
      item.role === 'Content' ? -1 : items.slice(index + 1, index + 4).findIndex(each => each.role === 'Content');
    const content = to < 0 ? undefined : items[index + 1 + to];
    if (!content || content.paragraph !== item.paragraph + 1 || !content.quoted) return item;
    const paragraph = doc.paragraphs[item.paragraph]!;
    if (!/:\s*$/.test(doc.text.slice(item.start, paragraph.end)) || paragraph.end - item.end > farthestColon)
      return item;
    return { ...item, paragraph: content.paragraph, sentence: content.sentence };
  });
}

const farthestColon = 40;

function byParagraph(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const paragraphs = new Map<number, Item[]>();
  for (const item of items) {
    const here = paragraphs.get(item.paragraph);
    if (here) here.push(item);
    else paragraphs.set(item.paragraph, [item]);
  }
  return paragraphs;
}

/** How far back an attribution can begin that holds another. */
const reach = 8;

/** Finds for each attribution the smallest one near it whose content holds it. */
function placed(attributions: readonly FoundAttribution[]): readonly PlacedAttribution[] {
  return attributions.map((each, index) => {
    const from = Math.max(0, index - reach);
    const near = attributions.slice(from, index + reach);
    const holders = near.filter(other => holds(other, each)).sort((a, b) => sizeOf(a) - sizeOf(b));
    return { ...each, parent: holders[0] ? from + near.indexOf(holders[0]) : null };
  });
}

function inParagraph(
  items: readonly Item[],
  parts: ReadonlyMap<Item, readonly Item[]>,
  paragraph: number,
  doc: Linked,
  before: FoundAttribution | null,
): readonly FoundAttribution[] {
  const { linked, orphans, idle } = linkRoles(items, doc);
  const completed = completeContents({ linked, orphans, idle, items, doc });
  const here = doc.paragraphs[paragraph]!;
  const owned = completed.linkages.flatMap(linkage => linkage.content);
  const taken = items.filter(item => item.role !== 'Content' || owned.includes(item));
  const denied = untaggedDenials(taken, completed.linkages, here, doc);
  const linkages = [
    ...completed.linkages.map(linkage => signedOff(linkage, here, doc)),
    ...denied,
    ...untaggedPhrases(here, { items: taken, linked: [...completed.linkages, ...denied], doc }),
  ];
  const found = linkages
    .map(linkage => withParts(linkage, parts))
    .flatMap(linkage => build(linkage, doc))
    .sort((a, b) => startOf(a) - startOf(b));
  const spoken: FoundAttribution[] = [];
  for (const each of found) spoken.push(inheritSpeaker(each, spoken.at(-1) ?? before, doc));
  return quotedThenSaying(citing(spoken, doc), doc)
    .flatMap(each => unfoldRelays(each, doc))
    .map(each => toldOutlet(each, doc))
    .map(each => tailRelay(each, completed.idle, items, doc))
    .filter((each, index, all) => all.findIndex(other => sameSpans(other, each)) === index);
}

const withParts = (linkage: Linkage, parts: ReadonlyMap<Item, readonly Item[]>): Linkage => ({
  ...linkage,
  content: linkage.content.flatMap(item => parts.get(item) ?? [item]),
});

const sameSpans = (a: FoundAttribution, b: FoundAttribution): boolean =>
  a.cue?.start === b.cue?.start && a.content[0]!.start === b.content[0]!.start && a.source?.start === b.source?.start;

/** A linkage as an attribution: contents trimmed of marks, the cue's scores averaged. */
function build(linkage: Linkage, doc: Linked): readonly FoundAttribution[] {
  const source = linkage.source && wholeSource(linkage.source, doc);
  const parts = withoutFrame(withoutQuestions(linkage, doc), linkage.cue, doc)
    .flatMap(item => trimContent(item, doc) ?? [])
    .map(span => withoutListener(span, linkage.cue, doc))
    .map(span => withoutAside(wholePhrase(span, linkage.cue, doc), doc))
    .map(span => (linkage.cue ? objectOnly(span, linkage.cue, doc) : span))
    .map(span => withinRelativeClause(span, linkage.source, doc));
  const content = linkage.cue ? pointerAlone(parts, linkage.cue, doc) : parts;
  if (content.length === 0) return [];
  const { cue } = linkage;
  const scores = linkage.content.map(each => each.score).concat(cue ? [cue.score] : []);
  const whole: FoundAttribution = {
    source: source && pronounAlone(source, doc),
    cue: cue && trimCue(cue, doc),
    content,
    speaker: source && descriptorAt(doc, antecedent(source, doc)),
    via: [],
    addressee: addresseeOf(cue, content, doc),
    relays: false,
    stanceScores: cue && stanceScores(cue, doc),
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    rule: linkage.rule,
  };
  return splitBareAnswer(whole, doc);
}

/** "The baker, who said …": the pronoun is the source, and the baker whom it stands for. */
function pronounAlone(source: Span, doc: Linked): Span {
  const pronoun = /,\s(?:who|which)$/i.exec(doc.text.slice(source.start, source.end));
  return pronoun ? { start: source.start + pronoun.index + 2, end: source.end } : source;
}

/** Whom a relative pronoun stands for: the mention that ends before it. */
function antecedent(source: Span, doc: Linked): Span {
  if (!/^(?:who|which)$/i.test(doc.text.slice(source.start, source.end))) return source;
  return (
    startingIn(doc.mentions, { start: source.start - 80, end: source.start }).findLast(
      each => each.end <= source.start && each.end >= source.start - 3,
    ) ?? source
  );
}

/** “Not yet,” she answered, asked whether …: what was asked is not what he said. */
function withoutQuestions({ cue, content }: Linkage, doc: Linked): readonly Item[] {
  if (!cue || content.length < 2 || !content[0]!.quoted || content[0]!.start > cue.start) return content;
  const asksBefore = (item: Item): boolean =>
    /\basked\b/i.test(doc.text.slice(cue.start, item.start).split(/[”"]/).at(-1)!);
  return content.filter((item, index) => index === 0 || item.quoted || !asksBefore(item));
}

/** “Nonsense,” she said. “It will last.”: a bare answer and what follows it are two contents. */
function splitBareAnswer(whole: FoundAttribution, doc: Linked): readonly FoundAttribution[] {
  const [first, ...rest] = whole.content;
  if (!first || rest.length === 0 || !isBareAnswer(tokensIn(doc.words, first))) return [whole];
  if (!/[.!?]/.test(doc.text.slice(first.end, rest[0]!.start))) return [whole];
  return [
    { ...whole, content: [first] },
    { ...whole, content: rest, cue: null },
  ];
}

const isBareAnswer = (tokens: readonly string[]): boolean =>
  tokens.length > 0 && tokens.every(token => barePointers.has(token)) && !tokens.every(token => token === 'no');

const dayBefore =
  /^(?:(?:on|late|early|earlier) )?(?:(?:the|that) same (?:day|morning|afternoon|evening|night)|that (?:day|morning|afternoon|evening|night)|(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|later|again|once (?:again|more)),? (?=that\b)/i;
const headMarks = /^[\s,;:–—-]+/;
const tailMarks = /(?:\s(?:and|but|or)|[\s,]{1,2}(?:which|who|whom|whose))?[\s,;:]{0,12}$/;
const headQuotes = /^[\s“”‘"'«»,;:–—-]+/;
const tailQuotes = /[\s“”’‘"'«»,;:–—-]{1,12}$/;

/** Takes commas off both ends, and quotation marks where the content is one quotation. */
function trimContent(span: Span, doc: Linked): Span | null {
  const text = doc.text.slice(span.start, span.end);
  const quotation = startingIn(doc.quotations, { start: span.start - 1, end: span.start + 2 }).find(
    each => each.end >= span.end - 1,
  );
  const marks = (quotation ? headQuotes : headMarks).exec(text)?.[0].length ?? 0;
  const start = span.start + marks + (dayBefore.exec(text.slice(marks))?.[0].length ?? 0);
  const tail = tailLength(text.slice(-12), quotation ? tailQuotes : tailMarks);
  const end = Math.max(start, span.end - tail);
  if (end === start) return null;
  return { start, end: doc.text[end - 1] === '.' && end - 1 > start ? end - 1 : end };
}

const tailLength = (tail: string, marks: RegExp): number => marks.exec(tail)?.[0].length ?? 0;

const tailOfCue = /[\s:,]{1,6}$/;

/** "said in a" before "letter": where the encoder stopped within when or where it was said. */
const brokenOff = /\s(?:(?:in|at|on|during|from|by|with)\s)?(?:an?|the|this|that|last|his|her|its|their)$/i;

/** A cue without the marks that hang over it and without a circumstance that is not whole. */
function trimCue(cue: Item, doc: Linked): Span {
  const text = doc.text.slice(cue.start, cue.end);
  const tail = tailLength(text.slice(-6), tailOfCue);
  const whole = tail === text.length ? text : text.slice(0, text.length - tail);
  return { start: cue.start, end: cue.start + whole.length - tailLength(whole.slice(-16), brokenOff) };
}

const telling = /\b(?:told|tells|tell|telling|informed|assured|reminded)\b/i;

/** "told reporters": to whom; the outlet itself where it was told "me" or "this newspaper". */
function addresseeOf(cue: Item | null, content: readonly Span[], doc: Linked): string | null {
  const verb = cue && telling.exec(doc.text.slice(cue.start, cue.end));
  if (!cue || !verb) return null;
  const from = cue.start + verb.index + verb[0].length;
  const limit = content.find(span => span.start >= cue.end)?.start ?? Number.POSITIVE_INFINITY;
  if (/^\s*(?:me|us)\b/.test(doc.text.slice(from, from + 4))) return doc.outlet;
  const mention = startingIn(doc.mentions, { start: from, end: from + 12 }).find(each => each.end <= limit);
  const told = mention && descriptorAt(doc, mention);
  if (told != null && doc.descriptors[told]?.kind === 'OUTLET') return doc.descriptors[told]!.name;
  if (mention) return doc.text.slice(mention.start, mention.end).replace(/^(?:the|this|a|an|our) /i, '');
  const next = wordsIn(doc.words, { start: from, end: from + 24 })
    .slice(0, 3)
    .map(word => word.text.toLowerCase());
  return next.find(word => addresseeNouns.has(word)) ?? null;
}

const addresseeNouns = new Set(
  'reporters journalists police court parliament lawmakers investors staff colleagues members supporters officers newsmen media jurors viewers listeners readers voters employees workers'.split(
    ' ',
  ),
);

/** A cue that goes on ("adding", "and denied") has the speaker of the one before it in the same sentence. */
function inheritSpeaker(each: FoundAttribution, before: FoundAttribution | null, doc: Linked): FoundAttribution {
  if (each.source || !before || before.source === null) return each;
  const continues =
    each.cue === null ? isQuotation(each, doc) : sameSentence(each.cue, before, doc) || goesOn(each.cue, doc);
  return continues
    ? { ...each, source: before.source, speaker: before.speaker, rule: `${each.rule}+speaker-before` }
    : each;
}

const isQuotation = (each: FoundAttribution, doc: Linked): boolean =>
  each.content.every(span =>
    startingIn(doc.quotations, { start: span.start - 2, end: span.end }).some(quotation => overlaps(quotation, span)),
  );

const sameSentence = (cue: Span, before: FoundAttribution, doc: Linked): boolean =>
  !/[.!?][”’"']?\s/.test(doc.text.slice(Math.min(before.cue?.end ?? cue.start, cue.start), cue.start));

const goesOn = (cue: Span, doc: Linked): boolean => /^(?:and |but )?\w+ing\b/.test(doc.text.slice(cue.start, cue.end));
