import type { Mentioned } from '../find-mentions.ts';
import { findAcronyms } from './acronyms.ts';

/** The full names of an article's organisations by the short ones that brackets introduce. */
export function shortNames(doc: Mentioned): ReadonlyMap<string, string> {
  const shorts = new Set(findAcronyms(doc).map(({ short }) => short.start));
  const names = doc.mentions.filter(({ kind }) => kind === 'NAME');
  return new Map(
    names.flatMap((mention, index) => {
      const full = names[index - 1];
      if (!full || !shorts.has(mention.start) || doc.text.slice(full.end, mention.start) !== ' (') return [];
      return [[doc.text.slice(mention.start, mention.end), doc.text.slice(full.start, full.end).replace(/\s+/g, ' ')]];
    }),
  );
}
