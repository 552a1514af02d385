import { expect, test } from 'vitest';
import type { Store } from '../../../src/graph/store.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { exported } from '../../support/kept.ts';
import { nodesOf, organization, pairsOf, person, readingOf } from '../../support/world.ts';
import { correct, judge, preview, undo } from './support/operations.ts';
import { type Written, writtenOn } from './support/written.ts';

const mill = 'The mill will close in the autumn';

/** Three articles with a speaker each. */
const three = ['Kari Moe', 'Tor Lunde', 'Ane Vik'].map((name, day) =>
  readingOf({
    outlet: `Paper ${day}`,
    published: `2024-04-0${day + 1}`,
    title: `News of day ${day}`,
    filler: `On day ${day} it rained.`,
    who: { speaker: person(name), mill: organization('Arden Mill') },
    said: [{ by: 'speaker', asserts: `${mill} ${day}`, subject: 'mill' }],
  }),
);
const [first] = three[0]!.attributions.map(({ id }) => id) as [string];

const idOf = async (store: Store, name: string): Promise<string> =>
  nodesOf(await store.image(), 'Actor').find(({ properties }) => properties.name === name)!.id;
const speakers = async (store: Store) =>
  nodesOf(await store.image(), 'Person')
    .map(({ properties }) => properties.name)
    .sort();
/** Kari Moe and Tor Lunde, held to be one. */
const asOne = async ({ store }: Written) => ({
  kind: 'ACTOR',
  a: await idOf(store, 'Kari Moe'),
  b: await idOf(store, 'Tor Lunde'),
  verdict: 'SAME',
});
const reason = 'they sign with one hand';

