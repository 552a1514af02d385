import type { Span } from '../../domain/span.ts';
import { countryAdjectives, countryCapitals, countryNames } from '../lexicon/countries.ts';
import { peopleNames } from '../lexicon/peoples.ts';
import type { NameSpan, Word } from '../tag.ts';
import { wordsIn } from '../words-in.ts';

/** Words with their hyphens undone where only a part is a name: "London-based", "Iraqi-Turkish", "pro-Israel". */
export const undoHyphens = (words: readonly Word[]): readonly Word[] => words.flatMap(partsOf);

function partsOf(word: Word): readonly Word[] {
  const at = word.text.lastIndexOf('-');
  if (at < 1 || !/\p{Lu}/u.test(word.text)) return [word];
  const [before, after] = [word.text.slice(0, at), word.text.slice(at + 1)];
  if (!isQuality(after) && !isPair(word.text, before, after)) return [word];
  return [
    ...partsOf({ ...word, text: before, end: word.start + at }),
    { ...word, text: after, start: word.start + at + 1 },
  ];
}

/** What is tied to a name to make a quality of it. */
const isQuality = (text: string): boolean =>
  /^(?:\p{Ll}{2,}(?:ed|ing)|led|run|made|born|built|held|style|type|wide|area|friendly|majority|language|bound|like|era|free)$/u.test(
    text,
  );

const isPair = (whole: string, before: string, after: string): boolean =>
  !isKnown(whole) &&
  isKnown(after) &&
  (isKnown(before) || /^(?:[Pp]ro|anti|pan|Sino|Anglo|Franco|Russo)$/.test(before));

const isKnown = (text: string): boolean =>
  countryNames.has(text) || countryAdjectives.has(text) || countryCapitals.has(text) || peopleNames.has(text);

/** Names without what hyphens tie to them: "Harbour Line-owned" is Harbour Line, "Iraqi-Turkish" are two. */
export const cutAtHyphens = (names: readonly NameSpan[], words: readonly Word[], text: string): readonly NameSpan[] =>
  names.flatMap(name => runsIn(wordsIn(words, name), text).map(run => ({ ...name, ...run })));

function runsIn(words: readonly Word[], text: string): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  let last: Word | null = null;
  for (const word of words) {
    const isTied = text[word.start - 1] === '-' && last?.end === word.start - 1;
    const run = runs.at(-1);
    if (isTied && isQuality(word.text)) last = null;
    else {
      if (run && last && !isTied) run.end = word.end;
      else runs.push({ start: word.start, end: word.end });
      last = word;
    }
  }
  return runs;
}
