const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as precise as it is known: `2024`, `May 2024`, `6 May 2024`, `6 May 2024, 21:50`. */
export function spoken(date: string): string {
  const [day, time] = date.split('T', 2);
  const words = dayWords(day!);
  return time ? `${words}, ${time.slice(0, 5)}` : words;
}

const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-');
  return [date && String(Number(date)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
};

/** A stretch of days; what both ends share is said once: `6 – 9 May 2024`. */
export function spokenRange(from: string, to: string): string {
  const [start, end] = [dayWords(from.slice(0, 10)), dayWords(to.slice(0, 10))];
  if (start === end) return end;
  const words = start.split(' ');
  const shared = end.endsWith(words.slice(-2).join(' ')) ? 2 : end.endsWith(words.at(-1)!) ? 1 : 0;
  return `${words.slice(0, words.length - shared).join(' ') || start} – ${end}`;
}

/** The day of a date; of a month or a year, its first. */
export const firstDay = (date: string): string => {
  const [year, month = '01', day = '01'] = date.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
};

/** The last day that a date can mean. */
export function lastDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  const [year, month] = date.split('-').map(Number);
  return dayOf(month === undefined ? Date.UTC(year!, 11, 31) : Date.UTC(year!, month, 0));
}

export const dayAfter = (day: string): string => dayOf(Date.parse(day) + aDay);

/** The days between two days, both included. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / aDay) + 1;

/** The day so many days after another. */
export const plusDays = (day: string, days: number): string => dayOf(Date.parse(day) + days * aDay);

const aDay = 86_400_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
