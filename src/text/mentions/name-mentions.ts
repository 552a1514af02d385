import type { NameKind } from '../../domain/mention.ts';
import type { Span } from '../../domain/span.ts';
import type { Name, Tagged } from '../tag.ts';
import { spanAt, wordAfter } from '../words-in.ts';
import { bodiesOfMembers } from './bodies-of-members.ts';
import { bracketedNames } from './bracketed-names.ts';
import { firmsAmong } from './firms.ts';
import { type FoundMention, inOrder } from './found-mention.ts';
import { cutAtHyphens, undoHyphens } from './hyphens.ts';
import { knownNames } from './known-names.ts';
import { missedNames } from './missed-names.ts';
import { agree } from './name-kinds.ts';
import { partsOf, tidy } from './tidy-name.ts';
import { wholePersons } from './whole-persons.ts';

const kindOf: Readonly<Record<Name, NameKind | null>> = {
  PER: 'PERSON',
  ORG: 'ORGANIZATION',
  LOC: 'LOCATION',
  NORP: 'NORP',
  MISC: 'OTHER',
  DATE: null,
};

/** The names of an article: those the encoder saw, made whole, and those the tables of countries, peoples and seats know. */
export function nameMentions(article: Tagged): readonly FoundMention[] {
  const words = undoHyphens(article.words);
  const doc = { ...article, words, names: cutAtHyphens(article.names, words, article.text) };
  const known = knownNames(doc);
  const bodies = bodiesOfMembers(doc);
  const sure = [...apart(known, bodies), ...bodies].sort(inOrder);
  const found = [...apart(taggedNames(doc), sure), ...sure].sort(inOrder);
  const seen = wholePersons(joinFragments(found, doc), doc);
  const bracketed = bracketedNames(seen, doc);
  const named = [...apart(seen, bracketed), ...bracketed].sort(inOrder);
  const agreed = agree([...named, ...apart(missedNames(doc, named), named)].sort(inOrder), doc.text);
  return firmsAmong(agreed, doc.text);
}

const taggedNames = (doc: Tagged): readonly FoundMention[] =>
  doc.names.flatMap(({ start, end, name }) => {
    const kind = kindOf[name];
    if (!kind) return [];
    const told = isDateline({ start, end }, doc) ? 'LOCATION' : kind;
    return partsOf({ start, end, kind: 'NAME', name: told }, doc).flatMap(part => tidy(part, doc));
  });

/** The town in capitals where a report was written. */
const isDateline = ({ start, end }: Span, { dateline, paragraphs, text }: Tagged): boolean =>
  dateline === text.slice(start, end) && paragraphs[spanAt(paragraphs, start)]?.start === start;

/** Those that overlap none of others, which are ordered and apart. */
const apart = (mentions: readonly FoundMention[], others: readonly Span[]): readonly FoundMention[] =>
  mentions.filter(mention => {
    const next = others[firstAfter(others, mention.start)];
    return !next || next.start >= mention.end;
  });

function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two halves of one person's name ("Siti" "Nurhaliza") that the encoder parted are one. */
function joinFragments(mentions: readonly FoundMention[], doc: Tagged): readonly FoundMention[] {
  const joined: FoundMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const gap = last ? doc.text.slice(last.end, mention.start) : '';
    const both = last?.name === 'PERSON' && mention.name === 'PERSON' && gap === ' ';
    if (last && both && wordAfter(doc.words, last.start) < wordAfter(doc.words, mention.start))
      joined[joined.length - 1] = { ...last, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}
