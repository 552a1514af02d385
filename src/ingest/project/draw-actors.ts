import type { ActorKind } from '../../domain/actor.ts';
import { foldName } from '../../domain/fold-name.ts';
import type { NodeLabel } from '../../domain/image.ts';
import { byText, countOf } from '../../domain/order.ts';
import { dayOf } from '../../domain/partial-date.ts';
import type { Derived } from './derived.ts';
import { type Drawing, edge, node } from './drawing.ts';

const labelOf: Readonly<Record<ActorKind, NodeLabel>> = {
  PERSON: 'Person',
  GOVERNMENT: 'Government',
  ORGANIZATION: 'Organization',
  GROUP: 'Group',
  OUTLET: 'Outlet',
};

/** The actors and places, and who belongs to whom on which days. */
export function drawActors({ resolved, matched, readings }: Derived): Drawing {
  const said = new Map(countOf(matched.utterances.map(one => `${one.actorId} ${one.stance}`)));
  const days = new Map(readings.map(({ article }) => [article.id, dayOf(article.publishedAt)]));
  const span = (articleIds: readonly string[]) => {
    const seen = articleIds.flatMap(id => days.get(id) ?? []).sort(byText);
    return { from: seen[0], to: seen.at(-1) };
  };
  return {
    nodes: [
      ...resolved.actors.map(({ id, kind, name, aliases, country, unnamed }) =>
        node(id, ['Actor', labelOf[kind]], {
          kind,
          name,
          key: foldName(name),
          aliases,
          country,
          unnamed,
          assertionCount: said.get(`${id} ASSERTS`) ?? 0,
          denialCount: said.get(`${id} DENIES`) ?? 0,
        }),
      ),
      ...resolved.places.map(({ id, name, country }) => node(id, ['Place'], { name, key: foldName(name), country })),
    ],
    edges: [
      ...resolved.speaksFor.map(({ from, to, role, articleIds }) =>
        edge('SPEAKS_FOR', from, to, { role, ...span(articleIds) }),
      ),
      ...resolved.partOf.map(({ from, to, articleIds }) => edge('PART_OF', from, to, span(articleIds))),
    ],
  };
}
