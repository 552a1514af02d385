import type { Derived } from './derived.ts';
import { type Drawing, edge, node } from './drawing.ts';

/** The articles with their outlets, the mentions in them and whom these refer to. */
export function drawArticles({ readings, originOf, outletOf, resolved }: Derived): Drawing {
  const nodes = readings.flatMap(({ article, mentions, reader }) => {
    const { id, language, file, title, url, outlet, publishedAt, text } = article;
    const facts = { file, title, url, outlet, outletId: outletOf.get(id), publishedAt, language, text };
    return [
      node(id, ['Article'], { ...facts, originGroup: originOf.get(id), reader }),
      ...mentions.map(({ id, articleId, start, end, text, kind, name, reading }) =>
        node(id, ['Mention'], { articleId, start, end, text, kind, name, reading }),
      ),
    ];
  });
  const edges = readings.flatMap(({ article: { id }, mentions }) => {
    const [outlet, origin] = [outletOf.get(id), originOf.get(id)!];
    return [
      ...(outlet ? [edge('PUBLISHED_BY', id, outlet)] : []),
      ...(origin === id ? [] : [edge('COPY_OF', id, origin)]),
      ...mentions.map(mention => edge('FOUND_IN', mention.id, id)),
      ...mentions.flatMap(mention => {
        const referent = resolved.referentOf.get(mention.descriptorId ?? '');
        return referent ? [edge('REFERS_TO', mention.id, referent)] : [];
      }),
    ];
  });
  return { nodes, edges };
}
