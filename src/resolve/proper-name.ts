import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { particles } from './lexicon/name-parts.ts';
import { titles } from './lexicon/words.ts';

/**
 * The fullest name of a person that is a name and no description ("the airline's chief executive"), without titles;
 * null where the article gives none.
 */
export function properName(descriptor: Pick<Descriptor, 'name' | 'names' | 'unnamed'>): string | null {
  if (descriptor.unnamed && descriptor.names.length <= 1) return null;
  const seen = [...descriptor.names].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const names = [descriptor.name, ...seen.map(one => one.text)].map(withoutTitles).filter(isProper);
  return names.find(name => name.includes(' ')) ?? names[0] ?? null;
}

function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex((word, at) => at === words.length - 1 || !titles.has(foldName(word)));
  return words.slice(first).join(' ');
}

const isProper = (name: string) =>
  name !== '' &&
  name
    .split(' ')
    .every(
      (word, at, words) =>
        /^(?:['’]|(?:al|el|d)[-'’])?\p{Lu}/u.test(word) || (at < words.length - 1 && particles.has(word)),
    );
