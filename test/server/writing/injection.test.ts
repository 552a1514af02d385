import { expect, test } from 'vitest';
import { jsonl } from '../../../src/graph/formats/jsonl.ts';
import type { Store } from '../../../src/graph/store.ts';
import { project } from '../../../src/ingest/project.ts';
import { daysOfNews } from '../../api/mutations/support/days-of-news.ts';
import { correct, ingest, judge, preview, remove, undo } from '../../api/mutations/support/operations.ts';
import { type Written, writtenOn } from '../../api/mutations/support/written.ts';
import type { Answer } from '../../api/support/asked.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { exported } from '../../support/kept.ts';
import { injections } from '../support/injections.ts';

const payloads = injections();
const isLong = process.env.GAINSAY_LONG === '1';
const operations = { correct, ingest, judge, preview, remove, undo } as const;
type Name = keyof typeof operations;

const readings = daysOfNews('Kari Moe', 'Tor Lunde');
const [one, other] = readings.map(({ attributions }) => attributions[0]!.id) as [string, string];

/** Inputs that name something: whatever else stands in them is refused. */
const naming: readonly (readonly [Name, string, readonly string[], (text: string) => object])[] = [
  ['judge', 'a', ['act_', 'men_', 'des_', 'att_'], a => ({ kind: 'ACTOR', a, b: other, verdict: 'SAME', reason: 'x' })],
  ['judge', 'b', ['sta_', 'utt_'], b => ({ kind: 'STATEMENT', a: one, b, verdict: 'SAME', reason: 'x' })],
  ['preview', 'a', ['utt_', 'att_'], a => ({ kind: 'UTTERANCE', a, b: other, verdict: 'SAME' })],
  ['preview', 'b', ['act_', 'pla_'], b => ({ kind: 'ACTOR', a: one, b, verdict: 'SAME' })],
  ['undo', 'id', ['jud_'], id => ({ id, reason: id })],
  ['remove', 'id', ['art_'], id => ({ id })],
  ['correct', 'id', ['att_'], id => ({ id, stance: 'DENIES', reason: 'x' })],
];

/** What follows from the evidence alone, worked out without a database. */
async function projected(store: Store): Promise<string> {
  const { readings, judgements } = await store.evidence();
  return [...jsonl(project(readings, judgements))].join('');
}

/** Sends an input, and gives the payload. */
async function sent({ send }: Written, name: Name, input: object) {
  const { data, errors } = await send(operations[name], { input });
  expect([input, errors]).toEqual([input, undefined]);
  return Object.values<Answer['data']>(data)[0];
}

test('there are enough strings to try', () => expect(payloads.length).toBeGreaterThanOrEqual(500));

describeOnEngines('Strings that look like Cypher, in what changes the graph', engine => {
  test.each(naming)(
    '%s: where "%s" should name something they name nothing',
    { timeout: 300_000 },
    async (name, _, prefixes, input) => {
      const written = await writtenOn(engine, readings);
      const before = await exported(written.store);
      for (const [index, payload] of payloads.entries()) {
        for (const text of [payload, `${prefixes[index % prefixes.length]}${payload}`]) {
          const { userErrors } = await sent(written, name, input(text));
          expect([text, userErrors]).toMatchObject([
            text,
            [{ code: expect.stringMatching(/^(?:NOT_FOUND|BAD_INPUT)$/) }],
          ]);
        }
      }
      expect(await written.store.journal()).toEqual([]);
      expect(await exported(written.store)).toBe(before);
    },
  );

  test('in titles, texts, outlets and addresses of articles they are words', { timeout: 300_000 }, async () => {
    const written = await writtenOn(engine, readings);
    const words = 'It will rain in Lindvik on Sunday, the harbour master said.';
    for (let at = 0; at < payloads.length; at += 50) {
      const some = payloads.slice(at, at + 50);
      const articles = some.map(text => ({ title: text, outlet: text, text: `${words} ${text} ${words}` }));
      const { results } = await sent(written, 'ingest', { articles });
      for (const { status, article, found } of results) {
        expect(status).toBe('CREATED');
        expect(article.title).toBe(found.title);
      }
      const addressed = some.map(text => ({ title: 'Rain', text: words, url: text }));
      expect((await sent(written, 'ingest', { articles: addressed })).userErrors).toHaveLength(some.length);
    }
    expect((await written.store.evidence()).readings).toHaveLength(readings.length + payloads.length);
    expect(await exported(written.store)).toBe(await projected(written.store));
  });

  test('in reasons, names and statements they are words', {
    timeout: 300_000,
  }, async () => {
    const written = await writtenOn(engine, readings);
    const verdict = { kind: 'ACTOR', a: one, b: other };
    const corrections: string[] = [];
    // A server takes its time for each change: all of them are tried there in the long run.
    const tried = engine.name === 'embedded' || isLong ? payloads : payloads.filter((_, index) => index % 6 === 0);
    for (const [index, text] of tried.entries()) {
      const verdicts = ['SAME', 'DIFFERENT'];
      const { judgement } = await sent(written, 'judge', { ...verdict, verdict: verdicts[index % 2], reason: text });
      expect(judgement.reasons).toEqual([text.trim()]);
      if (index % 4 > 0) continue;
      const right = { id: one, speaker: `Ida ${text}`, statement: `It rains ${text}`, reason: text };
      const { correctionId, attribution, userErrors } = await sent(written, 'correct', right);
      expect([right, userErrors]).toEqual([right, []]);
      expect(attribution.speaker.name).toBe(right.speaker.trim());
      expect(attribution.statement.text).toMatch(/^It rains/);
      corrections.push(correctionId);
    }
    expect(await exported(written.store)).toBe(await projected(written.store));
    const entries = (await written.store.journal()).filter(({ kind }) => kind !== 'UNDO');
    expect(entries).toHaveLength(tried.length + corrections.length);
  });
});
