import type { Tagged } from '../tag.ts';
import { startingIn } from '../words-in.ts';
import { findAcronyms } from './acronyms.ts';
import type { FoundMention } from './found-mention.ts';

/** How much before what the letters spell a name may begin: "the UN Food Board (FB)". */
const longestBefore = 60;

/** Organisations that are named in full and then in short, in brackets: both names whole. */
export function bracketedNames(seen: readonly FoundMention[], doc: Tagged): readonly FoundMention[] {
  return findAcronyms(doc).flatMap(({ full, short }) => {
    const parts = startingIn(seen, { start: full.start - longestBefore, end: short.end }).filter(
      each => each.name === 'ORGANIZATION' && each.end > full.start,
    );
    if (parts.length === 0) return [];
    const whole = { start: Math.min(full.start, parts[0]!.start), end: full.end };
    return [whole, short].map(({ start, end }) => ({ start, end, kind: 'NAME', name: 'ORGANIZATION' }) as const);
  });
}
