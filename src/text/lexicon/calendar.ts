/** The months by the first three letters of their English names. */
export const months: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The days of the week as `Date` counts them, by their first three letters. */
export const weekdays: readonly string[] = 'sun mon tue wed thu fri sat'.split(' ');

/** Patterns of names, to be joined into larger ones. */
export const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const weekdayName =
  '(?:sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)\\.?';

/** Months of the Islamic and other calendars that pages print beside the day of a visit. */
export const otherCalendars =
  /\b(?:muharram|safar|rabi|jumad\p{L}*|rajab|sha.?ban|ramadan|ramazan|shawwal|zul\p{L}*|dhu[ -]?al\p{L}*|zil\p{L}*|hijri|tishrei|nisan|kislev)\b/iu;

/**
 * The newest year that a day without a year is placed in. A weekday and a day agree once in five, six or eleven years,
 * so the newest year in which they do is a safe guess for news; a fixed one, because reading knows no clock.
 */
export const newestYear = 2026;
export const oldestYear = 1980;

/** The index of the month or weekday that a name begins like; -1 for none. */
export const indexIn = (names: readonly string[], name: string): number =>
  names.indexOf(name.slice(0, 3).toLowerCase());

/** The weekday of a day of the Gregorian calendar, 0 for Sunday; null where there is no such day. */
export function weekdayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : null;
}
