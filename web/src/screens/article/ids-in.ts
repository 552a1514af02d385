import type { ArticleRead } from './article-types.ts';

const most = 8;

/** What an article is about: the statement and the speaker of the chosen attribution, or else its first statements. */
export function idsIn({ attributions: { nodes } }: ArticleRead, chosen: string | null): readonly string[] {
  const one = nodes.find(({ id }) => id === chosen);
  if (one?.statement) return [one.statement.id, one.speaker?.id].flatMap(id => id ?? []);
  return [...new Set(nodes.flatMap(({ statement }) => statement?.id ?? []))].slice(0, most);
}
