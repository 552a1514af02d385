import type { Span } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';
import { isWord, spanAt, startingIn, wordAfter, wordsIn } from '../words-in.ts';
import { type Item, place } from './role-items.ts';

/** A source, a cue and its contents that belong together. */
export interface Linkage {
  readonly source: Span | null;
  readonly cue: Item | null;
  readonly content: readonly Item[];
  readonly rule: string;
}

/** What it costs to tie a content or source to a cue; the cheapest wins, above the limit none does. */
const costs = {
  wordBetween: 1,
  aside: 2,
  mostWordsBetween: 12,
  cueBetween: 8,
  contentBetween: 5,
  sentenceBetween: 6,
  quotationAfterSentence: 2,
  colon: -4,
  conjunction: 5,
  contentBeforeCue: 1,
  contentBeforeCueUnmarked: 7,
  sourceBeforeContent: 6,
  sourceAfterCue: 0.5,
  sourceFarAfterCue: 9,
  limit: 26,
} as const;

/** Ties every cue of a paragraph to its source and contents, contents without a cue left for `orphans`. */
export function linkRoles(
  items: readonly Item[],
  doc: Linked,
): { linked: readonly Linkage[]; orphans: readonly Item[]; idle: readonly Item[] } {
  const cues = items.filter(item => item.role === 'Cue');
  const contents = items.filter(item => item.role === 'Content');
  const owner = new Map<Item, Item>();
  for (const content of contents) {
    const near = inSentences(cues, content.sentence - 1, content.lastSentence + farthestCue);
    const cue = cheapest(near, each => contentCost(content, each, items, doc));
    if (cue) owner.set(content, cue);
  }
  const owned = new Map<Item, Item[]>(cues.map(cue => [cue, []]));
  for (const [content, cue] of owner) owned.get(cue)!.push(content);
  const linked: Linkage[] = [];
  const idle: Item[] = [];
  for (const cue of cues) {
    const content = owned.get(cue)!;
    if (content.length === 0) idle.push(cue);
    else linked.push(turned({ cue, content, source: sourceOf(cue, items, doc), rule: 'encoder' }, doc));
  }
  return { linked, orphans: contents.filter(content => !owner.has(content)), idle };
}

/** "Trail open, says park": in a headline the source may stand at the end. */
function turned(linkage: Linkage, doc: Linked): Linkage {
  const { cue, source } = linkage;
  const [content] = linkage.content;
  if (!cue || !source || !content || linkage.content.length > 1 || source.end > cue.start || content.start < cue.end)
    return linkage;
  const comma = /^\s*,\s*$/.test(doc.text.slice(source.end, cue.start));
  const short = wordsIn(doc.words, content).filter(isWord).length <= 3;
  if (!comma || !short || !/^(?:says|said|say)$/i.test(doc.text.slice(cue.start, cue.end))) return linkage;
  const said = place({ start: source.start, end: source.end, role: 'Content', score: content.score }, doc);
  return { ...linkage, source: { start: content.start, end: content.end }, content: [said] };
}

/** How many sentences after a content its cue may stand. */
const farthestCue = 3;
/** The colon carried over from the paragraph before stands among the first items, whatever its sentence. */
const carried = 4;

/** The items that begin in some sentences, and a few around them. */
function inSentences(items: readonly Item[], first: number, last: number): readonly Item[] {
  const from = Math.max(0, bySentence(items, first) - carried);
  return items.slice(from, bySentence(items, last + 1) + carried);
}

/** The index of the first item (in order) that is not before something. */
function firstNot(before: (item: Item) => boolean, items: readonly Item[]): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const bySentence = (items: readonly Item[], sentence: number): number =>
  firstNot(item => item.sentence < sentence, items);
const byWord = (items: readonly Item[], word: number): number => firstNot(item => item.from < word, items);

function cheapest<T>(candidates: readonly T[], cost: (candidate: T) => number): T | null {
  let best: T | null = null;
  let lowest: number = costs.limit;
  for (const candidate of candidates) {
    const price = cost(candidate);
    if (price < lowest) {
      best = candidate;
      lowest = price;
    }
  }
  return best;
}

function wordsBetween(a: Item, b: Item, items: readonly Item[], doc: Linked): number {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  if (doc.words[from]?.text === ',' && doc.words[to - 1]?.text === ',' && to - from > 2) return costs.aside;
  let count = 0;
  for (let index = from; index < to && count < costs.mostWordsBetween; index += 1) {
    const word = doc.words[index]!;
    if (isWord(word) && !inSource(index, items)) count += 1;
  }
  return count * costs.wordBetween;
}

/** How many items around a word are looked at for one that holds it. */
const nested = 8;

/** Whether a word stands in a source. */
function inSource(word: number, items: readonly Item[]): boolean {
  const after = byWord(items, word + 1);
  return items.slice(Math.max(0, after - nested), after).some(item => item.role === 'Source' && word < item.to);
}

