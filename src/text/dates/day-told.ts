import { counts, months, weekdays } from '../lexicon/day-names.ts';

const dayLength = 86_400_000;

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The day `days` before another one, both `YYYY-MM-DD`. */
export const daysBefore = (day: string, days: number): string =>
  toDay(new Date(toDate(day).getTime() - days * dayLength));

/**
 * The day that words tell of, against the day they were published: "on Monday", "Feb. 24", "yesterday", "a week earlier".
 * `tokens` are words in lower case; `published` is `YYYY-MM-DD`. Null where they tell of none.
 */
export function dayTold(tokens: readonly string[], published: string): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const day =
      calendarDay(tokens, at, published) ?? namedDay(tokens, at, published) ?? countedDay(tokens, at, published);
    if (day) return day;
  }
  return null;
}

/** "9 May", "May 9", "May 9, 2023": the year nearest before publication where none is given. */
function calendarDay(tokens: readonly string[], at: number, published: string): string | null {
  const [first, second, third] = [tokens[at]!, tokens[at + 1] ?? '', tokens[at + 2] ?? ''];
  const month = months.get(first) ?? (/^\d{1,2}(?:st|nd|rd|th)?$/.test(first) ? months.get(second) : undefined);
  if (month === undefined) return null;
  const number = Number.parseInt(months.has(first) ? second : first, 10);
  if (!(number >= 1 && number <= 31)) return null;
  const year = /^(?:19|20)\d\d$/.test(third) ? Number(third) : null;
  return year === null ? nearestBefore(month, number, published) : dayOf(year, month, number);
}

function nearestBefore(month: number, number: number, published: string): string | null {
  const year = Number(published.slice(0, 4));
  const day = dayOf(year, month, number);
  return day !== null && day > daysBefore(published, -60) ? dayOf(year - 1, month, number) : day;
}

function dayOf(year: number, month: number, number: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, number));
  return date.getUTCMonth() === month - 1 ? toDay(date) : null;
}

const sameDay = new Set(['today', 'tonight']);

/** "Monday", "today", "yesterday", "last night". */
function namedDay(tokens: readonly string[], at: number, published: string): string | null {
  const word = tokens[at]!;
  const before = tokens[at - 1] ?? '';
  if (sameDay.has(word)) return published;
  if (word === 'yesterday' || (word === 'night' && before === 'last')) return daysBefore(published, 1);
  if (before === 'this' && /^(?:morning|afternoon|evening)$/.test(word)) return published;
  if (word === 'day' && before === 'the' && tokens[at - 2] === 'in' && tokens[at - 3] === 'earlier') return published;
  const weekday = weekdays.get(word);
  if (weekday === undefined || before === 'next' || before === 'every') return null;
  const back = (toDate(published).getUTCDay() - weekday + 7) % 7;
  return daysBefore(published, before === 'last' && back === 0 ? 7 : back);
}

/** "a week earlier", "two days ago". */
function countedDay(tokens: readonly string[], at: number, published: string): string | null {
  if (!/^(?:ago|earlier|before)$/.test(tokens[at]!)) return null;
  const unit = /^day/.test(tokens[at - 1] ?? '') ? 1 : /^week/.test(tokens[at - 1] ?? '') ? 7 : null;
  const count = counts.get(tokens[at - 2] ?? '') ?? (Number(tokens[at - 2]) || null);
  return unit === null || count === null ? null : daysBefore(published, unit * count);
}
