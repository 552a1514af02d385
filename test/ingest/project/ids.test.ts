import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NodeLabel } from '../../../src/domain/image.ts';
import { project } from '../../../src/ingest/project.ts';
import { runs } from '../../law/runs.ts';
import { government, nodesOf, organization, person, readingOf } from '../../support/world.ts';

const who = {
  norland: government('Norland', { country: 'NO' }),
  port: organization('Port of Arden'),
  weiss: person('Anna Weiss', { role: 'spokeswoman', of: 'port' }),
};
const toldOn = (published: string, title: string) =>
  readingOf({
    title,
    published,
    who,
    said: [{ by: 'weiss', denies: 'The port hid a crack in the pier', quote: 'Nobody hid a crack', on: '2024-03-01' }],
  });
const idsIn = (label: NodeLabel, ...readings: readonly ReturnType<typeof toldOn>[]) =>
  nodesOf(project(readings, []), label).map(({ id }) => id);

test.each<NodeLabel>(['Person', 'Government', 'Organization', 'Statement', 'Utterance'])(
  'what is told again later keeps the id of a %s',
  label => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 }), ([title, ...later]) => {
        const first = toldOn('2024-03-01', `first ${title}`);
        const others = later.map((one, at) => toldOn(`2024-03-0${at + 2}`, one));
        const ids = idsIn(label, first, ...others);
        expect(ids).toHaveLength(1);
        expect(ids).toEqual(idsIn(label, first));
      }),
      runs,
    );
  },
);
