import type { MentionReading } from '../../domain/mention.ts';
import { countryCapitals } from '../lexicon/countries.ts';
import { speechLemma } from '../lexicon/speech.ts';
import type { Tagged } from '../tag.ts';
import { wordAfter } from '../words-in.ts';
import type { FoundMention } from './found-mention.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const locating = list(
  'in near around across inside outside at throughout within into toward towards from through over beyond off of via left leave leaving reach reached reaching visit visited visiting enter entered fled',
);
const dealing = list('with against by between and versus');
const handing = list(
  'aid help support assistance weapons arms message letter warning appeal threat loyal answer sold sell sells gave give sanctions loss belongs',
);
const auxiliaries = list(
  `is was has had have are were will would could can may might must should does did do wants wanted plans planned hopes hoped seeks sought agreed agrees decided decides refused refuses
  launched launches ordered orders sent sends imposed imposes invaded invades considers considered needs needed knows knew fears feared attacked attacks built builds keeps kept made makes gave took takes
  used uses continues continued began begins never also still now later recently again insists wins faces sees remains backs backed seized moved moves then not`,
);
const sporting = list(
  'lost lose loses won win wins beat beats drew draw draws defeated scored host hosts hosted play plays played trailed trail',
);
const grounds = list(
  'streets street airport suburbs suburb outskirts centre center district districts river harbour harbor port mayor residents skyline stadium museum opera zoo university metro subway weather coast border borders north south east west',
);

/** How a country, capital or seat is meant where it stands: as the place, or as those who govern from it. */
export function readPlace(mention: FoundMention, doc: Tagged, isSource: boolean): MentionReading {
  const at = wordAfter(doc.words, mention.start);
  const lower = (index: number): string =>
    sameLine(doc, at, index) ? (doc.words[index]?.text.toLowerCase() ?? '') : '';
  const before = lower(at - 1) === 'the' ? at - 2 : at - 1;
  const next = wordAfter(doc.words, mention.end - 1) + 1;
  const after = lower(next);
  if (sporting.has(after) || isDateline(mention, doc)) return 'LITERAL';
  if (isSource) return 'METONYM';
  if (/^[’']s?$/.test(after)) return grounds.has(lower(next + 1)) ? 'LITERAL' : 'METONYM';
  if (locating.has(lower(before))) return 'LITERAL';
  if (lower(before) === 'to') return handing.has(lower(before - 1)) ? 'METONYM' : 'LITERAL';
  if (speechLemma(lower(before)) !== null && !/^[A-Z]/.test(doc.words[before]?.text ?? 'A')) return 'METONYM';
  if (auxiliaries.has(after) || speechLemma(after) !== null) return 'METONYM';
  if (/^(?:and|or)$/.test(after) && !/\p{L}/u.test(lower(before))) return 'METONYM';
  const capital = countryCapitals.has(doc.text.slice(mention.start, mention.end));
  return !capital && dealing.has(lower(before)) ? 'METONYM' : 'LITERAL';
}

/** "RIGA, May 9 —": capitals that open a paragraph tell where it was written. */
const isDateline = ({ start, end }: FoundMention, doc: Tagged): boolean => {
  const text = doc.text.slice(start, end);
  const opens = start === 0 || doc.text[start - 1] === '\n';
  return opens && text === text.toUpperCase() && text.length > 3 && /^\s*[,:(–—-]/.test(doc.text.slice(end, end + 3));
};

const sameLine = (doc: Tagged, a: number, b: number): boolean => {
  const [first, second] = [doc.words[Math.min(a, b)], doc.words[Math.max(a, b)]];
  return !!first && !!second && !doc.text.slice(first.end, second.start).includes('\n');
};
