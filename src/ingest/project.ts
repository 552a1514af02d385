import type { Image } from '../domain/image.ts';
import type { Entry } from '../domain/journal.ts';
import { byId } from '../domain/order.ts';
import type { Reading } from '../domain/reading.ts';
import { deriveAll } from './project/derive-all.ts';
import { drawActors } from './project/draw-actors.ts';
import { drawArticles } from './project/draw-articles.ts';
import { drawAttributions } from './project/draw-attributions.ts';
import { drawEvents } from './project/draw-events.ts';
import { drawJudgements } from './project/draw-judgements.ts';
import { drawStatements } from './project/draw-statements.ts';
import { settle } from './project/settle.ts';

/** The version of the rules by which the image follows from the evidence; another version makes every stored image stale. */
export const deriver = 'deriver-1';

/** The whole graph as it follows from the evidence: the same for every order in which the evidence comes. */
export function project(kept: readonly Reading[], journal: readonly Entry[]): Image {
  const { readings, judgements, shown } = settle(kept, journal);
  const derived = { ...deriveAll(readings, judgements), judgements: shown };
  const drawings = [drawArticles, drawActors, drawAttributions, drawStatements, drawEvents, drawJudgements].map(draw =>
    draw(derived),
  );
  return {
    nodes: sortedOnce(drawings.flatMap(drawing => drawing.nodes)),
    edges: sortedOnce(drawings.flatMap(drawing => drawing.edges)),
  };
}

const sortedOnce = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] =>
  [...new Map(things.map(thing => [thing.id, thing])).values()].sort(byId);
