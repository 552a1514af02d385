import { readFile } from 'node:fs/promises';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildWhenStale } from '../../../web/build-when-stale.ts';
import { smallGraph } from '../../api/support/small-graph.ts';
import { served } from '../../server/support/served.ts';
import { ask } from './support/ask.ts';
import { browserPath, looks, open, openBrowser, watchedPage, wear } from './support/browser.ts';
import { crowd, crowdedWorld } from './support/crowded-world.ts';
import { cellsOf } from './support/csv-cells.ts';
import { violationsOf } from './support/violations.ts';

interface File {
  readonly name: string;
  readonly text: string;
}

/** Saves what a page shows as a file of a format. */
async function saved(page: Page, format: string): Promise<File> {
  const menu = page.locator('details.export').last();
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The rows of a table by its columns. */
function tableOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [columns, ...rows] = cellsOf(text.replace(/^\ufeff/, ''));
  return rows.map(cells => Object.fromEntries(columns!.map((column, at) => [column, cells[at]!])));
}

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Readonly<Record<string, unknown>>);

interface Drawn {
  readonly graphml: {
    readonly graph: {
      readonly node: readonly { readonly data: readonly { readonly key: string; readonly words: string }[] }[];
      readonly edge: readonly { readonly data: { readonly words: string } | readonly { readonly words: string }[] }[];
    };
  };
}

/** How many nodes of each label and how many edges a file of GraphML has. */
function drawnIn(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  const { graphml } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: 'words',
    parseTagValue: false,
    isArray: name => ['node', 'edge', 'data'].includes(name),
  }).parse(text) as Drawn;
  const labels = graphml.graph.node.map(({ data }) => data.find(({ key }) => key === 'node.labels')!.words);
  return { labels, edges: graphml.graph.edge };
}

const count = (things: readonly unknown[], one: unknown) => things.filter(thing => thing === one).length;

