import { foldName } from '../../domain/fold-name.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Derived } from './derived.ts';
import { type Drawing, edge, node } from './drawing.ts';

/** An article with its outlet, what it copies, and what is stated in it. */
export function drawArticle({ article, attributions, reader }: Reading, derived: Derived): Drawing {
  const { id, language, file, title, url, outlet, publishedAt, text } = article;
  const publisher = derived.outletOf(id);
  const origin = derived.originOf(id);
  const key = foldName(title);
  const facts = { file, title, key, url, outlet, outletId: publisher?.id, publishedAt, language, text };
  const statementIds = new Set(attributions.flatMap(one => derived.statementOf(one.id) ?? []));
  return {
    nodes: [node(id, ['Article'], { ...facts, originGroup: origin, reader })],
    edges: [
      ...(publisher ? [edge('PUBLISHED_BY', id, publisher.id)] : []),
      ...(derived.firstVersionOf(id) === derived.firstVersionOf(origin) ? [] : [edge('COPY_OF', id, origin)]),
      ...[...statementIds].map(statementId => edge('REPORTED_BY', statementId, id)),
    ],
  };
}

/** The mentions in an article, which stay what they are whoever they turn out to refer to. */
export const drawMentions = ({ article, mentions }: Reading): Drawing => ({
  nodes: mentions.map(({ id, articleId, start, end, text, kind, name, reading }) =>
    node(id, ['Mention'], { articleId, start, end, text, kind, name, reading }),
  ),
  edges: mentions.map(mention => edge('FOUND_IN', mention.id, article.id)),
});

/** Whom the mentions in an article refer to. */
export const drawReferences = ({ mentions }: Reading, { idOf }: Derived): Drawing => ({
  nodes: [],
  edges: mentions.flatMap(({ id, descriptorId }) => {
    const referent = idOf(descriptorId);
    return referent ? [edge('REFERS_TO', id, referent)] : [];
  }),
});
