import { expect, test } from 'vitest';
import { asOf, publishedBy } from '../../src/ingest/as-of.ts';
import { judge } from '../../src/ingest/judging/judge.ts';
import { project } from '../../src/ingest/project.ts';
import { describeOnEngines } from '../support/engines.ts';
import { exported, openWith } from '../support/kept.ts';
import { all, person, readingOf } from '../support/world.ts';

test.each([
  ['2024-03-04', '2024-03-04', true],
  ['2024-03-04T21:50', '2024-03-04', true],
  ['2024-03-05', '2024-03-04', false],
  ['2024-03-31', '2024-03', true],
  ['2024-02', '2024-03-04', true],
  ['2024-03', '2024-03-04', false],
  ['2024', '2024-12-31', false],
  ['2023', '2024-01', true],
])('what was published %s was out by %s: %s', (published, date, out) => expect(publishedBy(published, date)).toBe(out));

const article = (published: string | null, name: string) =>
  readingOf({
    ...(published && { published }),
    title: name,
    who: { speaker: person(name) },
    said: [{ by: 'speaker', asserts: `${name} saw it` }],
  });
const [early, later, undated] = [
  article('2024-03-04', 'Kari Moe'),
  article('2024-03-08', 'Tor Lunde'),
  article(null, 'Ane Vik'),
];

describeOnEngines('The graph of a date', engine => {
  test('follows from the articles out by then, and touches nothing', async () => {
    const { store } = await openWith(engine, [early, later, undated]);
    const [before, stamp] = [await exported(store), await store.imageStamp()];
    const known = await asOf(store, '2024-03-06');
    expect(known.image).toEqual(project([early], []));
    expect(known).toMatchObject({ readings: [{}], later: 1, undated: 1 });
    expect([await exported(store), await store.imageStamp()]).toEqual([before, stamp]);
  });

  test('heeds what people judged, where both sides were there', async () => {
    const opened = await openWith(engine, [early, later, undated]);
    const [a, b] = [early.attributions[0]!.id, later.attributions[0]!.id];
    await judge(opened, { verdict: 'SAME', kind: 'ACTOR', a, b, reason: 'one', now: new Date('2024-05-01T10:00:00Z') });
    expect(all((await asOf(opened.store, '2024-03-09')).image, 'Person', 'name')).toHaveLength(1);
    expect(all((await asOf(opened.store, '2024-03-06')).image, 'Judgement', 'by')).toEqual([]);
  });
});
