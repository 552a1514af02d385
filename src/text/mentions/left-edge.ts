import { portfolios } from '../../domain/portfolios.ts';
import { isCollective } from '../lexicon/collectives.ts';
import { isWord } from '../words-in.ts';
import { longestPhrase } from './phrase.ts';
import { breakers, complementPrepositions, openers, pronounClass } from './word-classes.ts';
import type { Worded } from './worded.ts';

const modifiers = new Set([
  ...portfolios,
  ...`acting airline army assistant associate bank cabinet chief city civil club coastal company council county court crew deputy district east eastern election
  executive exiled federal financial first football former general government hospital independent intelligence interim international
  junior lead leading left-wing legal local long-time main managing medical military ministry national naval news north northern opposition outgoing parliamentary party
  police political pro-government presidential press prime principal private public race regional retired right-wing rival ruling rural school senior south southern space state supreme team
  then-president top tower town union university unnamed veteran vice village west western white-collar young youth`.split(
    /\s+/,
  ),
]);

const farthestOpener = 7;
const longestName = 12;

/** Where the phrase of a head begins; null where the head is no noun here. */
export const leftEdge = (head: number, worded: Worded): number | null =>
  edgeFrom(head, Math.max(0, head - longestPhrase), worded);

function edgeFrom(head: number, floor: number, worded: Worded): number | null {
  const opened = openerFrom(head, floor, worded);
  if (opened !== null) return opened;
  const from = modified(head, floor, worded);
  if (from < head) return from;
  return standsAlone(head, worded) ? head : null;
}

/** The article, pronoun, number or possessor that opens the phrase of a head. */
export const openerOf = (head: number, worded: Worded): number | null =>
  openerFrom(head, Math.max(0, head - longestPhrase), worded);

function openerFrom(head: number, floor: number, worded: Worded): number | null {
  const { lower, nameOf, words } = worded;
  for (let index = head - 1, steps = 0; index >= floor && steps < farthestOpener; steps += 1) {
    const word = lower[index]!;
    if (worded.startsParagraph(index + 1)) return null;
    if (openers.has(word)) return index;
    if (worded.isHead(index) && !isCompound(index + 1, worded)) return null;
    const name = nameOf[index];
    if (name) {
      index = name.from - 1;
      continue;
    }
    if (word === '’s' || word === "'s") {
      const owner = nameOf[index - 1];
      if (owner) return owner.from < floor ? null : labelled(owner.from, floor, worded);
    } else if (/^[’']$/.test(word)) {
      if (!nameOf[index - 1] && !/s$/.test(lower[index - 1] ?? '')) return null;
    } else if (breakers.has(word) || !isWord(words[index]!) || pronounClass(word)) return null;
    index -= 1;
  }
  return null;
}

/** Whether what follows a noun can be part of the same compound: "cabin crew union", not "the crew joined union". */
function isCompound(index: number, { isHead, lower, nameOf }: Worded): boolean {
  const word = lower[index]!;
  return isHead(index) || modifiers.has(word) || !!nameOf[index] || /[’']/.test(word) || !/(?:ed|ing)$/.test(word);
}

/** A possessor with what describes it: "the candidate Ann Smith's doctor". */
function labelled(from: number, floor: number, worded: Worded): number {
  const isLabel = from > floor && worded.isHead(from - 1) && !worded.startsParagraph(from);
  return (isLabel ? edgeFrom(from - 1, floor, worded) : null) ?? withOpener(from, worded);
}

const withOpener = (from: number, { lower, startsParagraph }: Worded): number =>
  from > 0 && openers.has(lower[from - 1]!) && !startsParagraph(from) ? from - 1 : from;

/** Modifiers known to be such, directly before a head. */
function modified(head: number, floor: number, worded: Worded): number {
  const { isHead, lower, nameOf } = worded;
  let from = head;
  while (from > floor && !worded.startsParagraph(from)) {
    const index = from - 1;
    const name = nameOf[index];
    if (name && head - name.from <= longestName) from = name.from;
    else if (!name && isCapital(index, worded) && isCapital(head, worded) && !worded.startsSentence(index))
      from = index;
    else if (modifiers.has(lower[index]!) || isHead(index) || /^\d+$/.test(lower[index]!)) from = index;
    else break;
  }
  return from;
}

const isCapital = (index: number, { words }: Worded): boolean => /^\p{Lu}\p{Ll}/u.test(words[index]!.text);

/** A bare head is a noun as a plural that nothing governs, before the name it describes, or after a comma and a name. */
function standsAlone(head: number, { lower, nameOf, startsParagraph, startsSentence }: Worded): boolean {
  if (nameOf[head + 1] && !startsParagraph(head + 1)) return true;
  const before = lower[head - 1] ?? '';
  if (before === ',' && nameOf[head - 2]) return complementPrepositions.has(lower[head + 1] ?? '');
  return (
    isCollective(lower[head]!) &&
    (head === 0 ||
      startsSentence(head) ||
      /^(?:[,“"‘(:;–—]|and|but|by|as)$/.test(before) ||
      complementPrepositions.has(before))
  );
}