describeOnEngines('A verdict sent by a client', engine => {
  test('joins two actors, in the name of whoever is signed in, and tells what moved', async () => {
    const written = await writtenOn(engine, three);
    const { a, b, ...rest } = await asOne(written);
    const { data } = await written.send(judge, { input: { a, b, ...rest, reason } });
    expect(data.judge).toEqual({
      changed: true,
      judgement: {
        id: expect.stringMatching(/^jud_/),
        verdict: 'SAME',
        by: 'PERSON',
        author: 'key:ida',
        reasons: [reason],
      },
      moved: [
        {
          before: expect.arrayContaining([
            { id: a, name: 'Kari Moe', places: 1 },
            { id: b, name: 'Tor Lunde', places: 1 },
          ]),
          after: [{ id: expect.stringMatching(/^act_/), name: expect.any(String), places: 2 }],
        },
      ],
      counts: [{ of: 'ACTOR', before: 7, after: 6 }],
      userErrors: [],
    });
    expect(await speakers(written.store)).toHaveLength(2);
  });

  test('is foreseen as it comes, and foreseeing changes nothing', async () => {
    const written = await writtenOn(engine, three);
    const input = await asOne(written);
    const before = await exported(written.store);
    const foreseen = (await written.send(preview, { input })).data.previewJudgement;
    expect(foreseen.moved).toHaveLength(1);
    expect(await exported(written.store)).toBe(before);
    expect(await written.store.journal()).toEqual([]);
    const { moved, counts } = (await written.send(judge, { input: { ...input, reason } })).data.judge;
    expect({ moved, counts, userErrors: [] }).toEqual(foreseen);
    const parted = { ...input, verdict: 'DIFFERENT', a: first, b: three[1]!.attributions[0]!.id };
    const partedSoon = (await written.send(preview, { input: parted })).data.previewJudgement;
    const partedNow = (await written.send(judge, { input: { ...parted, reason } })).data.judge;
    expect(partedSoon).toEqual({ moved: partedNow.moved, counts: partedNow.counts, userErrors: [] });
    expect(partedNow.moved).toMatchObject([{ before: [{ places: 2 }], after: [{}, {}] }]);
  });

  test('on statements and on utterances is foreseen as it comes too', async () => {
    const reading = readingOf({
      published: '2024-04-02',
      who: { mill: organization('Arden Mill'), moe: person('Kari Moe', { role: 'spokeswoman', of: 'mill' }) },
      said: [
        { by: 'moe', denies: mill, on: '2024-04-02', subject: 'mill' },
        { by: 'mill', denies: mill, on: '2024-04-02', subject: 'mill' },
        { by: 'mill', asserts: 'Nobody will lose their work', on: '2024-04-02' },
      ],
    });
    const { send } = await writtenOn(engine, [reading]);
    const [one, two, other] = reading.attributions.map(({ id }) => id);
    for (const [kind, a, b] of [
      ['UTTERANCE', one, two],
      ['STATEMENT', one, other],
    ]) {
      const input = { kind, a, b, verdict: 'SAME' };
      const foreseen = (await send(preview, { input })).data.previewJudgement;
      const { moved, counts } = (await send(judge, { input: { ...input, reason } })).data.judge;
      expect([kind, moved.length]).toEqual([kind, 1]);
      expect({ moved, counts, userErrors: [] }).toEqual(foreseen);
    }
  });

  test('sent again changes nothing and says so, though the actors have joined', async () => {
    const written = await writtenOn(engine, three);
    const input = { ...(await asOne(written)), reason };
    const once = (await written.send(judge, { input })).data.judge;
    const before = await exported(written.store);
    const again = (await written.send(judge, { input: { ...input, a: input.b, b: input.a } })).data.judge;
    expect(again).toEqual({ changed: false, judgement: once.judgement, moved: [], counts: [], userErrors: [] });
    expect((await written.send(preview, { input: await without(input) })).data.previewJudgement.moved).toEqual([]);
    expect(await exported(written.store)).toBe(before);
    expect(await written.store.journal()).toHaveLength(1);
  });

  test('that was overruled is given anew when it is sent again', async () => {
    const { send, store } = await writtenOn(engine, three);
    const [a, b] = three.map(({ attributions }) => attributions[0]!.id);
    const given = async (verdict: string) =>
      (await send(judge, { input: { kind: 'ACTOR', a, b, verdict, reason } })).data.judge.changed;
    expect([await given('SAME'), await given('SAME'), await given('DIFFERENT'), await given('SAME')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(await speakers(store)).toHaveLength(2);
    expect([await given('UNSURE'), await given('UNSURE'), await given('SAME')]).toEqual([true, false, true]);
  });

  test('is taken back, which leaves the export as it was; again says so; and is taken up again', async () => {
    const written = await writtenOn(engine, three);
    const before = await exported(written.store);
    const { judgement } = (await written.send(judge, { input: { ...(await asOne(written)), reason } })).data.judge;
    const judged = await exported(written.store);
    const undone = (await written.send(undo, { input: { id: judgement.id } })).data.undoJudgement;
    expect(undone).toMatchObject({
      changed: true,
      moved: [{ before: [{ places: 2 }], after: [{}, {}] }],
      userErrors: [],
    });
    expect(await exported(written.store)).toBe(before);
    const again = (await written.send(undo, { input: { id: judgement.id } })).data.undoJudgement;
    expect(again).toMatchObject({ changed: false, undoingId: undone.undoingId, moved: [], userErrors: [] });
    await written.send(undo, { input: { id: undone.undoingId, reason: 'it was right' } });
    expect(await exported(written.store)).toBe(judged);
  });

  test('that cannot be given is told with the input that is wrong, and changes nothing', async () => {
    const written = await writtenOn(engine, three);
    const { a, b, kind, verdict } = await asOne(written);
    const wrong: readonly (readonly [object, string, readonly string[], RegExp])[] = [
      [{ a: 'act_0' }, 'NOT_FOUND', ['input', 'a'], /^Nothing in the graph has the id act_0\.$/],
      [{ b: 'sta_0' }, 'BAD_INPUT', ['input', 'b'], /^"sta_0" names no actor: give one of act_…/],
      [{ b: 'nobody' }, 'BAD_INPUT', ['input', 'b'], /^"nobody" names no actor/],
      [{ b: a }, 'BAD_INPUT', ['input'], /one and the same/],
      [{ kind: 'STATEMENT' }, 'BAD_INPUT', ['input', 'a'], /names no statement/],
      [{ reason: ' ' }, 'BAD_INPUT', ['input', 'reason'], /"reason" is empty/],
      [{ reason: 'x'.repeat(2_001) }, 'BAD_INPUT', ['input', 'reason'], /at most 2000 characters/],
    ];
    for (const [change, code, path, message] of wrong) {
      const { data, errors } = await written.send(judge, { input: { kind, a, b, verdict, reason, ...change } });
      expect([change, errors]).toEqual([change, undefined]);
      expect(data.judge).toEqual({
        changed: false,
        judgement: null,
        moved: [],
        counts: [],
        userErrors: [{ code, path, message: expect.stringMatching(message) }],
      });
      expect(data.judge.userErrors[0].message).not.toMatch(/gainsay|--/);
    }
    const unknown = (await written.send(undo, { input: { id: 'jud_0' } })).data.undoJudgement;
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'id'] }]);
    expect(await written.store.journal()).toEqual([]);
  });
});

