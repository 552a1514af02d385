import { expect, test } from 'vitest';
import { jsonl } from '../../../src/graph/formats/jsonl.ts';
import { query } from '../../../src/graph/query.ts';
import { project } from '../../../src/ingest/project.ts';
import { read } from '../../../src/text/read.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { exported } from '../../support/kept.ts';
import { encoderOnce } from '../../support/reading.ts';
import { nodesOf } from '../../support/world.ts';
import { correct, ingest, remove } from './support/operations.ts';
import { deskOn, readerHere, senderTo, type Written, writtenOn } from './support/written.ts';

const article = {
  title: 'A toll in Lindvik',
  text: 'Jorun Haug, the mayor of Lindvik, denied on Monday that the town had raised the toll.\n\nThe ferry company said that the toll had been raised in March.',
  outlet: 'Lindvik Courier',
  publishedAt: '2031-05-02',
  url: 'https://courier.example/toll',
};
const other = {
  ...article,
  title: 'Ferry stays in port',
  text: 'The ferry company said on Tuesday that its ferry would stay in port until the autumn.',
  url: null,
};
const readForReal = { openReader: async () => readerHere(await encoderOnce()) };
const sent = async ({ send }: Pick<Written, 'send'>, articles: readonly object[], dryRun?: boolean) => {
  const { data, errors } = await send(ingest, { input: { articles, ...(dryRun === undefined ? {} : { dryRun }) } });
  expect(errors).toBeUndefined();
  return data.ingestArticles;
};

