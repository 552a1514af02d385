import type { NameKind } from '../../domain/mention.ts';
import type { Span } from '../../domain/span.ts';
import { organizationNouns } from '../lexicon/bodies.ts';
import { isCollective } from '../lexicon/collectives.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Tagged, Word } from '../tag.ts';
import { spanAt, wordsIn } from '../words-in.ts';
import { type FoundMention, inOrder } from './found-mention.ts';
import { isTitle } from './tidy-name.ts';
import { breakers, openers } from './word-classes.ts';

/** Names that the encoder passed over: those it saw elsewhere in the article, and capitalised words at the head of a source. */
export function missedNames(doc: Tagged, seen: readonly FoundMention[]): readonly FoundMention[] {
  const kinds = new Map<string, NameKind>();
  for (const { start, end, name } of seen) if (name && name !== 'OTHER') kinds.set(doc.text.slice(start, end), name);
  const parts = new Set(
    [...kinds].flatMap(([text, kind]) => (kind === 'PERSON' && text.includes(' ') ? [text.split(' ').at(-1)!] : [])),
  );
  const again = capitalRuns(doc, doc.words).flatMap(run => {
    for (const span of [run, ...afterOpening(run, doc)]) {
      const text = doc.text.slice(span.start, span.end);
      const kind = kinds.get(text) ?? (parts.has(text) ? 'PERSON' : undefined);
      if (kind) return [{ ...span, kind: 'NAME' as const, name: kind }];
    }
    return [];
  });
  const found = new Set(again.map(each => each.start));
  const sources = doc.roles
    .filter(role => role.role === 'Source')
    .flatMap(role => capitalRuns(doc, wordsIn(doc.words, role)).slice(0, 1))
    .filter(run => !found.has(run.start) && isPersonal(doc.text.slice(run.start, run.end)))
    .map(run => ({ ...run, kind: 'NAME' as const, name: 'PERSON' as const }));
  return [...again, ...sources].sort(inOrder);
}

/** A run without the word that opens a sentence: "Later Holm". */
function afterOpening({ start, end }: Span, doc: Tagged): readonly Span[] {
  const space = doc.text.slice(start, end).indexOf(' ');
  const opens = doc.sentences[spanAt(doc.sentences, start)]?.start === start;
  return opens && space > 0 ? [{ start: start + space + 1, end }] : [];
}

/** Runs of capitalised words in one line, without what opens a phrase. */
function capitalRuns(doc: Tagged, words: readonly Word[]): readonly Span[] {
  const runs: Span[] = [];
  let last: Word | null = null;
  for (const word of words) {
    const capital =
      /^\p{Lu}[\p{L}\p{M}’'-]*$/u.test(word.text) && !openers.has(word.text.toLowerCase()) && !isTitle(word);
    if (capital && last && doc.text.slice(last.end, word.start) === ' ')
      runs[runs.length - 1] = { start: runs.at(-1)!.start, end: word.end };
    else if (capital) runs.push({ start: word.start, end: word.end });
    last = capital ? word : null;
  }
  return runs;
}

/** Two to four words, each with one capital, the last no noun for an office or a body. */
const isPersonal = (text: string): boolean => {
  const words = text.split(' ');
  const [first, last] = [words[0]!.toLowerCase(), words.at(-1)!.toLowerCase()];
  const nouns = [first, last].some(
    word => roleNouns.has(word) || organizationNouns.has(word) || isCollective(word) || breakers.has(word),
  );
  return (
    words.length > 1 && words.length < 5 && !nouns && words.every(word => /^\p{Lu}\P{Lu}+(?:[-’']\p{L}+)*$/u.test(word))
  );
};
