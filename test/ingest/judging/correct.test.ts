import { expect, test } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { derive, rebuild } from '../../../src/ingest/derive.ts';
import { type Correcting, correct } from '../../../src/ingest/judging/correct.ts';
import type { Opened } from '../../../src/ingest/judging/evidence-of.ts';
import { undo } from '../../../src/ingest/judging/undo.ts';
import type { Encoder } from '../../../src/text/tag.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { exported, openWith } from '../../support/kept.ts';
import { encoderOnce } from '../../support/reading.ts';
import { edgesOf, nodesOf, organization, pairsOf, person, readingOf } from '../../support/world.ts';

const told = readingOf({
  outlet: 'Harbour Post',
  published: '2024-04-02',
  who: { mill: organization('Arden Mill'), moe: person('Kari Moe') },
  said: [
    { by: 'moe', asserts: 'The mill will close in the autumn', subject: 'mill' },
    { by: 'mill', asserts: 'The river is clean', quote: 'Nobody has ever found anything in that river' },
    { by: 'mill', quote: 'No comment' },
  ],
});
const elsewhere = readingOf({
  outlet: 'Inland Courier',
  published: '2024-04-03',
  title: 'The river',
  who: { vik: person('Ane Vik'), mill: organization('Arden Mill') },
  said: [
    { by: 'vik', denies: 'The river is poisoned', on: '2024-04-03' },
    { by: 'mill', asserts: 'The river is clean', quote: 'Nobody has ever found anything in that river' },
  ],
});
const [first, second, third] = told.attributions.map(({ id }) => id) as [string, string, string];

const none = (): Promise<Encoder> => Promise.reject(new Error('no encoder is needed'));
const saying = {
  reason: 'misread',
  author: 'Ida',
  now: new Date('2024-05-01T10:00:00Z'),
  speakerKind: 'PERSON',
} as const;
const correctIn = (opened: Opened, right: Partial<Correcting>, encoder = none) =>
  correct(opened, { ...saying, attributionId: first, ...right }, encoder);
const attributionIn = async ({ store }: Opened, id: string) =>
  nodesOf(await store.image(), 'Attribution').find(node => node.id === id)!.properties;

describeOnEngines('A correction', engine => {
  test('of a stance counts, and what the machine read stays beside it', async () => {
    const opened = await openWith(engine, [told]);
    const { entry } = await correctIn(opened, { stance: 'DENIES' });
    expect(pairsOf(await opened.store.image(), 'DENIES')).toEqual(['Kari Moe → The mill will close in the autumn']);
    expect(await attributionIn(opened, first)).toMatchObject({
      stance: 'DENIES',
      denialKind: 'FLAT',
      corrected: ['stance'],
      corrections: [entry.id],
      machineStance: 'ASSERTS',
    });
  });

  test('of a speaker gives the attribution to whoever is known by that name, wherever', async () => {
    const opened = await openWith(engine, [told, elsewhere]);
    await correctIn(opened, { speaker: 'ane vik' });
    expect(pairsOf(await opened.store.image(), 'ASSERTS')).toContain('Ane Vik → The mill will close in the autumn');
    expect(nodesOf(await opened.store.image(), 'Person')).toHaveLength(2);
    expect(await attributionIn(opened, first)).toMatchObject({ actor: 'Ane Vik', machineActor: 'Kari Moe' });
  });

  test('of a speaker may name somebody whom no article names', async () => {
    const opened = await openWith(engine, [told]);
    await correctIn(opened, { speaker: 'Millers’ Union', speakerKind: 'ORGANIZATION' });
    expect(await attributionIn(opened, first)).toMatchObject({ actor: 'Millers’ Union', actorKind: 'ORGANIZATION' });
  });

  test('of a statement moves this attribution alone, be the same words quoted elsewhere', async () => {
    const opened = await openWith(engine, [told, elsewhere]);
    const poisoned = edgesOf(await opened.store.image(), 'DENIES')[0]!.to;
    await correctIn(opened, { attributionId: second, statement: poisoned });
    const image = await opened.store.image();
    expect(pairsOf(image, 'ASSERTS')).toEqual([
      'Arden Mill → The river is clean',
      'Arden Mill → The river is poisoned',
      'Kari Moe → The mill will close in the autumn',
    ]);
    expect(await attributionIn(opened, second)).toMatchObject({ machineStatement: 'The river is clean' });
  });

  test('of a statement may put it in words of its own', async () => {
    const opened = await openWith(engine, [told]);
    await correctIn(opened, { statement: 'Arden Mill will close 3 halls' }, encoderOnce);
    const [statement] = nodesOf(await opened.store.image(), 'Statement').filter(
      ({ properties }) => properties.text === 'Arden Mill will close 3 halls',
    );
    const about = edgesOf(await opened.store.image(), 'ABOUT').filter(({ from }) => from === statement!.id);
    expect(about.map(({ properties }) => properties.role)).toEqual(['SUBJECT']);
  });

  test('makes a statement of what was thought to be none', async () => {
    const opened = await openWith(engine, [told]);
    await correctIn(opened, { attributionId: third, stance: 'ASSERTS', statement: 'The river is clean' });
    expect(pairsOf(await opened.store.image(), 'ASSERTS')).toContain('Arden Mill → The river is clean');
  });

  test('finds its attribution again after a rebuild and in the reading of another version', async () => {
    const opened = await openWith(engine, [told]);
    await correctIn(opened, { stance: 'DENIES' });
    const before = await exported(opened.store);
    await rebuild(opened.store);
    expect(await exported(opened.store)).toBe(before);

    const moved: Reading = {
      ...told,
      reader: 'another reader',
      attributions: told.attributions.map((one, index) => ({
        ...one,
        id: one.id.replace(/..$/, `f${index}`),
        content: one.content.map(({ start, end }) => ({ start, end: end - 3 })),
      })),
    };
    await opened.store.keep([moved]);
    await derive(opened.store);
    expect(pairsOf(await opened.store.image(), 'DENIES')).toEqual(['Kari Moe → The mill will close in the autumn']);
  });

  test('of a newer day counts field by field, and leaves what stood before when it is undone', async () => {
    const opened = await openWith(engine, [told, elsewhere]);
    const start = await exported(opened.store);
    const older = await correctIn(opened, { stance: 'DENIES', speaker: 'Ane Vik' });
    const before = await exported(opened.store);
    const newer = await correctIn(opened, { stance: 'NONE' });
    expect(await attributionIn(opened, first)).toMatchObject({
      stance: 'NONE',
      actor: 'Ane Vik',
      machineStance: 'ASSERTS',
    });
    await undo(opened, newer.entry.id, saying);
    expect(await exported(opened.store)).toBe(before);
    await undo(opened, older.entry.id, saying);
    expect(await exported(opened.store)).toBe(start);
  });

  test('is refused where it says nothing, or of nothing', async () => {
    const opened = await openWith(engine, [told, elsewhere]);
    await expect(correctIn(opened, {})).rejects.toThrow('nothing to correct');
    await expect(correctIn(opened, { attributionId: 'att_0', stance: 'NONE' })).rejects.toThrow(
      'no attribution has the id',
    );
    await expect(correctIn(opened, { statement: third })).rejects.toThrow('conveys no statement');
    expect(await opened.store.journal()).toEqual([]);
  });
});
