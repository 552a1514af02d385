import { daysBetween } from '../../domain/near-in-time.ts';
import { dayOf, type PartialDate } from '../../domain/partial-date.ts';
import { monthName, newestYear, oldestYear, otherCalendars, weekdayName, weekdayOf } from '../lexicon/calendar.ts';
import type { Block } from './blocks.ts';
import { datelineIn } from './dateline.ts';
import { newsWeekday } from './news-weekday.ts';
import { isoDay, type PrintedDay, printedDays, printedTime } from './printed-dates.ts';

/** The parts of a page that tell when it was published. */
export interface Page {
  /** What stands above the headline, between it and the body, and below the body. */
  readonly above: readonly Block[];
  readonly below: readonly Block[];
  readonly body: readonly Block[];
  readonly foot: readonly Block[];
  /** The address, whose path often bears the day. */
  readonly url: string | null;
}

const visited =
  /\b(?:last (?:visit(?:ed)?|accessed|checked|crawled|retrieved)|accessed|retrieved|fetched|cached|captured|(?:copy|page) saved|saved (?:on|by|from)|today is|current (?:date|time)|snapshot|archived|printed on)\b/i;
const republished =
  /\b(?:(?:first|originally) (?:appeared|published|printed|posted|ran)|in print(?: on)?|from (?:our|the) (?:issue|edition|archives?)|reprinted from)\b/i;
const updated = /\b(?:updated|modified|edited|revised)\b/i;
const published = /\b(?:published|posted|issued|released|filed on|date:|created)\b/i;
const longestLine = 200;
/** Days between a page's date and its text beyond which they tell of two different moments. */
const farApart = 10;

/**
 * The date of publication as printed on the page or proved by the text; null where neither tells.
 * A date that the text contradicts is the day somebody looked at the page.
 */
export function findPublished(page: Page): PartialDate | null {
  const seen = printedOn(page);
  const body = page.body.slice(0, 40).map(block => block.text);
  const told = toldDay(body, seen, page.above);
  const best = seen.filter(candidate => candidate.trust > 0).sort((a, b) => b.trust - a.trust)[0];
  if (!best) return told;
  if (best.trust >= 3) return best.date;
  if (told && daysBetween(told, best.date) > farApart) return told;
  return isContradicted(best, body) ? null : best.date;
}

/** The day an article that a page puts up again first appeared; null where it says nothing of the kind. */
export function firstAppeared({ above, below, body }: Page): PartialDate | null {
  const lines = [...below, ...above, ...body.slice(0, 3)].filter(({ text }) => republished.test(text));
  return lines.flatMap(line => candidatesIn(sinceRepublished(line), 1))[0]?.date ?? null;
}

/** "Posted 21 May 2023 (in print 11 May 2023)": from where a line speaks of the first time. */
function sinceRepublished(line: Block): Block {
  const rest = line.text.slice(line.text.search(republished));
  return printedDays(rest).some(({ year }) => year !== null) ? { ...line, text: rest } : line;
}

interface Candidate {
  readonly date: PartialDate;
  /** 0: a day the page was looked at; 3 and more: beyond doubt. */
  readonly trust: number;
  /** A live calendar stands beside it. */
  readonly live: boolean;
}

function printedOn({ above, below, foot, url }: Page): readonly Candidate[] {
  return [
    ...below.flatMap(block => candidatesIn(block, 3)),
    ...above.flatMap(block => candidatesIn(block, 1)),
    ...dayInAddress(url),
    ...foot.filter(({ text }) => published.test(text)).flatMap(block => candidatesIn(block, 1)),
  ];
}

function candidatesIn(block: Block, trust: number): readonly Candidate[] {
  if (block.text.length > longestLine) return [];
  return printedDays(block.text).flatMap(day =>
    day.year === null
      ? []
      : [
          {
            date: isoDay(day.year, day.month, day.day) + printedTime(block.text, day),
            trust: trustIn(block.text, trust),
            live: otherCalendars.test(block.text),
          },
        ],
  );
}

