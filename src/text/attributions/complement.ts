import type { Span } from '../../domain/span.ts';
import { denialLemma, speechLemma } from '../lexicon/speech.ts';
import type { Segmented } from '../segment.ts';
import type { Word } from '../tag.ts';
import { isWord, spanAt, wordAfter } from '../words-in.ts';

/** What a verb needs around it to find what it takes. */
type Text = Segmented & { readonly words: readonly Word[] };

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const adverbs =
  words(`also again once repeatedly categorically flatly strongly firmly vehemently strenuously angrily publicly
  later earlier today yesterday outright immediately quickly then always previously consistently emphatically hotly`);
const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');
const dates =
  words(`january february march april may june july august september october november december jan feb mar apr
  jun jul aug sep sept oct nov dec`);
const afterComma = words(`and but while although though saying adding citing calling insisting as after before when who
  which whose stating claiming describing telling arguing noting warning in during at accusing stressing yet`);
const joins = words('and but while after although though when before because');

/** The clause or noun phrase that follows a verb: what is denied in "denied on Monday that …", "denied the reports". */
export function complementAfter(offset: number, doc: Text): Span | null {
  const sentence = doc.sentences[spanAt(doc.sentences, offset)];
  if (!sentence) return null;
  let from = skipAdverbs(wordAfter(doc.words, offset), sentence.end, doc.words);
  if (doc.words[from]?.text === ':' || doc.words[from]?.text === ',') from += 1;
  let to = from;
  while (to < doc.words.length && doc.words[to]!.end <= sentence.end && !endsClause(to, from, doc.words)) to += 1;
  while (to > from && !isWord(doc.words[to - 1]!)) to -= 1;
  return to > from ? { start: doc.words[from]!.start, end: doc.words[to - 1]!.end } : null;
}

/** Steps over "on Monday", "again", "on 9 May" after a verb. */
function skipAdverbs(from: number, end: number, all: readonly Word[]): number {
  let at = from;
  while (at < all.length && all[at]!.end <= end) {
    const word = fold(all[at]!);
    const next = all[at + 1] && fold(all[at + 1]!);
    const third = all[at + 2] && fold(all[at + 2]!);
    if (adverbs.has(word) || weekdays.has(word)) at += 1;
    else if (word === 'on' && next && weekdays.has(next)) at += 2;
    else if (word === 'on' && next && third && (dates.has(next) || dates.has(third))) at += 3;
    else if (word === 'in') {
      const that = all.slice(at, at + 5).findIndex(each => fold(each) === 'that');
      if (that < 0) break;
      at += that;
    } else break;
  }
  return at;
}

const fold = (word: Word): string => word.text.toLowerCase();

function endsClause(at: number, from: number, all: readonly Word[]): boolean {
  const word = fold(all[at]!);
  if (word === ';' || word === '—' || word === '–') return true;
  const next = all[at + 1] && fold(all[at + 1]!);
  if (word === ',') return next === undefined || afterComma.has(next) || at === from + 1;
  if (at === from || !joins.has(word)) return false;
  return word === 'but' || (word !== 'and' && at > from + 1) || reports(all[at + 1]) || reports(all[at + 2]);
}

const reports = (word: Word | undefined): boolean =>
  word !== undefined &&
  (denialLemma(word.text) !== null || (/^(?:said|told)$|(?:ed|s)$/.test(word.text) && speechLemma(word.text) !== null));
