import type { Span } from '../../domain/span.ts';
import type { Mentioned } from '../find-mentions.ts';
import { findAcronyms } from './acronyms.ts';
import { firmOpening } from './firms.ts';

/** The full names of an article's organisations by the short ones that brackets introduce, or that open one firm's name alone. */
export function shortNames(doc: Mentioned): ReadonlyMap<string, string> {
  const shorts = new Set(findAcronyms(doc).map(({ short }) => short.start));
  const names = doc.mentions.filter(({ kind }) => kind === 'NAME');
  const bracketed = new Map(
    names.flatMap((mention, index) => {
      const full = names[index - 1];
      if (!full || !shorts.has(mention.start) || doc.text.slice(full.end, mention.start) !== ' (') return [];
      return [[doc.text.slice(mention.start, mention.end), doc.text.slice(full.start, full.end).replace(/\s+/g, ' ')]];
    }),
  );
  return new Map([...openings(names, doc.text), ...bracketed]);
}

/** "Corvane" for "Corvane Ltd", where no other firm's name begins so. */
function openings(names: readonly Span[], text: string): readonly (readonly [string, string])[] {
  const fulls = new Map<string, Set<string>>();
  for (const { start, end } of names) {
    const full = text.slice(start, end).replace(/\s+/g, ' ');
    const short = firmOpening(full);
    if (short) fulls.set(short, (fulls.get(short) ?? new Set()).add(full));
  }
  return [...fulls].flatMap(([short, found]) => (found.size === 1 ? [[short, [...found][0]!] as const] : []));
}
