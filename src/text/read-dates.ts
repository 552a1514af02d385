import { dayOf } from '../domain/partial-date.ts';
import { isAuthorNow } from './dates/author-now.ts';
import { type CueDay, dayOfCue } from './dates/day-of-cue.ts';
import { type Days, dayOfOccasion, dayThatFollows } from './dates/same-occasion.ts';
import { tenseOf } from './dates/tense-of.ts';
import { isTimedPointer } from './dates/timed-pointer.ts';
import type { Sided } from './read-stance.ts';
import type { Word } from './tag.ts';
import { isWord, spanAt, tokensIn, wordsIn } from './words-in.ts';

export interface Dated extends Sided {
  /** The day each attribution was said, `YYYY-MM-DD`, one for each; null where the text does not tell. */
  readonly saidAt: readonly (string | null)[];
}

/** Reads when each thing was said, from the words around it against the day of publication. */
export function readDates(doc: Sided): Dated {
  const published = dayOf(doc.publishedAt);
  if (published === null) return { ...doc, saidAt: doc.attributions.map(() => null) };
  const saidAt: (string | null)[] = [];
  const news: (string | null)[] = [];
  doc.attributions.forEach((_, index) => {
    const own = ownDay(index, published, doc, { saidAt, news });
    const day = own?.day ?? dayOfOccasion(index, doc, news);
    saidAt.push(day ?? (isAuthorNow(index, doc) ? published : null));
    news.push(own?.background ? null : day);
  });
  return { ...doc, saidAt: saidAt.map((day, index) => day ?? dayThatFollows(index, doc, news)) };
}

/** What was read of the attributions before: the day of each, and of those that are news. */
interface Before {
  readonly saidAt: Days;
  readonly news: Days;
}

/** The day that the sentence of an attribution tells of. */
function ownDay(index: number, published: string, doc: Sided, { saidAt, news }: Before): CueDay | null {
  const { cue, source, content } = doc.attributions[index]!;
  const words = wordsAround(index, doc);
  const same = sameDay(words, index, doc, saidAt);
  const reckoning = { published, news: lastOf(news) ?? published, told: lastOf(saidAt) };
  const own =
    same === null
      ? dayOfCue(words, cue ?? source ?? content[0]!, doc.text, reckoning)
      : { day: same, background: false };
  return own && { ...own, background: own.background || tenseOf(cue, doc.text) === 'PLUPERFECT' };
}

/** "The same evening": the day told of last; "at that same meeting": the day of what that speaker said last. */
function sameDay(around: readonly Word[], index: number, { attributions }: Sided, saidAt: Days): string | null {
  const words = around.map(word => word.text.toLowerCase()).join(' ');
  const { speaker } = attributions[index]!;
  const own = saidAt.filter((_, at) => speaker !== null && attributions[at]!.speaker === speaker);
  if (sameEvent.test(words)) return lastOf(own) ?? lastOf(saidAt);
  return sameTime.test(words) ? lastOf(saidAt) : null;
}

const lastOf = (days: Days): string | null => days.findLast(day => day !== null) ?? null;

const sameTime = /\b(?:the|that) same (?:day|morning|afternoon|evening|night)\b/;
const sameEvent =
  /\b(?:in|at|during) (?:the|that) same (?:\w+ )?(?:call|conversation|interview|statement|speech|letter|message|post|breath|conference|briefing|broadcast|programme|session|hearing|meeting|sitting|debate)\b/;

/** The words of the attribution's own sentence, outside what is said. */
function wordsAround(index: number, doc: Sided): readonly Word[] {
  const each = doc.attributions[index]!;
  const near = doc.attributions.slice(Math.max(0, index - 3), index + 4);
  const said = near.flatMap(({ content }) => content.filter(span => !isTimedPointer(tokensIn(doc.words, span))));
  const anchor = each.cue ?? each.source ?? each.content[0]!;
  const sentence = doc.sentences[spanAt(doc.sentences, anchor.start)];
  if (!sentence) return [];
  return wordsIn(doc.words, sentence)
    .filter(isWord)
    .filter(word => !said.some(span => span.start <= word.start && word.end <= span.end));
}