describeOnEngines('Articles sent by a client', engine => {
  test('are read and kept, and the answer holds what the graph then says of them', async () => {
    const written = await writtenOn(engine, [], readForReal);
    const { results, userErrors } = await sent(written, [article, other]);
    expect(userErrors).toEqual([]);
    expect(results).toMatchObject([
      {
        status: 'CREATED',
        reason: null,
        article: {
          id: expect.stringMatching(/^art_/),
          title: article.title,
          outlet: { name: 'Lindvik Courier' },
          attributions: { nodes: [{ stance: 'DENIES', speaker: { name: 'Jorun Haug' } }, { stance: 'ASSERTS' }] },
        },
        found: { attributions: [{ speaker: 'Jorun Haug', cue: { exact: 'denied on Monday' } }, { stance: 'ASSERTS' }] },
      },
      { status: 'CREATED', article: { title: other.title } },
    ]);
    expect(nodesOf(await written.store.image(), 'Article').map(({ id }) => id)).toEqual(
      results.map(({ article: { id } }: { readonly article: { readonly id: string } }) => id).sort(),
    );
    const raw = { ...article, file: null, text: `${article.title}\n\n${article.text}` };
    const [kept] = (await written.store.evidence()).readings.filter(one => one.article.title === article.title);
    expect(kept).toEqual(await read(raw, await encoderOnce()));
  });

  test('again, or twice at once, or by fifty clients, change nothing and say so', async () => {
    const written = await writtenOn(engine, [], { ...readForReal, most: 50 });
    const once = await Promise.all(Array.from({ length: 25 }, () => sent(written, [article, article])));
    const statuses = once.flatMap(({ results }) => results.map(({ status }: { readonly status: string }) => status));
    expect(statuses.filter(status => status === 'CREATED')).toHaveLength(1);
    expect(statuses.filter(status => status === 'DUPLICATE')).toHaveLength(49);
    const before = await exported(written.store);
    const { results } = await sent(written, [article]);
    expect(results).toMatchObject([{ status: 'DUPLICATE', found: null, article: { title: article.title } }]);
    expect(await exported(written.store)).toBe(before);
  });

  test('in a dry run show what would be found, marked in the text, and leave the export byte for byte', async () => {
    const written = await writtenOn(engine, [], readForReal);
    await sent(written, [other]);
    const before = await exported(written.store);
    const { results } = await sent(written, [article, article, other, { text: '' }], true);
    expect(results.map(({ status }: { readonly status: string }) => status)).toEqual([
      'CREATED',
      'DUPLICATE',
      'DUPLICATE',
      'REJECTED',
    ]);
    const [{ article: kept, found }] = results;
    expect(kept).toBeNull();
    const [denial] = found.attributions;
    expect(denial).toMatchObject({ source: { exact: expect.stringContaining('Jorun Haug') }, stance: 'DENIES' });
    for (const { start, end, exact } of denial.content) expect(found.text.slice(start, end)).toBe(exact);
    expect(await exported(written.store)).toBe(before);
    expect(await written.store.hasNews()).toBe(false);
    expect((await written.store.evidence()).readings).toHaveLength(1);
  });

  test('that cannot be read are named with a reason, and the others are kept', async () => {
    const written = await writtenOn(engine, [], readForReal);
    const { results, userErrors } = await sent(written, [
      { text: '   ' },
      article,
      {
        text: 'Die Fähre bleibt nach Angaben der Reederei bis zum Herbst im Hafen, weil sich die Arbeiten an der Brücke verzögern.',
      },
      { ...other, url: 'javascript:alert(1)' },
    ]);
    expect(results).toMatchObject([
      { status: 'REJECTED', reason: 'has no text', article: null, found: null },
      { status: 'CREATED' },
      { status: 'REJECTED', reason: expect.stringMatching(/^is written in German/) },
      { status: 'REJECTED', reason: 'has an address that is none of http or https' },
    ]);
    expect(userErrors).toEqual([
      { code: 'BAD_INPUT', path: ['input', 'articles', '0'], message: 'This article was rejected: has no text.' },
      { code: 'BAD_INPUT', path: ['input', 'articles', '2'], message: expect.stringMatching(/German/) },
      { code: 'BAD_INPUT', path: ['input', 'articles', '3'], message: expect.stringMatching(/http or https/) },
    ]);
    expect(nodesOf(await written.store.image(), 'Article')).toHaveLength(1);
  });

  test.each([0, 51])('must be 1 to 50, not %i', async count => {
    const { send } = await writtenOn(engine);
    const articles = Array.from({ length: count }, () => article);
    const { data } = await send(ingest, { input: { articles } });
    expect(data.ingestArticles).toMatchObject({
      results: [],
      userErrors: [{ code: 'BAD_INPUT', path: ['input', 'articles'], message: expect.stringMatching(/1 to 50/) }],
    });
  });

  test('are taken out again, once, with all that they alone told', async () => {
    const written = await writtenOn(engine, [], readForReal);
    await sent(written, [other]);
    const before = await exported(written.store);
    const { results } = await sent(written, [article]);
    const { id } = results[0].article;
    const gone = (await written.send(remove, { input: { id } })).data.deleteArticle;
    expect(gone).toEqual({ deletedArticleId: id, userErrors: [] });
    expect(await exported(written.store)).toBe(before);
    const again = (await written.send(remove, { input: { id } })).data.deleteArticle;
    expect(again).toMatchObject({ deletedArticleId: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }] });
    expect(await exported(written.store)).toBe(before);
  });

  test('sent to two servers at the same time make one graph, with what is said and taken out meanwhile', async () => {
    const written = await writtenOn(engine, []);
    const servers = [written, { send: senderTo(written.graph, deskOn(written.graph)) }];
    const of = (by: number, day: number) => ({
      ...other,
      title: `Day ${day} of ${by}`,
      publishedAt: `2031-06-0${day}`,
    });
    await Promise.all(
      servers.map(async (server, by) => {
        for (const day of [1, 2, 3]) await sent(server, [of(by, day), of(9, day)]);
        const { results } = await sent(server, [of(by, 1)]);
        await server.send(remove, { input: { id: results[0].article.id } });
        await server.send(correct, { input: { id: 'att_0', stance: 'NONE', reason: 'there is none' } });
      }),
    );
    const { readings, judgements } = await written.store.evidence();
    expect(readings).toHaveLength(7);
    expect(await exported(written.store)).toBe([...jsonl(project(readings, judgements))].join(''));
    expect(await written.store.hasNews()).toBe(false);
  });

  test('drawn by two processes in turn make one graph, and neither compares all that is stored again', async () => {
    const written = await writtenOn(engine, [], readForReal);
    const elsewhere = { send: senderTo(written.graph, deskOn(written.graph, readForReal)) };
    let compared = 0;
    const counting: typeof written.graph = {
      ...written.graph,
      read: (text, parameters, ms) => {
        if (text === query('read/store.node-hashes')) compared += 1;
        return written.graph.read(text, parameters, ms);
      },
    };
    const here = { send: senderTo(counting, deskOn(counting, readForReal)) };
    await sent(here, [article]);
    const before = compared;
    for (const day of [1, 2, 3]) {
      const of = (by: string) => ({ ...other, title: `Day ${day}, ${by}`, publishedAt: `2031-06-0${day}` });
      await sent(elsewhere, [of('there')]);
      await sent(here, [of('here')]);
    }
    expect(compared).toBe(before);
    expect(nodesOf(await written.store.image(), 'Article')).toHaveLength(7);
  });
});
