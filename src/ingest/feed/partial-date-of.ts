import type { PartialDate } from '../../domain/partial-date.ts';
import { isoDay, printedDays, printedTime } from '../../text/clean/printed-dates.ts';
import { weekdayOf } from '../../text/lexicon/calendar.ts';

const iso =
  /^(?<year>\d{4})(?:-?(?<month>\d{2})(?:-?(?<day>\d{2})(?:[T ]+(?<hour>\d{2}):?(?<minute>\d{2}))?)?)?(?![\d])/;
const secondsUntil = 1e11;

/**
 * A date as precise as a container gives it, on the clock of the place it was written in;
 * midnight sharp is how machines write a day whose hour they do not know.
 */
export function partialDateOf(value: unknown): PartialDate | null {
  if (typeof value === 'number' && Number.isFinite(value)) return ofEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 100);
  const groups = iso.exec(text)?.groups;
  if (groups) return ofIso(groups);
  const day = printedDays(text).find(({ year }) => year !== null);
  return day ? isoDay(day.year!, day.month, day.day) + withoutMidnight(printedTime(text, day)) : null;
}

const withoutMidnight = (time: string): string => (time === 'T00:00' ? '' : time);

function ofIso({ year, month, day, hour, minute }: Readonly<Record<string, string | undefined>>): PartialDate | null {
  if (Number(year) < 1500 || Number(year) > 2200) return null;
  if (!month) return year!;
  if (!day) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
  if (weekdayOf(Number(year), Number(month), Number(day)) === null) return null;
  const time = hour && Number(hour) < 24 && Number(minute) < 60 ? `T${hour}:${minute}` : '';
  return `${year}-${month}-${day}${withoutMidnight(time)}`;
}

function ofEpoch(value: number): PartialDate | null {
  const date = new Date(value < secondsUntil ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? null : partialDateOf(date.toISOString());
}
