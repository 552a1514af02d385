import type { Image } from '../domain/image.ts';
import type { Entry } from '../domain/journal.ts';
import { byId, byText, groupBy } from '../domain/order.ts';
import type { Reading } from '../domain/reading.ts';
import type { Hashed } from '../graph/image-changes.ts';
import { startDerivation } from './derivation/derivation.ts';

/** The version of the rules by which the image follows from the evidence; another version makes every stored image stale. */
export const deriver = 'deriver-14';

/** The whole graph as it follows from the evidence: the same for every order in which the evidence comes. */
export function project(kept: readonly Reading[], journal: readonly Entry[]): Image {
  const derivation = startDerivation();
  derivation.take({ readings: oneEach(kept), entries: journal });
  const { nodes, edges } = derivation.changes();
  return { nodes: nodes.map(withoutHash).sort(byId), edges: edges.map(withoutHash).sort(byId) };
}

const withoutHash = <Thing>({ hash: _, ...thing }: Hashed<Thing>) => thing;

/** One reading an article; where an article was kept twice, the rule of which stays looks at nothing but the readings. */
const oneEach = (kept: readonly Reading[]): readonly Reading[] =>
  [...groupBy(kept, reading => reading.article.id).values()].map(
    same => [...same].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)))[0]!,
  );
