import { months } from '../lexicon/day-names.ts';
import { dayTold } from './day-told.ts';

const before = new Set(['in', 'since', 'of', 'last', 'early', 'late', 'mid', 'this']);

/**
 * The time that words tell of, as precisely as they do: a day, "in April", "last year", "in 2019". Read against the day they were published;
 * null where they tell of none. `tokens` are words in lower case; `published` is `YYYY-MM-DD`.
 */
export function timeTold(tokens: readonly string[], published: string): string | null {
  return dayTold(tokens, published) ?? monthTold(tokens, published) ?? yearTold(tokens, published);
}

/** "in April", "April 2019"; the April nearest before publication where no year is given. */
function monthTold(tokens: readonly string[], published: string): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const month = months.get(tokens[at]!);
    const year = yearOf(tokens[at + 1]);
    if (month === undefined || !(year !== null || before.has(tokens[at - 1] ?? ''))) continue;
    const padded = String(month).padStart(2, '0');
    if (year !== null) return `${year}-${padded}`;
    const [now, present] = published.split('-').map(Number) as [number, number];
    return `${month > present || (month === present && tokens[at - 1] === 'last') ? now - 1 : now}-${padded}`;
  }
  const at = tokens.indexOf('month');
  return at > 0 && tokens[at - 1] === 'last' ? monthBefore(published) : null;
}

function monthBefore(published: string): string {
  const [year, month] = published.split('-').map(Number) as [number, number];
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** "in 2019", "last year". */
function yearTold(tokens: readonly string[], published: string): string | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const year = yearOf(tokens[at]);
    if (year !== null && before.has(tokens[at - 1]!)) return year;
    if (tokens[at] === 'year' && tokens[at - 1] === 'last') return String(Number(published.slice(0, 4)) - 1);
  }
  return null;
}

const yearOf = (token: string | undefined): string | null => (/^(?:1[89]|20)\d\d$/.test(token ?? '') ? token! : null);
