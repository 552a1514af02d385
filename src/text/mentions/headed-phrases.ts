import { speechLemma } from '../lexicon/speech.ts';
import { leftEdge, openerOf } from './left-edge.ts';
import type { Phrase } from './phrase.ts';
import { auxiliaries, breakers, relatives } from './word-classes.ts';
import type { Worded } from './worded.ts';

/** Phrases whose head a word list knows. */
export function headedPhrases(worded: Worded): readonly Phrase[] {
  return worded.words.flatMap((_, index) => {
    const from = headedFrom(index, worded);
    return from === null ? [] : [{ from, to: index + 1 }];
  });
}

function headedFrom(index: number, worded: Worded): number | null {
  const known = worded.isHead(index);
  if (!known && !isTrade(index, worded)) return null;
  if (worded.isHead(index + 1) && !worded.startsParagraph(index + 1)) return null;
  if (isQuality(index, worded) || isTrack(index, worded)) return null;
  return known ? leftEdge(index, worded) : openerOf(index, worded);
}

/** "On the line to Oslo": where trains run, not who runs them. */
const isTrack = (index: number, { lower }: Worded): boolean =>
  /^lines?$/.test(lower[index]!) &&
  (/^(?:to|from|between|across|through|into|with)$/.test(lower[index + 1] ?? '') ||
    /^(?:on|along|across|over|down|up)$/.test(lower[index - 2] ?? ''));

/** Trades that no list holds, told by their ending where an article or owner stands before. */
const isTrade = (index: number, { lower, nameOf }: Worded): boolean =>
  /.{3}(?:master|keeper|monger|ologist|ician|woman)$/.test(lower[index]!) && !nameOf[index];

const qualities = new Set('official chief executive deputy general head lead youth junior independent'.split(' '));

/** "Official figures", "general rules": a noun that only qualifies the one after it. */
function isQuality(index: number, { lower, startsParagraph, words }: Worded): boolean {
  const next = lower[index + 1] ?? '';
  if (!qualities.has(lower[index]!) || !/^\p{Ll}/u.test(words[index + 1]?.text ?? '') || startsParagraph(index + 1))
    return false;
  return (
    !breakers.has(next) &&
    !auxiliaries.has(next) &&
    !relatives.has(next) &&
    speechLemma(next) === null &&
    !/(?:ed|ing|ly)$/.test(next)
  );
}
