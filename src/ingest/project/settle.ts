import type { Correction } from '../../domain/correction.ts';
import { type Entry, standing } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byId, byText, groupBy } from '../../domain/order.ts';
import type { Reading } from '../../domain/reading.ts';
import { corrected } from './corrected.ts';
import { findAgainIn, judgementAgain } from './find-again.ts';

/** The evidence after people have had their say. */
export interface Settled {
  /** As corrected. */
  readonly readings: readonly Reading[];
  /** What people hold to be the same or not, in the ids of these readings. */
  readonly judgements: readonly Judgement[];
  /** The judgements that stand and whose both sides are there, as they were kept. */
  readonly shown: readonly Judgement[];
}

/** Applies the journal to the readings, before anything else follows from them. */
export function settle(readings: readonly Reading[], journal: readonly Entry[]): Settled {
  const stand = standing(journal);
  if (stand.length === 0) return { readings, judgements: [], shown: [] };
  const found = findAgainIn(readings);
  const judged = stand
    .filter(entry => entry.kind !== 'CORRECTION')
    .flatMap(entry => {
      const again = judgementAgain(entry, found);
      return again ? [{ entry, again }] : [];
    });
  const corrections = stand.filter(entry => entry.kind === 'CORRECTION').sort(newestFirst);
  const placed = corrections.flatMap(correction => {
    const attribution = found.attribution(correction.attributionId, correction.passage);
    return attribution ? [{ correction, attribution }] : [];
  });
  const byArticle = groupBy(placed, ({ attribution }) => attribution.articleId);
  const settled = readings.map(reading => {
    const own = byArticle.get(reading.article.id);
    if (!own) return { reading, judgements: [] };
    const byAttribution = groupBy(own, ({ attribution }) => attribution.id);
    const lists = [...byAttribution].map(([id, same]) => [id, same.map(({ correction }) => correction)] as const);
    return corrected(reading, new Map(lists), found);
  });
  return {
    readings: settled.map(({ reading }) => reading),
    judgements: [...judged.map(({ again }) => again), ...settled.flatMap(one => one.judgements)],
    shown: judged.map(({ entry }) => entry),
  };
}

const newestFirst = (a: Correction, b: Correction): number => byText(b.at, a.at) || byId(b, a);
