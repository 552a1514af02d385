import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../src/domain/fold-name.ts';
import type { Image } from '../../src/domain/image.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { describeOnEngines } from '../support/engines.ts';
import { type Answer, askedOn } from './support/asked.ts';
import { edge, node } from './support/small-world.ts';

/** One article in which a speaker denies something, on one of few days so that many are equal. */
interface Denial {
  readonly number: number;
  readonly day: number;
  readonly speaker: number;
}

/** The graph of some denials, all of one statement, beside one that somebody asserts. */
function worldOf(denials: readonly Denial[]): Image {
  const dated = ({ day }: Denial) => (day === 0 ? {} : { saidAt: `2031-05-0${day}`, at: `2031-05-0${day}` });
  const speakers = [...new Set(denials.map(({ speaker }) => speaker))];
  const statement = { key: 'it rains', text: 'It rains', denialCount: 1, assertionCount: 1, rank: 1_000_002 };
  const nodes = [
    node('sta_0', ['Statement'], { ...statement, status: 'DISPUTED' }),
    ...denials.flatMap(one => [
      node(`utt_${one.number}`, ['Utterance'], { stance: 'DENIES', quote: 'No', act: 'SAY', ...dated(one) }),
      node(`art_${one.number}`, ['Article'], {
        title: 'Rain',
        key: foldName('Rain'),
        ...(one.day === 0 ? {} : { publishedAt: `2031-05-0${one.day}` }),
      }),
      node(`att_${one.number}`, ['Attribution'], {
        articleId: `art_${one.number}`,
        statementId: 'sta_0',
        stance: 'NONE',
        denialKind: 'DECLINES',
        act: 'DECLINE',
        quote: 'No comment',
        confidence: 0.9,
      }),
      node(`sta_${one.number}`, ['Statement'], { ...statement, rank: 1_000_000 + one.day, status: 'DISPUTED' }),
    ]),
    ...speakers.map(speaker => node(`act_${speaker}`, ['Actor', 'Person'], { name: 'A', key: 'a', kind: 'PERSON' })),
  ];
  const edges = denials.flatMap(one => [
    edge('DENIES', `act_${one.speaker}`, 'sta_0', { ...dated(one), utteranceId: `utt_${one.number}`, act: 'SAY' }),
    edge('CONVEYS', `utt_${one.number}`, 'sta_0'),
    edge('MADE', `act_${one.speaker}`, `utt_${one.number}`),
    edge('REPORTED_BY', 'sta_0', `art_${one.number}`),
    edge('FOUND_IN', `att_${one.number}`, `art_${one.number}`),
  ]);
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

/** A list, how its ids begin, and a question for one page of it. */
const lists = [
  { prefix: 'utt', ask: (page: string, fields: string) => `{ denials(${page}) ${fields} }` },
  { prefix: 'art', ask: (page: string, fields: string) => `{ articles(${page}) ${fields} }` },
  { prefix: 'sta', ask: (page: string, fields: string) => `{ disputes(${page}) ${fields} }` },
  {
    prefix: 'art',
    ask: (page: string, fields: string) =>
      `{ articles(orderBy: { field: PUBLISHED_AT, direction: ASC }, ${page}) ${fields} }`,
  },
  {
    prefix: 'utt',
    ask: (page: string, fields: string) => `{ statement(id: "sta_0") { utterances(${page}) ${fields} } }`,
  },
  {
    prefix: 'att',
    ask: (page: string, fields: string) => `{ statement(id: "sta_0") { declines(${page}) ${fields} } }`,
  },
];

const day = fc.integer({ min: 0, max: 4 });
const someDenials = fc
  .array(fc.record({ day, speaker: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 9 })
  .map(all => all.map((one, number) => ({ ...one, number: number * 10 + 5 })));
/** What is ingested before each further page, with numbers between those that were there. */
const meanwhile = fc.array(
  fc.record({ day, speaker: fc.integer({ min: 1, max: 4 }), number: fc.integer({ min: 1, max: 99 }) }),
  { maxLength: 8 },
);

describeOnEngines('pages read while articles are ingested', engine => {
  const { ask, graph } = askedOn(engine, worldOf([]));
  const runs = engine.name === 'embedded' ? 60 : 4;

  test('no item comes twice, and none is skipped that was there throughout', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lists),
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        someDenials,
        meanwhile,
        async (list, backward, size, there, coming) => {
          const store = storeOf(graph());
          let known: readonly Denial[] = there;
          let later: readonly Denial[] = coming.filter(({ number }) => !there.some(one => one.number === number));
          const seen: string[] = [];
          for (let cursor: string | null = null; ; ) {
            await store.replaceImage(worldOf(known), JSON.stringify(known));
            const after = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
            const fields = '{ nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
            const { data, errors } = await ask(list.ask(`${backward ? 'last' : 'first'}: ${size}${after}`, fields));
            expect(errors).toBeUndefined();
            const { nodes, pageInfo } = Object.values(data.statement ?? data)[0] as Answer['data'];
            const ids: readonly string[] = nodes.map(({ id }: { id: string }) => id);
            expect(ids.length).toBeLessThanOrEqual(size);
            seen.push(...(backward ? [...ids].reverse() : ids));
            if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
            cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
            const [next, ...rest] = later;
            if (next && !known.some(one => one.number === next.number)) known = [...known, next];
            later = rest;
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual(expect.arrayContaining(there.map(({ number }) => `${list.prefix}_${number}`)));
        },
      ),
      { numRuns: runs },
    );
  });
});
