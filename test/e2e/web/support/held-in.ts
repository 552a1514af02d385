import { ask } from './ask.ts';

interface Held {
  readonly articles: { readonly nodes: readonly { readonly id: string }[] };
}

/** The ids of the articles that a served graph holds, up to fifty. */
export async function heldIn(url: string): Promise<readonly string[]> {
  const { articles } = await ask<Held>(url, '{ articles(first: 50) { nodes { id } } }');
  return articles.nodes.map(({ id }) => id).sort();
}
