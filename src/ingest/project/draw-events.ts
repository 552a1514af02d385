import type { Event } from '../../domain/event.ts';
import { type Drawing, edge, node } from './drawing.ts';

/** What statements are about: an event, with who takes part and where. */
export const drawEvent = ({ id, type, text, when, placeId, participantIds, statementIds }: Event): Drawing => ({
  nodes: [node(id, ['Event'], { type, text, when })],
  edges: [
    ...statementIds.map(statementId => edge('ABOUT', statementId, id, { role: 'EVENT' }, 'EVENT')),
    ...participantIds.filter(one => one.startsWith('act_')).map(one => edge('PARTICIPATES_IN', one, id)),
    ...(placeId?.startsWith('pla_') ? [edge('TAKES_PLACE_IN', id, placeId)] : []),
  ],
});