const dayInAddress = (url: string | null): readonly Candidate[] =>
  printedDays((url ?? '').slice(0, longestLine))
    .filter(({ year }) => year !== null)
    .map(({ year, month, day }) => ({ date: isoDay(year!, month, day), trust: 2, live: false }));

function trustIn(line: string, trust: number): number {
  if (visited.test(line)) return 0;
  if (published.test(line) && !republished.test(line)) return trust + 2;
  return updated.test(line) || republished.test(line) ? 0.5 : trust;
}

const dateWords = new RegExp(
  `\\b(?:${monthName}|${weekdayName}|published|posted|updated|last|modified|created|first|on|at|by|issue|no|vol|edition|am|pm|a\\.m|p\\.m|gmt|utc|bst|est|edt|pst|pdt|cet|cest|ist|pkt|hrs|min|mins|minutes?|read|ago|e-?paper|date|time|st|nd|rd|th)\\b|[^\\p{L}]+`,
  'giu',
);

/** What an imprint counts: "Issue 12", "Vol. 3", "No. 4,118". */
const numbered = /\b(?:issue|number|no\.?|vol(?:ume|\.)?|edition) ?\d/i;

/** Whether a line says little more than a date, or is an imprint with the number of the issue. */
export function isDateLine({ text, words }: Block): boolean {
  if (words > 20 || text.length > longestLine || /[a-z]{3}[.!?]["”’]?$/.test(text)) return false;
  if (!printedDays(text).some(day => day.year !== null)) return false;
  if (text.split(/\s[*·•|~/]\s/).length >= 3 || numbered.test(text)) return true;
  const rest = text.replace(dateWords, ' ').trim();
  return rest === '' || rest.split(/\s+/).length <= (visited.test(text) || published.test(text) ? 6 : 4);
}

/** The day the text itself gives: "today, Tuesday 3 June", or its dateline's day and the weekday of its lead. */
function toldDay(body: readonly string[], seen: readonly Candidate[], above: readonly Block[]): PartialDate | null {
  const years = yearsIn(body, seen);
  const lead = body[0] ?? '';
  return today(body, years) ?? slugDay(lead, above) ?? datelineDay(lead, years) ?? reportedDay(body.slice(0, 4), years);
}

const shortDay = /(?<!\d)(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>\d\d)(?!\d)/g;

/** The day of a dateline with the year that the agency's line above the headline gives in short: "09-05-23". */
function slugDay(lead: string, above: readonly Block[]): PartialDate | null {
  const day = datelineIn(lead)?.day ? printedDays(lead.slice(0, 120))[0] : undefined;
  if (!day || day.year !== null) return null;
  for (const { text } of above.slice(0, 4))
    for (const { groups } of text.slice(0, longestLine).matchAll(shortDay)) {
      const written = [Number(groups!.first), Number(groups!.second)];
      if (
        written.includes(day.day) &&
        written.includes(day.month) &&
        (day.day === day.month || written[0] !== written[1])
      )
        return isoDay(2000 + Number(groups!.year), day.month, day.day);
    }
  return null;
}

interface Years {
  readonly mentioned: ReadonlySet<number>;
  /** The day the page was seen, which nothing on it can follow. */
  readonly seen: PartialDate | null;
}

function yearsIn(body: readonly string[], seen: readonly Candidate[]): Years {
  const mentioned = body.flatMap(text =>
    [...text.matchAll(/(?<![\d,.])(?:19|20)\d\d(?![\d,]\d|%)/g)].map(([year]) => Number(year)),
  );
  return {
    mentioned: new Set(mentioned),
    seen:
      seen
        .map(({ date }) => date.slice(0, 10))
        .sort()
        .at(-1) ?? null,
  };
}

/**
 * The year in which a day falls on its weekday: the newest where the page was seen soon after, else the latest that the text names
 * or one beside it (news tells of the year before and of the year to come), or the newest of all.
 */
function yearOf(day: PrintedDay, weekday: number, { mentioned, seen }: Years): number | null {
  const fitting: number[] = [];
  for (let year = newestYear; year >= oldestYear; year -= 1)
    if (weekdayOf(year, day.month, day.day) === weekday && (!seen || isoDay(year, day.month, day.day) <= seen))
      fitting.push(year);
  const [newest] = fitting;
  if (seen && newest !== undefined && Number(seen.slice(0, 4)) - newest <= 1) return newest;
  const latest = Math.max(...[...mentioned].filter(year => year <= newestYear));
  return fitting.find(year => Math.abs(year - latest) <= 1) ?? newest ?? null;
}

const dated = (day: PrintedDay, weekday: number, years: Years): PartialDate | null => {
  const year = day.year ?? yearOf(day, weekday, years);
  return year === null ? null : isoDay(year, day.month, day.day);
};

function today(body: readonly string[], years: Years): PartialDate | null {
  for (const text of body)
    for (const day of printedDays(text))
      if (
        day.weekday !== null &&
        /\b(?:today|it is|this morning|this afternoon|tonight),? ?(?:on )?\(?$/i.test(
          text.slice(Math.max(0, day.start - 24), day.start),
        )
      )
        return dated(day, day.weekday, years);
  return null;
}

function datelineDay(lead: string, years: Years): PartialDate | null {
  const written = datelineIn(lead)?.day;
  const day = written ? printedDays(lead.slice(0, 120))[0] : undefined;
  if (!day) return null;
  if (day.year !== null) return isoDay(day.year, day.month, day.day);
  const weekday = newsWeekday(lead.slice(day.end));
  if (years.seen && !weekday) return yearBeside(day, years.seen);
  return weekday === null ? null : dated(day, weekday, years);
}

/** The year of a day that lies shortly before the day the page was seen. */
function yearBeside(day: PrintedDay, seen: PartialDate): PartialDate | null {
  const year = Number(seen.slice(0, 4));
  const near = [year, year - 1].map(value => isoDay(value, day.month, day.day)).find(date => date <= seen);
  return near && daysBetween(near, seen) <= 60 ? near : null;
}

const elsewhen =
  /\b(?:will|next|until|till|since|from|scheduled|due|began|begin|begins|start(?:s|ed)?|ahead of|before|by|between|last|ended|deadline)\b[^.]{0,30}$/i;

/** "… said in the port on Friday, June 6": the day of the news, in its first paragraphs. */
function reportedDay(body: readonly string[], years: Years): PartialDate | null {
  for (const text of body)
    for (const day of printedDays(text.slice(0, 1000))) {
      const before = text.slice(Math.max(0, day.start - 40), day.start);
      if (day.weekday === null || !/\b(?:on|late|early)\s$/i.test(before) || elsewhen.test(before)) continue;
      return dated(day, day.weekday, years);
    }
  return null;
}

const ordinals: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const dayCount =
  /\bday (?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) of\b|\b(?<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) day of\b/gi;

/** Whether the text counts days from a beginning that the date is far from, or a live calendar is all that speaks for it. */
function isContradicted({ date, live }: Candidate, body: readonly string[]): boolean {
  const days = body.flatMap(text => printedDays(text).filter(day => day.year === null));
  const year = Number(date.slice(0, 4));
  const gaps = days.map(({ month, day }) => nearestGap(date, year, month, day));
  if (live && gaps.length > 0 && gaps.every(gap => gap > farApart * 3)) return true;
  const counts = body.flatMap(text => [...text.matchAll(dayCount)].map(({ groups }) => countOf(groups!)));
  return counts.length > 0 && gaps.length > 0 && gaps.every(gap => gap > Math.max(...counts) + farApart);
}

const countOf = (groups: Readonly<Record<string, string | undefined>>): number => {
  const written = (groups.count ?? groups.nth)!.toLowerCase();
  return ordinals[written] ?? Number(written);
};

const nearestGap = (date: PartialDate, year: number, month: number, day: number): number =>
  Math.min(...[year - 1, year, year + 1].map(value => daysBetween(isoDay(value, month, day), dayOf(date) ?? date)));
