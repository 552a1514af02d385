import { describe, expect, test } from 'vitest';
import type { Descriptor } from '../../src/domain/descriptor.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { readText } from '../support/reading.ts';
import { readingOf } from '../support/world.ts';
import { different, type HardPair, type Side, same } from './actors.ts';

interface Met {
  readonly descriptors: readonly Descriptor[];
  /** The descriptor of whoever is meant; null where the reader saw nobody. */
  readonly meant: string | null;
}

const met = async (side: Side, at: string): Promise<Met> => {
  if (typeof side !== 'string') return told(side, at);
  const start = side.indexOf('[[');
  const end = side.indexOf(']]') - 2;
  const { descriptors, mentions } = await readText(side.replace('[[', '').replace(']]', ''));
  const inside = mentions.filter(each => each.descriptorId && each.start < end && start < each.end);
  const best = inside.sort(
    (a, b) => Math.abs(a.start - start) + Math.abs(a.end - end) - (Math.abs(b.start - start) + Math.abs(b.end - end)),
  )[0];
  return { descriptors, meant: best?.descriptorId ?? null };
};

function told({ x, ...others }: Exclude<Side, string>, at: string): Met {
  const { descriptors } = readingOf({ title: at, who: { x, ...others } });
  return { descriptors, meant: descriptors[0]!.id };
}

/** As how many actors or places the two whom a pair means come out; a test of nobody would prove nothing. */
async function countOf({ one, other, beside = [] }: HardPair): Promise<number> {
  const all: Met[] = [];
  for (const [at, side] of [one, other, ...beside].entries()) all.push(await met(side, `Article ${at}`));
  const { referentOf } = resolve({ descriptors: all.flatMap(each => each.descriptors), judgements: [] });
  const [a, b] = all.map(each => each.meant && referentOf.get(each.meant));
  expect(a && b, 'somebody is meant').toBeTruthy();
  return a === b ? 1 : 2;
}

const named = ({ trait, one, other }: HardPair) =>
  `${trait}: ${[one, other].map(side => (typeof side === 'string' ? side : side.x.name)).join(' / ')}`;

describe('two who differ stay two', () => {
  test.each(different.map(each => [named(each), each] as const))('%s', async (_, each) => {
    expect(await countOf(each)).toBe(2);
  });
});

test('of those who are one, at least 85 in 100 are found to be', { timeout: 60_000 }, async () => {
  const missed: string[] = [];
  for (const each of same) if ((await countOf(each)) !== 1) missed.push(named(each));
  expect(missed.length / same.length, missed.join('\n')).toBeLessThanOrEqual(0.15);
});
