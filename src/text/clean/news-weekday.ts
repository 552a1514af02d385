import { indexIn, weekdays } from '../lexicon/calendar.ts';
import { speechLemma } from '../lexicon/speech.ts';

const longestLead = 400;
const weekday = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/i;
/** How many words may stand between the word that says somebody spoke and the day: "told reporters at the port on Friday". */
const farthest = 6;

/**
 * The weekday of the news in a lead, 0 for Sunday: the one nearest to what says that somebody spoke ("The ferry that sank on Sunday was
 * overloaded, the owner admitted on Friday"), else the first; null where it names none.
 */
export function newsWeekday(lead: string): number | null {
  const words = lead.slice(0, longestLead).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const days = words.flatMap((word, at) => (weekday.test(word) ? [{ word, apart: fromSpeech(words, at) }] : []));
  const [nearest] = days.sort((a, b) => a.apart - b.apart);
  return nearest ? indexIn(weekdays, nearest.word) : null;
}

/** How many words a day stands from the nearest that says somebody spoke; as far as can be where none is near. */
function fromSpeech(words: readonly string[], at: number): number {
  const near = words
    .slice(Math.max(0, at - farthest), at + 3)
    .flatMap((word, index) =>
      speechLemma(word) !== null && /(?:ed|said|told)$/i.test(word) ? [Math.abs(index - Math.min(at, farthest))] : [],
    );
  return Math.min(...near);
}