const without = async ({ reason: _, ...input }: { readonly reason: string }) => input;

describeOnEngines('A correction sent by a client', engine => {
  const asked = { id: first, reason: 'he answers the question with no' };

  test('counts, with what the machine read beside it; sent again it changes nothing', async () => {
    const { send, store } = await writtenOn(engine, three);
    const input = { ...asked, speaker: 'Ane Vik', denialKind: 'UNAWARE' };
    const { correctionId, ...corrected } = (await send(correct, { input })).data.correctAttribution;
    expect(corrected).toMatchObject({
      changed: true,
      userErrors: [],
      attribution: {
        stance: 'DENIES',
        denialKind: 'UNAWARE',
        speaker: { name: 'Ane Vik' },
        corrected: ['SPEAKER', 'STANCE'],
        corrections: [correctionId],
        machineActor: 'Kari Moe',
        machineStance: 'ASSERTS',
        machineDenialKind: null,
        machineStatement: null,
      },
    });
    expect(pairsOf(await store.image(), 'DENIES')).toEqual([`Ane Vik → ${mill} 0`]);
    const before = await exported(store);
    const again = (await send(correct, { input })).data.correctAttribution;
    expect(again).toMatchObject({ changed: false, correctionId, moved: [], attribution: corrected.attribution });
    const inOtherWords = (await send(correct, { input: { ...input, speaker: 'ane vik', stance: 'DENIES' } })).data;
    expect(inOtherWords.correctAttribution).toMatchObject({ changed: false, correctionId });
    expect(await exported(store)).toBe(before);
  });

  test('is taken back, and the attribution is as the machine read it', async () => {
    const { send, store } = await writtenOn(engine, three);
    const before = await exported(store);
    const { correctionId } = (await send(correct, { input: { ...asked, stance: 'NONE' } })).data.correctAttribution;
    expect(await exported(store)).not.toBe(before);
    await send(undo, { input: { id: correctionId } });
    expect(await exported(store)).toBe(before);
  });

  test('of the statement moves the attribution to another, or to words of its own', async () => {
    const { send, store } = await writtenOn(engine, three);
    const other = three[1]!.attributions[0]!.id;
    const moved = (await send(correct, { input: { ...asked, statement: other } })).data.correctAttribution;
    expect(moved).toMatchObject({
      attribution: { statement: { text: `${mill} 1` }, machineStatement: `${mill} 0` },
      counts: [{ of: 'STATEMENT', before: 3, after: 2 }],
    });
    const worded = (await send(correct, { input: { ...asked, statement: 'Wood is dear' } })).data.correctAttribution;
    expect(worded).toMatchObject({ changed: true, attribution: { statement: { text: 'Wood is dear' } } });
    expect(pairsOf(await store.image(), 'ASSERTS')).toContain('Kari Moe → Wood is dear');
  });

  test('that cannot be made is told with the input that is wrong, and changes nothing', async () => {
    const { send, store } = await writtenOn(engine, three);
    const wrong: readonly (readonly [object, string, readonly string[]])[] = [
      [{ id: 'att_0', stance: 'NONE' }, 'NOT_FOUND', ['input', 'id']],
      [{}, 'BAD_INPUT', ['input']],
      [{ speaker: 'act_0' }, 'NOT_FOUND', ['input', 'speaker']],
      [{ speaker: '…' }, 'BAD_INPUT', ['input', 'speaker']],
      [{ statement: 'sta_0' }, 'NOT_FOUND', ['input', 'statement']],
      [{ statement: '' }, 'BAD_INPUT', ['input', 'statement']],
      [{ stance: 'ASSERTS', denialKind: 'FLAT' }, 'BAD_INPUT', ['input', 'denialKind']],
      [{ stance: 'DENIES', denialKind: 'DECLINES' }, 'BAD_INPUT', ['input', 'denialKind']],
      [{ stance: 'NONE', reason: '' }, 'BAD_INPUT', ['input', 'reason']],
    ];
    for (const [change, code, path] of wrong) {
      const { data, errors } = await send(correct, { input: { ...asked, ...change } });
      expect([change, errors]).toEqual([change, undefined]);
      expect([change, data.correctAttribution.userErrors]).toMatchObject([change, [{ code, path }]]);
      expect(data.correctAttribution.userErrors[0].message).not.toMatch(/gainsay|--/);
    }
    expect(await store.journal()).toEqual([]);
  });
});
