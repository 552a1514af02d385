import { expect, test } from 'vitest';
import type { Receipt } from '../../../src/domain/receipt.ts';
import { evidenceLines } from '../../../src/graph/evidence-lines.ts';
import { entryRecord } from '../../../src/graph/evidence-records.ts';
import { jsonl } from '../../../src/graph/formats/jsonl.ts';
import type { Store } from '../../../src/graph/store.ts';
import { importRecords } from '../../../src/ingest/import/import-records.ts';
import { correct } from '../../../src/ingest/judging/correct.ts';
import { judge } from '../../../src/ingest/judging/judge.ts';
import { undo } from '../../../src/ingest/judging/undo.ts';
import { project } from '../../../src/ingest/project.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { openWith } from '../../support/kept.ts';
import { organization, person, readingOf } from '../../support/world.ts';

const reading = (day: number, name: string) =>
  readingOf({
    outlet: `Paper ${day}`,
    published: `2024-04-0${day}`,
    title: `Day ${day} – “quoted” 😀`,
    who: { speaker: person(name), mill: organization('Arden Mill') },
    said: [{ by: 'speaker', denies: `The mill closed on day ${day}`, subject: 'mill', event: { type: 'closing' } }],
  });
const readings = [reading(1, 'Kari Moe'), reading(2, 'Tor Lunde'), reading(3, 'Ane Vik')];
const [first, second, third] = readings.map(({ attributions }) => attributions[0]!.id) as [string, string, string];
const saying = { reason: 'seen', author: 'Ida', now: new Date('2024-05-01T10:00:00Z') };

/** All that an export prints. */
async function exportOf(store: Store): Promise<readonly string[]> {
  const image = await store.image();
  const lines = [...jsonl(image)];
  const evidence = { image, readings: store.readings(), journal: await store.journal() };
  for await (const line of evidenceLines(evidence)) lines.push(line);
  return lines;
}

async function* lines(texts: readonly string[]) {
  for (const [index, text] of texts.entries()) yield { at: `graph.jsonl:${index + 1}`, text };
}

async function importInto(store: Store, texts: readonly string[]) {
  const receipts: Receipt[] = [];
  const done = await importRecords(lines(texts), { store, onReceipt: receipt => void receipts.push(receipt) });
  const complaints = receipts.flatMap(({ file, reason }) => (reason === null ? [] : [`${file}: ${reason}`]));
  return { done, complaints };
}

const none = () => Promise.reject(new Error('no encoder is needed'));
const correcting = { ...saying, attributionId: second, speakerKind: 'PERSON' } as const;

describeOnEngines('An import', engine => {
  test('makes of an export the same graph, with all that people have said', async () => {
    const source = await openWith(engine, readings);
    await judge(source, { ...saying, verdict: 'SAME', kind: 'ACTOR', a: first, b: third });
    await correct(source, { ...correcting, stance: 'ASSERTS', speaker: 'Ola Nordmann', statement: first }, none);
    const told = await exportOf(source.store);
    for (const { article } of readings) await source.store.forget(article.id);
    expect(told.map(line => JSON.parse(line).type)).toEqual(
      expect.arrayContaining(['reading', 'correction', 'judgement']),
    );

    const { done, complaints } = await importInto(source.store, told);
    expect(complaints).toEqual([]);
    expect(done).toMatchObject({ created: 3, duplicates: 0, rejected: 0, attributions: 3, entries: 0 });
    expect(await exportOf(source.store)).toEqual(told);
    expect((await importInto(source.store, told)).done).toMatchObject({ created: 0, duplicates: 3, written: 0 });
  });

  test('adds to a graph what it lacks, line by line in any order', async () => {
    const source = await openWith(engine, readings);
    const told = await exportOf(source.store);
    for (const { article } of readings.slice(1)) await source.store.forget(article.id);
    const { done, complaints } = await importInto(source.store, told.toReversed());
    expect(complaints).toEqual([]);
    expect(done).toMatchObject({ created: 2, duplicates: 1 });
    expect(await exportOf(source.store)).toEqual(told);
  });

  test('leaves an article that another version of the reader has read', async () => {
    const { store } = await openWith(engine, readings);
    const told = await exportOf(store);
    const other = told.map(line => line.replaceAll('reader-of-tables', 'another reader'));
    expect((await importInto(store, other)).done).toMatchObject({ created: 0, duplicates: 3, written: 0 });
  });

  test('takes a journal with what was taken back', async () => {
    const source = await openWith(engine, readings);
    const before = await exportOf(source.store);
    const { entry } = await judge(source, { ...saying, verdict: 'SAME', kind: 'ACTOR', a: first, b: third });
    await undo(source, entry.id, saying);
    const journal = (await source.store.journal()).map(one => `${JSON.stringify(entryRecord(one))}\n`);
    const strange = journal.map(line => line.replaceAll('jud_', 'jud_f').replace(/jud_f([0-9a-f]{19})./g, 'jud_f$1'));
    const { done, complaints } = await importInto(source.store, strange);
    expect(complaints).toEqual([]);
    expect(done.entries).toBe(2);
    expect(await exportOf(source.store)).toEqual(before);
  });

  test('names bad lines and takes in the rest', async () => {
    const source = await openWith(engine, readings);
    const told = await exportOf(source.store);
    for (const { article } of readings) await source.store.forget(article.id);
    const of = (type: string) => told.filter(line => JSON.parse(line).type === type);
    const [article, ...articles] = of('article');
    const [own, other, last] = of('reading');
    const { complaints, done } = await importInto(source.store, [
      'no json',
      '[]',
      '{"type":"novel","id":"nov_1"}',
      article!.replace('Paper', 'Piper'),
      own!,
      articles[0]!,
      other!.replace('"speakerId":"des_', '"speakerId":"xyz_'),
      articles[1]!,
      last!.replace(/"subjectId":"des_[0-9a-f]+"/, `"subjectId":"des_${'0'.repeat(20)}"`),
      '{"type":"undo","id":"jud_1"}',
    ]);
    expect(complaints).toEqual([
      'graph.jsonl:1: not a line of JSON',
      'graph.jsonl:2: not a record with a type',
      'graph.jsonl:3: no record has the type "novel"',
      expect.stringMatching(/^graph.jsonl:4: article art_\w+: its text, title, outlet, date and address/),
      expect.stringMatching(
        /^graph.jsonl:7: reading of art_\w+: attributions.0.speakerId: not an id of the form des_…$/,
      ),
      expect.stringMatching(/^graph.jsonl:10: undo: id: not an id of the form jud_…$/),
      expect.stringMatching(/^graph.jsonl:9: reading of art_\w+: it names des_0+, which is not in it$/),
    ]);
    expect(done.created).toBe(0);
  });

  test('tells of an article without its reading', async () => {
    const { store } = await openWith(engine, []);
    const { complaints } = await importInto(store, [...jsonl(project([readings[0]!], []))]);
    expect(complaints).toEqual([expect.stringContaining('has no record of its reading')]);
  });
});
