import type { PartialDate } from '../../domain/partial-date.ts';
import type { Span } from '../../domain/span.ts';
import { indexIn, monthName, months, weekdayName, weekdayOf, weekdays } from '../lexicon/calendar.ts';

/** A day as it is written, with or without its year; `weekday` as written beside it. */
export interface PrintedDay extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

const weekday = `(?:(?<weekday>${weekdayName}),?\\s{1,3}(?:the\\s)?)?`;
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,?\\s{1,2}(?<year>(?:19|20)\\d\\d)(?!\\d))';
const forms: readonly RegExp[] = [
  new RegExp(
    `\\b${weekday}${dayNumber}(?:\\sof)?[\\s-](?<month>${monthName})(?:${year}|-(?<year2>(?:19|20)\\d\\d))?(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`\\b${weekday}(?<month>${monthName})\\s{1,2}${dayNumber}(?!\\d|[:.]\\d)${year}?`, 'giu'),
  /\b(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/g,
  new RegExp(
    `\\b${weekday}(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    'giu',
  ),
];

/** Every day written in a line, in order. */
export function printedDays(line: string): readonly PrintedDay[] {
  const days = forms.flatMap(form => [...line.matchAll(form)].flatMap(match => dayOf(match) ?? []));
  const inOrder = days.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(
    (day, index) => !inOrder.slice(Math.max(0, index - 3), index).some(other => other.end > day.start),
  );
}

function dayOf(match: RegExpExecArray): PrintedDay | null {
  const groups = match.groups!;
  const order = groups.first ? numericOrder(groups) : { month: monthOf(groups.month!), day: Number(groups.day) };
  if (!order || order.month < 1 || order.month > 12 || order.day < 1 || order.day > 31) return null;
  const year = groups.year ?? groups.year2;
  if (weekdayOf(year ? Number(year) : 2000, order.month, order.day) === null) return null;
  return {
    ...order,
    year: year ? Number(year) : null,
    weekday: groups.weekday ? indexIn(weekdays, groups.weekday) : null,
    start: match.index,
    end: match.index + match[0].length,
  };
}

const monthOf = (written: string): number => (/^\d/.test(written) ? Number(written) : indexIn(months, written) + 1);

/** "08.05.2023" is the eighth of May; with strokes only a number above twelve, or the weekday, tells the day from the month. */
function numericOrder(groups: Readonly<Record<string, string | undefined>>): { month: number; day: number } | null {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  if (groups.mark === '.' || first > 12 || first === second) return dayFirst;
  if (second > 12) return monthFirst;
  if (!groups.weekday) return null;
  const agrees = ({ month, day }: { month: number; day: number }) =>
    weekdayOf(Number(groups.year), month, day) === indexIn(weekdays, groups.weekday!);
  return agrees(dayFirst) ? dayFirst : agrees(monthFirst) ? monthFirst : null;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const isoDay = (year: number, month: number, day: number): PartialDate => `${year}-${two(month)}-${two(day)}`;

const clock =
  /(?<![\d:.$€£¥])(?<hour>[01]?\d|2[0-4])[:.](?<minute>[0-5]\d)(?![\d.]{0,20}\d)(?::[0-5]\d)?(?:\s?(?<half>[ap]\.?m\b))?(?!\s(?!on|at|local|uhr|hrs|hours|today|and|by)\p{Ll})/giu;

/** The time of day written in a line beside the day, as `T21:50`; empty where there is none. */
export function printedTime(line: string, day: Span): string {
  const rest = `${line.slice(0, day.start)} ${' '.repeat(day.end - day.start)} ${line.slice(day.end)}`;
  const match = [...rest.matchAll(clock)][0];
  if (!match) return '';
  const { hour, minute, half } = match.groups!;
  const written = Number(hour);
  const value = half ? (written % 12) + (/^p/i.test(half) ? 12 : 0) : written % 24;
  return `T${two(value)}:${minute}`;
}
