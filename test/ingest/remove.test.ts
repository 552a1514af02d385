import { expect, test } from 'vitest';
import { derive, remove } from '../../src/ingest/derive.ts';
import { project } from '../../src/ingest/project.ts';
import { describeOnEngines } from '../support/engines.ts';
import { exported, openWith } from '../support/kept.ts';
import { organization, person, readingOf } from '../support/world.ts';

const mill = 'The mill will close in the autumn';
const readings = ['Kari Moe', 'Kari Moe', 'Moe'].map((name, day) =>
  readingOf({
    outlet: 'Harbour Post',
    published: `2024-04-0${day + 1}`,
    title: `Day ${day}`,
    who: { moe: person(name, { role: 'spokeswoman', of: 'mill' }), mill: organization('Arden Mill') },
    said: [
      { by: 'moe', denies: mill, subject: 'mill', on: '2024-04-01' },
      { by: 'mill', asserts: `Day ${day} was a good day`, event: { type: 'closing', with: ['mill'] } },
    ],
  }),
);

describeOnEngines('An article that is deleted', engine => {
  test.each([0, 1, 2])('takes away what only it told, and brings it back: article %i', async at => {
    const { store } = await openWith(engine, readings);
    const before = await exported(store);
    const { article } = readings[at]!;
    expect(await remove(store, article.id)).toBe(true);
    expect(await store.image()).toEqual(project(readings.toSpliced(at, 1), []));
    await store.keep([readings[at]!]);
    await derive(store);
    expect(await exported(store)).toBe(before);
  });

  test('leaves nothing where it was the only one', async () => {
    const { store } = await openWith(engine, [readings[0]!]);
    await remove(store, readings[0]!.article.id);
    expect(await exported(store)).toBe('');
  });
});
