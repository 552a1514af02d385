import { portfolios } from '../../domain/portfolios.ts';
import { leaderNouns, singleOffices, spokesNouns, stateNouns } from '../lexicon/roles.ts';
import { type Nominal, nameOfNominal } from './nominal.ts';

/** Nouns of one office are one: a spokesman is a spokesperson. */
export function officeOf(head: string): string {
  if (spokesNouns.has(head)) return 'spokesperson';
  if (/^chair(?:man|woman|person)?$/.test(head)) return 'chairman';
  return /^(?:boss|executive|head)$/.test(head) ? 'chief' : head;
}

/** Whether an office has one holder at a time: a ministry has one minister. */
export const isSingle = ({ head, modifiers }: Nominal): boolean =>
  singleOffices.has(head) ||
  singleOffices.has(officeOf(head)) ||
  (head === 'minister' && modifiers.length === 1 && portfolios.has(modifiers[0]!.toLowerCase()));

/** Descriptions that newswire puts in place of the name of whoever spoke before. */
const renaming = new Set(
  'nominee candidate businessman businesswoman billionaire senator governor congressman congresswoman politician veteran singer actor actress author player'.split(
    ' ',
  ),
);

export const isRenaming = ({ head, opener, possessor, complement }: Nominal): boolean =>
  renaming.has(head) && opener === 'the' && possessor === null && complement === null;

/** Whether what the holder of an office says commits somebody else; a former one speaks for nobody. */
export const commits = ({ head, modifiers }: Nominal): boolean =>
  !modifiers.some(word => /^(?:former|ex|retired|late)$/i.test(word)) && isOffice(head);

const isOffice = (head: string): boolean => spokesNouns.has(head) || leaderNouns.has(head) || stateNouns.has(head);

/** The office as written, in lower case, without article, pronoun or possessor. */
export function roleText(nominal: Nominal): string {
  const plain = nameOfNominal(nominal).toLowerCase();
  return nominal.possessor === null ? plain : [...nominal.modifiers, nominal.noun].join(' ').toLowerCase();
}

const rankWords = new Set(
  'deputy chief vice managing executive acting first prime general assistant senior co press medical'.split(' '),
);

/** The office without what it is held in: "deputy director". */
export function shortRole(nominal: Nominal): string {
  const ranks = nominal.modifiers.map(word => word.toLowerCase()).filter(word => rankWords.has(word));
  return [...ranks, nominal.noun].join(' ');
}