/** What the items of a role that stand between two others cost; at the limit no more are counted. */
function crossing(a: Item, b: Item, items: readonly Item[], role: Item['role'], each: number): number {
  const end = Math.max(a.from, b.from);
  let cost = 0;
  for (let index = byWord(items, Math.min(a.to, b.to)); index < items.length && cost < costs.limit; index += 1) {
    const item = items[index]!;
    if (item.from >= end) break;
    if (item.role === role && item !== a && item !== b && item.to <= end) cost += each;
  }
  return cost;
}

function contentCost(content: Item, cue: Item, items: readonly Item[], doc: Linked): number {
  const after = content.from >= cue.to;
  const apart = after ? content.sentence - cue.sentence : Math.max(0, cue.sentence - content.lastSentence);
  if (content.paragraph !== cue.paragraph || apart > (after ? 1 : farthestCue)) return Number.POSITIVE_INFINITY;
  const text = doc.text.slice(cue.start, cue.end);
  if (cannotTake(cue, content, doc)) return Number.POSITIVE_INFINITY;
  const sentences =
    apart === 0 || (after && text.includes(':'))
      ? 0
      : content.quoted && after
        ? costs.quotationAfterSentence * apart
        : costs.sentenceBetween * apart;
  const order = after ? 0 : endsMarked(content, doc) ? costs.contentBeforeCue : costs.contentBeforeCueUnmarked;
  const cuesBetween = crossing(content, cue, items, 'Cue', costs.cueBetween);
  if (cuesBetween >= costs.limit) return Number.POSITIVE_INFINITY;
  const contentsBetween = content.quoted && after ? 0 : crossing(content, cue, items, 'Content', costs.contentBetween);
  const joint = joinedTo(content, cue, after, doc);
  return wordsBetween(content, cue, items, doc) + sentences + order + contentsBetween + cuesBetween + joint;
}

/**
 * "told the agency, according to the Herald, that p": a clause with "that" belongs to no "according to", and to no later sentence;
 * where it does not open its sentence, to no verb behind it.
 */
function cannotTake(cue: Item, content: Item, doc: Linked): boolean {
  if (!/^that\b/i.test(doc.text.slice(content.start, content.end))) return false;
  const passesOn = /^(?:according to|per)\b/i.test(doc.text.slice(cue.start, cue.end));
  if (cue.from < content.from) return passesOn;
  return cue.sentence > content.lastSentence || (!passesOn && isThatClause(content, doc));
}

/** "… that the dam had cracked", behind whatever tells it. */
const isThatClause = (content: Item, { words, text }: Linked): boolean =>
  /^that (?:the|an?|he|she|it|they|we|his|her|its|their|no|nobody|there)\b/.test(
    text.slice(content.start, content.end),
  ) && /^[\p{L}\p{N}]/u.test(words[content.from - 1]?.text ?? '');

/** A colon ties a content to the cue before it; a conjunction parts it from the cue after it. */
function joinedTo(content: Item, cue: Item, after: boolean, doc: Linked): number {
  if (after) return /:\s*$/.test(doc.text.slice(Math.max(cue.end, content.start - 3), content.start)) ? costs.colon : 0;
  const next = doc.words.slice(content.to, content.to + 2).map(word => word.text.toLowerCase());
  return next.some(word => word === 'while' || word === 'whereas' || word === 'but') ? costs.conjunction : 0;
}

