import { byText } from '../domain/order.ts';
import type { Claim } from './claim.ts';
import { meaningsOf } from './lexicon/synonyms.ts';

/** A block up to this size is compared whole; in a larger one each claim meets its nearest neighbours. */
const WHOLE = 100;
const NEIGHBOURS = 30;
const RARE_WORDS = 6;
const RAREST = 4;

/** Calls back with each pair of claims worth comparing: those that share an actor, a speaker, a verb or rare words. */
export function eachCandidate(claims: readonly Claim[], compare: (a: Claim, b: Claim) => void): void {
  const sorted = [...claims].sort((a, b) => byText(a.stems.join(' '), b.stems.join(' ')) || byText(a.id, b.id));
  const frequency = new Map<string, number>();
  for (const { stems } of sorted) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);

  const blocks = new Map<string, number[]>();
  const placesOf = sorted.map((claim, index) =>
    [...new Set(blockingKeys(claim, frequency))].map(key => {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      return { block, at: block.push(index) - 1 };
    }),
  );
  placesOf.forEach((places, index) => {
    const met = new Set<number>();
    for (const { block, at } of places) {
      const end = block.length <= WHOLE ? block.length : at + 1 + NEIGHBOURS;
      for (const other of block.slice(at + 1, end)) met.add(other);
    }
    for (const other of met) compare(sorted[index]!, sorted[other]!);
  });
}

function blockingKeys(claim: Claim, frequency: ReadonlyMap<string, number>): readonly string[] {
  const actors = [...(claim.subjectId ? [claim.subjectId] : []), ...claim.objectIds];
  const rare = [...claim.stems]
    .sort((a, b) => frequency.get(a)! - frequency.get(b)! || byText(a, b))
    .slice(0, RARE_WORDS);
  const pairs = rare.flatMap((a, at) => rare.slice(at + 1, RAREST).map(b => [a, b].sort().join(' ')));
  return [
    ...claim.saids.map(({ attribution }) => attribution.id),
    ...claim.threads.keys(),
    ...rare,
    ...pairs,
    ...actors,
    ...rare.flatMap(stem => meaningsOf(stem).map(meaning => `meaning ${meaning}`)),
    ...new Set(
      claim.saids.flatMap(({ actorId, attribution }) => (actorId ? [`${actorId} ${attribution.stance}`] : [])),
    ),
    ...actors.flatMap(actor => rare.map(stem => `${actor} ${stem}`)),
    ...actors.map(actor => `${actor} does ${claim.predicate}`),
  ];
}
