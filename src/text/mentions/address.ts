import { leaderNouns } from '../lexicon/roles.ts';
import { titles } from '../lexicon/titles.ts';
import type { Tagged } from '../tag.ts';
import { wordAfter } from '../words-in.ts';
import type { Nominal } from './nominal.ts';

/** What stands before a person's name: "Mrs", "Dr", "Colonel". */
export interface Address {
  /** In lower case, without a full stop; null where none stands there. */
  readonly title: string | null;
  readonly gender: 'MALE' | 'FEMALE' | null;
  /** The title is a rank of the forces. */
  readonly ranked: boolean;
  /** Where the name begins, and where the title before it. */
  readonly start: number;
  readonly titleStart: number;
}

const longForms: ReadonlyMap<string, string> = new Map([
  ['col', 'colonel'],
  ['gen', 'general'],
  ['maj', 'major'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['prof', 'professor'],
  ['doctor', 'dr'],
  ['mrs', 'ms'],
  ['miss', 'ms'],
]);

const ranks = new Set(
  'colonel general major lieutenant sergeant corporal admiral commander brigadier marshal'.split(' '),
);
const learned = new Set('dr professor judge bishop father sister rabbi imam senator captain'.split(' '));

/** How a person named at an offset is addressed. */
export function addressBefore(start: number, { words }: Tagged): Address {
  const at = wordAfter(words, start) - 1;
  const word = words[at]?.text === '.' ? words[at - 1] : words[at];
  const written = word && /^\p{Lu}/u.test(word.text) ? word.text.toLowerCase() : '';
  const title = longForms.get(written) ?? written;
  const known = titles.has(title) || ranks.has(title) || learned.has(title);
  return {
    title: known ? title : null,
    gender: titles.get(title) ?? null,
    ranked: ranks.has(title),
    start,
    titleStart: known ? word!.start : start,
  };
}

/** Whether a noun is a rank of the forces. */
export const isRank = (noun: string): boolean => ranks.has(noun);

/** Offices that nobody holds who bears a rank. */
const armed = new Set('commander officer chief spokesman captain attorney adviser advisor head governor'.split(' '));

/** Whether a description says that somebody holds a civil office. */
export const isCivil = ({ head }: Nominal): boolean => isCivilNoun(head);

export const isCivilNoun = (noun: string): boolean => leaderNouns.has(noun) && !armed.has(noun);

/** A surname with the title that stands before it: alone it may be anybody's of that family. */
export function withTitle(name: string, start: number, doc: Tagged): string {
  const { titleStart } = addressBefore(start, doc);
  return name.includes(' ') ? name : doc.text.slice(titleStart, start).replace(/\s+/g, ' ') + name;
}

/** A surname without the title before it. */
export function withoutTitle(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const written = first.toLowerCase().replace('.', '');
  const title = longForms.get(written) ?? written;
  return rest.length === 1 && (titles.has(title) || ranks.has(title) || learned.has(title)) ? rest[0]! : name;
}
