import type { Derived } from './derived.ts';
import { type Drawing, edge, node } from './drawing.ts';

/** What statements are about: events, with who takes part and where. */
export const drawEvents = ({ events, actorById, placeById }: Derived): Drawing => ({
  nodes: events.map(({ id, type, text, when }) => node(id, ['Event'], { type, text, when })),
  edges: events.flatMap(({ id, placeId, participantIds, statementIds }) => [
    ...statementIds.map(statementId => edge('ABOUT', statementId, id, { role: 'EVENT' }, 'EVENT')),
    ...participantIds.filter(one => actorById.has(one)).map(one => edge('PARTICIPATES_IN', one, id)),
    ...(placeId && placeById.has(placeId) ? [edge('TAKES_PLACE_IN', id, placeId)] : []),
  ]),
});
