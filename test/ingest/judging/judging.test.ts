import { expect, test } from 'vitest';
import type { Image } from '../../../src/domain/image.ts';
import type { Judgement, Verdict } from '../../../src/domain/judgement.ts';
import type { Store } from '../../../src/graph/store.ts';
import { derive, rebuild, remove } from '../../../src/ingest/derive.ts';
import type { Opened } from '../../../src/ingest/judging/evidence-of.ts';
import { judge } from '../../../src/ingest/judging/judge.ts';
import { undo } from '../../../src/ingest/judging/undo.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { exported, openWith } from '../../support/kept.ts';
import { all, edgesOf, nodesOf, organization, person, readingOf } from '../../support/world.ts';

const saying = { reason: 'told apart by a reader', author: 'Ida', now: new Date('2024-05-01T10:00:00Z') };
const mill = 'The mill will close in the autumn';

/** Three articles with a speaker each. */
const threeOf = (names: readonly string[]) =>
  names.map((name, day) =>
    readingOf({
      outlet: `Paper ${day}`,
      published: `2024-04-0${day + 1}`,
      title: `News of day ${day}`,
      filler: `On day ${day} it rained.`,
      who: { speaker: person(name), mill: organization('Arden Mill') },
      said: [{ by: 'speaker', asserts: `${mill} ${day}`, subject: 'mill' }],
    }),
  );

const speakers = async (store: Store) => {
  const people = nodesOf(await store.image(), 'Actor').filter(({ properties }) => properties.kind === 'PERSON');
  return people.map(({ properties }) => properties.name).sort();
};
const idOfActor = (image: Image, name: string): string =>
  nodesOf(image, 'Actor').find(({ properties }) => properties.name === name)!.id;
const judgeActors = (opened: Opened, verdict: Verdict, a: string, b: string) =>
  judge(opened, { ...saying, verdict, kind: 'ACTOR', a, b });

