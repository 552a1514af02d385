import { foldName } from '../domain/fold-name.ts';
import type { Mention } from '../domain/mention.ts';
import { byText } from '../domain/order.ts';

/** How many words are taken, and how long they are at least. */
const [MOST, LETTERS] = [12, 4];

/**
 * The words by which an article names whom and what it tells of, the most frequent ones: articles about one affair have some in common.
 * They do not hang on who is who: a word that means two people only has more compared.
 */
export function companyIn(mentions: readonly Mention[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, text } of mentions)
    for (const word of kind === 'NAME' ? foldName(text).split(' ') : [])
      if (word.length >= LETTERS) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || byText(a, b))
    .slice(0, MOST)
    .map(([word]) => word)
    .sort(byText);
}

/** How many words the companies of two articles have in common. */
export const countShared = (a: readonly string[], b: readonly string[]): number =>
  a.filter(word => b.includes(word)).length;
