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
export const dayTold = (tokens: readonly string[], published: string): string | null =>
  daysTold(tokens, { published, news: published, told: null })[0]?.day ?? null;

/** A day, and the first and the last of the words that tell of it. */
export interface DayTold {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** The days that others are read against. */
export interface Reckoning {
  readonly published: string;
  /** The day of the news that the text told of last: "a week earlier" goes by it. */
  readonly news: string;
  /** The day the text told of last, news or not: "the next day" goes by it. */
  readonly told: string | null;
}

/** Every day that words tell of, in order. */
export function daysTold(tokens: readonly string[], { published, news, told }: Reckoning): readonly DayTold[] {
  const days: DayTold[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (at <= (days.at(-1)?.to ?? -1)) continue;
    const before = days.at(-1)?.day ?? null;
    const found =
      calendarDay(tokens, at, published) ??
      namedDay(tokens, at, published, news) ??
      countedDay(tokens, at, published, news) ??
      dayAfter(tokens, at, before) ??
      dayFrom(tokens, at, before ?? told);
    if (found && found.day <= published) days.push(found);
  }
  return days;
}

/** "9 May", "May 9", "May 9, 2023": the year nearest before publication where none is given. */
function calendarDay(tokens: readonly string[], at: number, published: string): DayTold | null {
  const [first, second, third] = [tokens[at]!, tokens[at + 1] ?? '', tokens[at + 2] ?? ''];
  const month = months.get(first) ?? (/^\d{1,2}(?:st|nd|rd|th)?$/.test(first) ? months.get(second) : undefined);
  if (month === undefined) return null;
  const number = Number.parseInt(months.has(first) ? second : first, 10);
  if (!(number >= 1 && number <= 31)) return null;
  const year = /^(?:19|20)\d\d$/.test(third) ? Number(third) : null;
  const day = year === null ? nearestBefore(month, number, published) : dayOf(year, month, number);
  return day === null ? null : { day, from: at, to: at + (year === null ? 1 : 2) };
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

/** "Monday", "today", "yesterday", "last night", "later in the day". */
function namedDay(tokens: readonly string[], at: number, published: string, news: string): DayTold | null {
  const day = inTheDay(tokens, at) ? news : dayNamed(tokens, at, published);
  return day === null ? null : { day, from: at, to: at };
}

/** "earlier in the day", "later in the day": of the day of the news. */
const inTheDay = (tokens: readonly string[], at: number): boolean =>
  tokens[at] === 'day' && /(?:^| )(?:earlier|later) in the$/.test(tokens.slice(Math.max(0, at - 3), at).join(' '));

function dayNamed(tokens: readonly string[], at: number, published: string): string | null {
  const word = tokens[at]!;
  const before = tokens[at - 1] ?? '';
  if (sameDay.has(word)) return published;
  if (word === 'yesterday' || (word === 'night' && before === 'last')) return daysBefore(published, 1);
  if (before === 'this' && /^(?:morning|afternoon|evening)$/.test(word)) return published;
  const weekday = weekdays.get(word);
  if (weekday === undefined || before === 'next' || before === 'every') return null;
  const back = (toDate(published).getUTCDay() - weekday + 7) % 7;
  return daysBefore(published, before === 'last' && back === 0 ? 7 : back);
}

/** "a week earlier", counted from the day of the news; "two days ago", from the day it was published. "Two days before the vote" tells of no day. */
function countedDay(tokens: readonly string[], at: number, published: string, news: string): DayTold | null {
  const word = tokens[at]!;
  if (!/^(?:ago|earlier|before)$/.test(word) || (word === 'before' && at < tokens.length - 1)) return null;
  const days = daysCounted(tokens, at - 1);
  return days === null ? null : { day: daysBefore(word === 'ago' ? published : news, days), from: at - 2, to: at };
}

/** "… on Thursday, a day after she denied it": before the day that the sentence told of. */
function dayAfter(tokens: readonly string[], at: number, before: string | null): DayTold | null {
  const days = tokens[at] === 'after' && before !== null ? daysCounted(tokens, at - 1) : null;
  return days === null ? null : { day: daysBefore(before!, days), from: at - 2, to: at };
}

/** "the next day", "two days later", "the previous day": from the day told of before it. */
function dayFrom(tokens: readonly string[], at: number, before: string | null): DayTold | null {
  if (before === null) return null;
  const later = tokens[at] === 'later' ? daysCounted(tokens, at - 1) : null;
  if (later !== null) return { day: daysBefore(before, -later), from: at - 2, to: at };
  const beside = tokens[at] === 'day' && tokens[at - 2] === 'the' ? besideDays.get(tokens[at - 1]!) : undefined;
  return beside === undefined ? null : { day: daysBefore(before, -beside), from: at - 2, to: at };
}

const besideDays: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

/** "two weeks": how many days the words that end at `at` count; null where they count none. */
function daysCounted(tokens: readonly string[], at: number): number | null {
  const unit = /^day/.test(tokens[at] ?? '') ? 1 : /^week/.test(tokens[at] ?? '') ? 7 : null;
  const count = counts.get(tokens[at - 1] ?? '') ?? (Number(tokens[at - 1]) || null);
  return unit === null || count === null ? null : unit * count;
}
