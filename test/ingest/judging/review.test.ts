import { expect, test } from 'vitest';
import { judge } from '../../../src/ingest/judging/judge.ts';
import { review } from '../../../src/ingest/judging/review.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { openWith } from '../../support/kept.ts';
import { organization, person, readingOf } from '../../support/world.ts';

const article = (day: number, name: string, claims: number) =>
  readingOf({
    outlet: `Paper ${day}`,
    published: `2024-04-0${day}`,
    title: `Day ${day}`,
    who: { speaker: person(name, { role: day > 4 ? 'engineer' : 'farmer' }), mill: organization('Arden Mill') },
    said: Array.from({ length: claims }, (_, index) => ({
      by: 'speaker',
      asserts: `${name} saw heron number ${day}${index} on the roof`,
      numbers: [`${day}${index}`],
    })),
  });
const readings = [article(1, 'Kari Moe', 1), article(2, 'Moe', 1), article(5, 'Tor Lunde', 4), article(6, 'Lunde', 4)];
const saying = { reason: 'seen', now: new Date('2024-05-01T10:00:00Z') };

describeOnEngines('The review', engine => {
  test('shows open pairs with both sentences, those first of whom more is told', async () => {
    const { items, open } = await review(await openWith(engine, readings), { kind: 'ACTOR', limit: 10 });
    expect(open).toBe(2);
    expect(items.map(({ a, b }) => [a.name, b.name].sort())).toEqual([
      ['Lunde', 'Tor Lunde'],
      ['Kari Moe', 'Moe'],
    ]);
    expect(items[0]!.reasons).not.toEqual([]);
    const sides = [items[1]!.a, items[1]!.b].map(({ outlet, publishedAt, sentence }) => ({
      outlet,
      publishedAt,
      sentence,
    }));
    expect(sides).toContainEqual({
      outlet: 'Paper 1',
      publishedAt: '2024-04-01',
      sentence: 'Kari Moe said Kari Moe saw heron number 10 on the roof.',
    });
  });

  test('shows no more than asked for, and only the kind asked for', async () => {
    const opened = await openWith(engine, readings);
    expect(await review(opened, { kind: 'ACTOR', limit: 1 })).toMatchObject({ items: [{}], open: 2 });
    expect(await review(opened, { kind: 'UTTERANCE', limit: 10 })).toEqual({ items: [], open: 0 });
  });

  test('asks no more what is settled, and asks last what a person has left open', async () => {
    const opened = await openWith(engine, readings);
    const [first] = (await review(opened, { kind: 'ACTOR', limit: 10 })).items;
    const pair = { kind: 'ACTOR', a: first!.a.evidenceId, b: first!.b.evidenceId, ...saying } as const;
    await judge(opened, { ...pair, verdict: 'UNSURE' });
    const left = await review(opened, { kind: 'ACTOR', limit: 10 });
    expect(left.items.map(({ leftOpen }) => leftOpen)).toEqual([false, true]);
    await judge(opened, { ...pair, verdict: 'DIFFERENT' });
    const { items } = await review(opened, { kind: 'ACTOR', limit: 10 });
    expect(items.map(({ a, b }) => [a.name, b.name].sort())).toEqual([['Kari Moe', 'Moe']]);
  });
});