describeOnEngines('A verdict', engine => {
  test('joins two actors named as they are seen, and tells so', async () => {
    const opened = await openWith(engine, threeOf(['Kari Moe', 'Tor Lunde', 'Ane Vik']));
    const image = await opened.store.image();
    const [moe, lunde] = [idOfActor(image, 'Kari Moe'), idOfActor(image, 'Tor Lunde')];
    const { entry, regroupings, counts } = await judgeActors(opened, 'SAME', moe, lunde);
    expect(entry).toMatchObject({ verdict: 'SAME', by: 'PERSON', author: 'Ida', reasons: ['told apart by a reader'] });
    expect([entry.a, entry.b]).toEqual([expect.stringMatching(/^des_/), expect.stringMatching(/^des_/)]);
    expect(regroupings).toEqual([
      {
        before: [moe, lunde].sort().map(id => expect.objectContaining({ id, places: 1 })),
        after: [expect.objectContaining({ places: 2 })],
      },
    ]);
    expect(counts).toEqual([{ label: 'Actor', before: expect.any(Number), after: expect.any(Number) }]);
    expect(await speakers(opened.store)).toHaveLength(2);
  });

  test('is kept through a rebuild, through deletion and re-ingest, and through another version of the reader', async () => {
    const readings = threeOf(['Kari Moe', 'Tor Lunde', 'Ane Vik']);
    const opened = await openWith(engine, readings);
    const image = await opened.store.image();
    await judgeActors(opened, 'SAME', idOfActor(image, 'Kari Moe'), idOfActor(image, 'Tor Lunde'));
    const before = await exported(opened.store);

    await rebuild(opened.store);
    expect(await exported(opened.store)).toBe(before);

    await remove(opened.store, readings[0]!.article.id);
    expect(all(await opened.store.image(), 'Judgement', 'by')).not.toContain('PERSON');
    await opened.store.keep([readings[0]!]);
    await derive(opened.store);
    expect(await exported(opened.store)).toBe(before);

    const again = JSON.stringify(readings)
      .replaceAll('des_', 'des_f')
      .replace(/des_f([0-9a-f]{19})[0-9a-f]/g, 'des_f$1');
    const reread = (JSON.parse(again) as typeof readings).map(reading => ({ ...reading, reader: 'another reader' }));
    await opened.store.keep(reread);
    await derive(opened.store);
    expect(await speakers(opened.store)).toHaveLength(2);
  });

  test('that two differ cuts through a chain of what rules hold to be the same', async () => {
    const opened = await openWith(engine, threeOf(['Kari Moe', 'Kari Moe', 'Kari Moe']));
    expect(await speakers(opened.store)).toEqual(['Kari Moe']);
    const mentions = nodesOf(await opened.store.image(), 'Mention').map(({ id }) => id);
    const { regroupings } = await judgeActors(opened, 'DIFFERENT', mentions[0]!, mentions[1]!);
    expect(regroupings).toMatchObject([{ before: [{ places: 3 }], after: [{}, {}] }]);
    expect(await speakers(opened.store)).toEqual(['Kari Moe', 'Kari Moe']);
  });

  test('that two differ outweighs an older one, and goes when it is undone', async () => {
    const opened = await openWith(engine, threeOf(['Kari Moe', 'Tor Lunde', 'Ane Vik']));
    const image = await opened.store.image();
    const [moe, lunde] = [idOfActor(image, 'Kari Moe'), idOfActor(image, 'Tor Lunde')];
    const { entry } = await judgeActors(opened, 'SAME', moe, lunde);
    const joined = await exported(opened.store);
    const newer = await judgeActors(opened, 'DIFFERENT', entry.a, entry.b);
    expect(newer.entry.at! > entry.at!).toBe(true);
    expect(await speakers(opened.store)).toHaveLength(3);
    await undo(opened, newer.entry.id, saying);
    expect(await exported(opened.store)).toBe(joined);
  });

  test('joins two statements, and two reports of speakers who speak for one another as one utterance', async () => {
    const reading = readingOf({
      published: '2024-04-02',
      who: { mill: organization('Arden Mill'), moe: person('Kari Moe', { role: 'spokeswoman', of: 'mill' }) },
      said: [
        { by: 'moe', denies: mill, on: '2024-04-02', subject: 'mill' },
        { by: 'mill', denies: mill, on: '2024-04-02', subject: 'mill' },
        { by: 'mill', asserts: 'Nobody will lose their work', on: '2024-04-02' },
      ],
    });
    const opened = await openWith(engine, [reading]);
    const [first, second, third] = reading.attributions.map(({ id }) => id) as [string, string, string];
    expect(edgesOf(await opened.store.image(), 'DENIES')).toHaveLength(2);

    const one = await judge(opened, { ...saying, verdict: 'SAME', kind: 'UTTERANCE', a: first, b: second });
    const [denial, ...others] = edgesOf(await opened.store.image(), 'DENIES');
    expect(others).toEqual([]);
    expect(denial!.from).toBe(idOfActor(await opened.store.image(), 'Kari Moe'));
    expect(one.regroupings).toMatchObject([{ before: [{}, {}], after: [{ places: 2 }] }]);

    const statementIds = nodesOf(await opened.store.image(), 'Statement').map(({ id }) => id);
    expect(statementIds).toHaveLength(2);
    await judge(opened, { ...saying, verdict: 'SAME', kind: 'STATEMENT', a: statementIds[0]!, b: third });
    expect(nodesOf(await opened.store.image(), 'Statement')).toHaveLength(1);
  });

  test('is refused where there is nothing to judge', async () => {
    const opened = await openWith(engine, threeOf(['Kari Moe', 'Tor Lunde', 'Ane Vik']));
    const moe = idOfActor(await opened.store.image(), 'Kari Moe');
    await expect(judgeActors(opened, 'SAME', moe, moe)).rejects.toThrow('one and the same');
    await expect(judgeActors(opened, 'SAME', moe, 'act_0')).rejects.toThrow('nothing in the graph has the id act_0');
    await expect(judgeActors(opened, 'SAME', moe, 'sta_0')).rejects.toThrow('"sta_0" names no actor');
    await expect(undo(opened, 'jud_0', saying)).rejects.toThrow('nobody has judged jud_0');
    expect(await opened.store.journal()).toEqual([]);
  });

  test('is undone once, and an undoing can be undone', async () => {
    const opened = await openWith(engine, threeOf(['Kari Moe', 'Tor Lunde', 'Ane Vik']));
    const image = await opened.store.image();
    const before = await exported(opened.store);
    const verdict = await judgeActors(opened, 'SAME', idOfActor(image, 'Kari Moe'), idOfActor(image, 'Tor Lunde'));
    const judged = await exported(opened.store);
    const undoing = await undo(opened, verdict.entry.id, saying);
    expect(undoing.regroupings).toMatchObject([{ before: [{ places: 2 }], after: [{}, {}] }]);
    expect(await exported(opened.store)).toBe(before);
    await expect(undo(opened, verdict.entry.id, saying)).rejects.toThrow(`is undone already, by ${undoing.entry.id}`);
    await undo(opened, undoing.entry.id, saying);
    expect(await exported(opened.store)).toBe(judged);
    expect((await opened.store.journal()) as readonly Judgement[]).toHaveLength(3);
  });
});