/** Whether a content before its cue ends in a comma or a closing mark, as reported speech does. */
function endsMarked(content: Item, doc: Linked): boolean {
  const tail = doc.text.slice(Math.max(content.start, content.end - 2), content.end + 2);
  return /[,”’"'»?!–—:-]/.test(tail);
}

/** The source of a cue: a relative pronoun right before it, else the cheapest tagged one of its sentence, else who the verb is about. */
export function sourceOf(cue: Item, items: readonly Item[], doc: Linked): Span | null {
  const sources = inSentences(items, cue.sentence, cue.sentence).filter(
    item => item.role === 'Source' && item.paragraph === cue.paragraph && !isAside(item, cue, doc),
  );
  const tagged = cheapest(sources, source => sourceCost(source, cue, items, doc));
  const relative = relativeBefore(cue, doc);
  if (relative && (tagged === null || tagged.end <= relative.end))
    return tagged && tagged.start < relative.start && tagged.end >= relative.start - 2
      ? { start: tagged.start, end: relative.end }
      : relative;
  return (
    tagged ??
    sourceOfCueBefore(cue, items, doc) ??
    (isPassive(cue, doc) ? agentAfter(cue, doc) : subjectBefore(cue, doc))
  );
}

/** "… and said": a cue that a conjunction joins to the one before has its source, or its subject. */
function sourceOfCueBefore(cue: Item, items: readonly Item[], doc: Linked): Span | null {
  const first = doc.words[cue.from]!.text.toLowerCase();
  const joint = first === 'and' || first === 'but' ? first : doc.words[cue.from - 1]?.text.toLowerCase();
  if (joint !== 'and' && joint !== 'but') return null;
  const before = inSentences(items, cue.sentence, cue.sentence).findLast(
    item => item.role === 'Cue' && item.sentence === cue.sentence && item.to <= cue.from,
  );
  if (!before) return null;
  return isPassive(before, doc) ? subjectBefore(before, doc) : sourceOf(before, items, doc);
}

/** "who", "which" as the subject of the cue, with whom it stands for where no comma parts them. */
function relativeBefore(cue: Item, doc: Linked): Span | null {
  const before = doc.words[cue.from - 1];
  if (!before || !/^(?:who|which)$/i.test(before.text) || before.end < cue.start - 2) return null;
  const noun = startingIn(doc.mentions, { start: before.start - 60, end: before.start }).find(
    mention => mention.end === before.start - 1,
  );
  return noun ? { start: noun.start, end: before.end } : before;
}

const spokenOf =
  /^(?:(?:has|have|had|will|would|could|may|might|can|should) )?(?:also |long |often |widely |once |never |not |barely |even )*(?:been|is|are|was|were|be|being)\b.*\w(?:ed|en|told|said|thought|known|held|seen|sworn)\b|^(?:seems?|seemed|appears?|(?:it )?(?:was|is) (?:unclear|not clear|clear))\b/i;

/** "was accused of", "is thought to": the subject is spoken of, not speaking. */
const isPassive = (cue: Item, doc: Linked): boolean => {
  const before = doc.words[cue.from - 1];
  const lead = before && /^(?:was|were|is|are|been|be|being)$/i.test(before.text) ? `${before.text} ` : '';
  return (
    spokenOf.test(lead + doc.text.slice(cue.start, cue.end).slice(0, 80)) &&
    !/\bquoted\b/.test(doc.text.slice(cue.start, cue.end))
  );
};

/** "… by critics": who speaks in a passive. */
function agentAfter(cue: Item, doc: Linked): Span | null {
  const sentence = doc.sentences[cue.sentence];
  const tail = sentence ? doc.text.slice(cue.end, sentence.end) : '';
  const by = /\bby /.exec(tail.slice(0, 160));
  if (!by) return null;
  const from = cue.end + by.index + by[0].length;
  return startingIn(doc.mentions, { start: from, end: from + 5 })[0] ?? null;
}

function sourceCost(source: Item, cue: Item, items: readonly Item[], doc: Linked): number {
  if (source.sentence !== cue.sentence) return Number.POSITIVE_INFINITY;
  const after = source.from >= cue.to;
  if (after && /^(?:told|tells|tell)\b/i.test(doc.text.slice(cue.start, cue.end))) return Number.POSITIVE_INFINITY;
  if (!after && doc.text.slice(source.end, cue.start).includes('; ')) return Number.POSITIVE_INFINITY;
  const gap = wordsBetween(source, cue, items, doc);
  const order = !after ? 0 : gap <= 1 ? costs.sourceAfterCue : costs.sourceFarAfterCue;
  return (
    gap +
    order +
    crossing(source, cue, items, 'Content', costs.sourceBeforeContent) +
    crossing(source, cue, items, 'Cue', after ? costs.cueBetween : costs.cueBetween / 4)
  );
}

const farthestSubject = 3;

/** The widest mention that ends just before the cue, as a subject does. */
export function subjectBefore(cue: Span, doc: Linked): Span | null {
  const sentence = doc.sentences[spanAt(doc.sentences, cue.start)];
  if (!sentence) return null;
  const aside = asideBefore(cue, sentence, doc);
  if (aside !== null) return subjectBefore({ start: aside, end: aside }, doc);
  const near = startingIn(doc.mentions, { start: sentence.start, end: cue.start }).filter(
    mention => mention.end <= cue.start && isNear(mention.end, cue.start, doc),
  );
  const last = near.at(-1);
  return last ? (near.find(mention => mention.start <= last.start && last.end <= mention.end) ?? last) : null;
}

const longestAside = 110;

/** ", as we reported," before a verb: where it begins. */
function asideBefore(cue: Span, sentence: Span, doc: Linked): number | null {
  const before = doc.text.slice(Math.max(sentence.start, cue.start - longestAside), cue.start);
  const match = /, (?:as|according to|if|for|speaking for) [^,.;:]{2,90}, (?:(?:has|have|had) )?$/.exec(before);
  return match ? cue.start - match[0].length : null;
}

/** Whether a source stands in an aside before the cue: "the ranger, as readers know, denied". */
function isAside(source: Item, cue: Item, doc: Linked): boolean {
  const sentence = doc.sentences[cue.sentence];
  const aside = sentence ? asideBefore(cue, sentence, doc) : null;
  return aside !== null && source.start >= aside && source.end <= cue.start;
}

/** Whether no more than a few words stand between two offsets. */
function isNear(from: number, to: number, { words }: Linked): boolean {
  let apart = 0;
  for (let at = wordAfter(words, from); at < words.length && words[at]!.start < to; at += 1) {
    if (isWord(words[at]!)) apart += 1;
    if (apart > farthestSubject) return false;
  }
  return true;
}
