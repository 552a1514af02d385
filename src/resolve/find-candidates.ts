import { byText } from '../domain/order.ts';
import { blockingKeys } from './blocking-keys.ts';
import type { Profile } from './profile.ts';

/** In a larger block each profile meets only as many neighbours, so that cost stays in step with the number of profiles. */
const NEIGHBOURS = 120;

/** The pairs of profiles worth comparing: those that share a key which survives spelling, order and titles. */
export function findCandidates(profiles: readonly Profile[]): readonly (readonly [Profile, Profile])[] {
  const blocks = new Map<string, Profile[]>();
  for (const profile of profiles)
    for (const key of blockingKeys(profile)) {
      const block = blocks.get(key);
      if (block) block.push(profile);
      else blocks.set(key, [profile]);
    }
  const seen = new Set<string>();
  const pairs: (readonly [Profile, Profile])[] = [];
  for (const block of blocks.values()) {
    block.sort((a, b) => byText(a.words.join(' '), b.words.join(' ')) || byText(a.id, b.id));
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const [a, b] = one.id < other.id ? [one, other] : [other, one];
        if (seen.has(`${a.id}${b.id}`)) continue;
        seen.add(`${a.id}${b.id}`);
        pairs.push([a, b]);
      }
    });
  }
  return pairs;
}