describe.skipIf(browserPath === undefined)('what a screen shows is saved', () => {
  const graph = smallGraph(crowdedWorld());
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    await buildWhenStale();
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function at(path: string): Promise<Page> {
    const { url } = await served(graph());
    const { page } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, path);
    return page;
  }
  async function idOf(question: string): Promise<string> {
    const { url } = await served(graph());
    const { found } = await ask<{ readonly found: { readonly nodes: readonly { readonly id: string }[] } }>(
      url,
      `{ found: ${question} { nodes { id } } }`,
    );
    return found.nodes[0]!.id;
  }

  test('the disputes: as many as are counted, not only the page, in every format', async () => {
    const page = await at('/');
    const total = Number(await page.locator('h1 .total').textContent());
    expect(total).toBe(crowd + 1);
    const csv = await saved(page, 'CSV');
    expect(csv.name).toMatch(/^gainsay-disputes-\d{4}-\d\d-\d\d\.csv$/);
    const rows = tableOf(csv.text);
    expect(rows).toHaveLength(total);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    await page.getByText(`Saved ${csv.name}, ${total} rows.`).waitFor();
    const pier = rows.find(({ statement }) => statement === 'The pier of Lindvik had broken')!;
    expect(pier).toMatchObject({ asserted: '30', denied: '15', speakersLeftOut: 'false' });
    expect(pier.assertedBy!.split('; ')).toHaveLength(30);

    const lines = linesOf((await saved(page, 'JSON Lines')).text);
    expect(lines.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(lines.find(({ id }) => id === pier.id)).toMatchObject({ asserted: 30, deniedBy: { length: 15 } });

    const { labels, edges } = drawnIn((await saved(page, 'GraphML')).text);
    expect(count(labels, ':Statement')).toBe(total);
    expect(count(labels, ':Actor')).toBe(crowd + 2);
    expect(edges).toHaveLength(3 * crowd);

    const { '@graph': things, '@context': context } = JSON.parse((await saved(page, 'JSON-LD')).text);
    expect(context.ASSERTS).toEqual({ '@type': '@id' });
    expect(things.filter((thing: { '@type': unknown }) => String(thing['@type']) === 'Statement')).toHaveLength(total);
  });

  test('the disputes of some words and days, and no others', async () => {
    const page = await at('/?q=crane&from=2031-03-02&to=2031-03-04');
    expect(await page.locator('h1 .total').textContent()).toBe('3');
    const { name, text } = await saved(page, 'CSV');
    expect(name).toContain('crane-2031-03-02');
    expect(tableOf(text).map(({ statement }) => statement)).toHaveLength(3);
  });

  test('a statement: every report of all that was said, with its words and where they stand', async () => {
    const page = await at(`/statement/${await idOf('statements(text: "pier broken", first: 1)')}`);
    await page.getByText('▲ asserted 30×').waitFor();
    const rows = tableOf((await saved(page, 'CSV')).text);
    const said = (stance: string) =>
      new Set(rows.filter(row => row.stance === stance).map(({ utteranceId }) => utteranceId)).size;
    expect([said('ASSERTS'), said('DENIES')]).toEqual([30, 15]);
    expect(rows[0]).toMatchObject({ outlet: 'Harbour Paper', title: 'A long quarrel', publishedAt: '2031-05-01' });
    const { labels } = drawnIn((await saved(page, 'GraphML')).text);
    expect(count(labels, ':Utterance')).toBe(crowd);
    const first = await page.evaluate(`fetch(${JSON.stringify(rows[0]!.address)}).then(({ status }) => status)`);
    expect(first).toBe(200);
  });

  test('a statement in some days: what was said in them', async () => {
    const path = `/statement/${await idOf('statements(text: "pier broken", first: 1)')}`;
    const page = await at(`${path}?from=2031-04-01&to=2031-04-30`);
    const sum = (await page.locator('.statement-sum').textContent())!;
    const [asserted, denied] = [...sum.matchAll(/(\d+)×/g)].map(([, times]) => Number(times));
    const rows = linesOf((await saved(page, 'JSON Lines')).text);
    expect(
      count(
        rows.map(({ stance }) => stance),
        'ASSERTS',
      ),
    ).toBe(asserted);
    expect(rows).toHaveLength(asserted! + denied!);
    expect(asserted! + denied!).toBeLessThan(crowd);
  });

  test('an actor: every side that was taken, and in some days those of the days', async () => {
    const path = `/actor/${await idOf('actors(name: "Kari Moe", first: 1)')}`;
    const page = await at(path);
    await page.getByText(`▼ denies ${crowd}×`).waitFor();
    const rows = tableOf((await saved(page, 'CSV')).text);
    expect(rows.map(({ stance }) => stance)).toEqual(Array(crowd).fill('DENIES'));
    expect(drawnIn((await saved(page, 'GraphML')).text).edges).toHaveLength(crowd);
    const narrowed = await at(`${path}?from=2031-03-01&to=2031-03-10`);
    await narrowed.getByText('▼ denies 10×').waitFor();
    expect(tableOf((await saved(narrowed, 'CSV')).text)).toHaveLength(10);
  });

  test('an article: who says what in it, to its end', async () => {
    const page = await at(`/article/${await idOf('articles(first: 1)')}`);
    const rows = tableOf((await saved(page, 'CSV')).text);
    expect(rows).toHaveLength(3 * crowd);
    const text = (await page.locator('.text-body').textContent())!;
    for (const { words, start, end } of rows) expect(text.slice(Number(start), Number(end))).toBe(words);
  });

  test('what was found: all of it, and not only what is listed', async () => {
    const page = await at('/?find=crane');
    await page.getByText('the first 6, more words find fewer').waitFor();
    const rows = tableOf((await saved(page, 'CSV')).text);
    expect(
      count(
        rows.map(({ kind }) => kind),
        'Statement',
      ),
    ).toBe(crowd);
    expect(
      count(
        rows.map(({ kind }) => kind),
        'Article',
      ),
    ).toBe(1);
  });

  test('a server that is away for a while is waited for; what is called off is not saved', async () => {
    const page = await at('/');
    await page.route('**/graphql', route => route.abort());
    const menu = page.locator('details.export');
    await menu.locator('summary').click();
    await menu.getByRole('button', { name: 'CSV' }).click();
    await menu.getByRole('button', { name: 'Cancel' }).click();
    await menu.getByText('Cancelled; nothing was saved.').waitFor();
    await menu.getByRole('button', { name: 'CSV' }).click();
    await menu.getByRole('button', { name: 'Cancel' }).waitFor();
    const download = page.waitForEvent('download');
    await page.unroute('**/graphql');
    expect(tableOf(await readFile(await (await download).path(), 'utf8'))).toHaveLength(crowd + 1);
  });

  test('a question that is refused is told', async () => {
    const page = await at('/');
    await page.route('**/graphql', route =>
      route.fulfill({ status: 400, json: { errors: [{ message: 'Too much is asked.' }] } }),
    );
    const menu = page.locator('details.export');
    await menu.locator('summary').click();
    await menu.getByRole('button', { name: 'CSV' }).click();
    await menu.getByText('Not saved: Too much is asked.').waitFor();
  });

  test('the choice of formats is sound in every light and width', async () => {
    const page = await at('/');
    await page.locator('details.export summary').click();
    for (const look of looks) {
      await wear(page, look);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect([look, await violationsOf(page)]).toEqual([look, []]);
    }
  });
});
