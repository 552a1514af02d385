const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?(?!\d)/;
const ofMail = /\b(\d{1,2}) ([a-z]{3})[a-z]*\.? (\d{4})(?: (\d{2}):(\d{2}))?/i;

/** How the server takes a date. */
export const datePattern = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?)?)?';

const taken = new RegExp(`^${datePattern}$`);

/** A date as feeds and records write it, as the server takes it; null for what is none. Midnight sharp is an hour nobody knew. */
export function partialDate(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? ofEpoch(value) : null;
  if (typeof value !== 'string') return null;
  const date = (ofIso(value.trim()) ?? ofWords(value))?.replace(/T00:00$/, '');
  return date && taken.test(date) ? date : null;
}

function ofIso(text: string): string | null {
  const match = iso.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  const date = [year, month, day].filter(part => part !== undefined).join('-');
  return hour === undefined ? date : `${date}T${hour}:${minute}`;
}

function ofWords(text: string): string | null {
  const match = ofMail.exec(text);
  if (!match) return null;
  const [, day, name, year, hour, minute] = match;
  const month = months.indexOf(name!.toLowerCase()) + 1;
  if (month === 0) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}`;
}

/** Seconds or milliseconds since 1970: so many seconds are thousands of years away. */
const ofEpoch = (value: number): string | null => {
  const date = new Date(value < 1e11 ? value * 1_000 : value);
  return Number.isNaN(date.getTime()) ? null : partialDate(date.toISOString());
};
