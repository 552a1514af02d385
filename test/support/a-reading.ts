import { type Article, articleId } from '../../src/domain/article.ts';
import type { Reading } from '../../src/domain/reading.ts';

/** A reading of a short article of its own for every number. */
export function aReading(number: number, { file = `${number}.txt`, reader = 'reader-1' } = {}): Reading {
  const facts = {
    url: null,
    title: `Title ${number}`,
    outlet: null,
    publishedAt: null,
    text: `Text ${number} “said” 😀.`,
  };
  const article: Article = { ...facts, id: articleId(facts), file, language: 'en' };
  return { reader, article, publisherId: null, mentions: [], descriptors: [], attributions: [], events: [] };
}
