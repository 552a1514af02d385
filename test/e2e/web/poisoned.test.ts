import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, open, watchedPage } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';

/** Answers of a server gone mad, or of somebody in between. */
const bodies: readonly (readonly [name: string, body: string])[] = [
  ['no JSON', '<!doctype html><h1>Sign in to the hotel</h1>'],
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '42'],
  ['a list', '[]'],
  ['no data', '{"data":null}'],
  ['empty data', '{"data":{}}'],
  ['words for data', '{"data":"none"}'],
  ['errors that are no list', '{"data":null,"errors":7}'],
  ['an error that is null', '{"data":null,"errors":[null]}'],
  ['an error without words', '{"data":null,"errors":[{"message":{"a":1}}]}'],
];

const page = (nodes: unknown) => ({ nodes, pageInfo: { hasNextPage: false } });
const nobody = page([]);
const found = (changes: object) =>
  JSON.stringify({ data: { actors: nobody, statements: nobody, articles: nobody, ...changes } });
const actor = { id: 'act_1', name: 'Somebody', kind: 'PERSON', assertionCount: 1, denialCount: 2 };

const shapes: readonly (readonly [name: string, body: string])[] = [
  ...bodies,
  ['null in a list', found({ actors: page([null, actor]) })],
  ['no list', found({ statements: page(null) })],
  ['a list within a list', found({ articles: page([[actor]]) })],
  ['a thing for a name', found({ actors: page([{ ...actor, name: { first: 'Some', last: 'Body' } }]) })],
  ['a number for a name', found({ actors: page([{ ...actor, name: 7 }]) })],
  ['no page', found({ actors: { nodes: [] } })],
  ['a text that is none', found({ articles: page([{ id: 'art_1', title: 'Head', text: 5, publishedAt: 9 }]) })],
];

describe.skipIf(browserPath === undefined)('an answer that is not what it should be', () => {
  const dossier = dossierInBrowser();
  let paths: Readonly<Record<string, string>>;
  beforeAll(async () => {
    paths = await screenPaths(dossier().url);
  });

  async function freshPage(): Promise<Page> {
    const { page } = await watchedPage(dossier().browser, dossier().url);
    onTestFinished(() => page.context().close());
    return page;
  }
  const asks = (route: Route, operation: string) =>
    (route.request().postDataJSON() as { readonly operationName: string }).operationName === operation;
  const answering = (body: string, operation: string) => (route: Route) =>
    asks(route, operation) ? route.fulfill({ contentType: 'application/json', body }) : route.continue();

  test('to the search is told there, whatever it is; the rest works, and so does the next search', async () => {
    const page = await freshPage();
    await open(page, '/');
    await page.keyboard.press('/');
    for (const [index, [, body]] of shapes.entries()) {
      await page.route('**/graphql', answering(body, 'SearchGroups'));
      await page.getByLabel('Search actors, statements and articles').fill(`oil ${'x'.repeat(index + 1)}`);
      await page
        .getByRole('dialog')
        .getByText(/This question was not answered|Nothing holds all of these words/)
        .waitFor();
      await page.unroute('**/graphql');
      await page.getByLabel('Search actors, statements and articles').fill('oil');
      await page.getByRole('option', { name: /^The Astrid had leaked oil/ }).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'The Astrid had leaked oil' }).waitFor();
  });

  test('to the search that is very long is shown, and moves nothing to the side', async () => {
    const page = await freshPage();
    const name = 'W'.repeat(100_000);
    await page.route(
      '**/graphql',
      answering(found({ actors: { nodes: [{ ...actor, name }], pageInfo: {} } }), 'SearchGroups'),
    );
    await open(page, '/?find=oil');
    await page.getByRole('dialog').getByRole('option').waitFor();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(
        await page.evaluate("(list => list.scrollWidth - list.clientWidth)(document.querySelector('.search-found'))"),
      ).toBe(0);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'The Astrid had leaked oil' }).waitFor();
  });

  const oddLists =
    '{"data":{"disputes":{"nodes":[null],"totalCount":"many","pageInfo":null},"statement":{"utterances":null},"article":{"attributions":[]},"actor":[]}}';
  const odd = [
    ...['no JSON', 'no data', 'empty data', 'words for data'].map(name => new Map(bodies).get(name)!),
    oddLists,
  ];

  test.each([
    ['disputes', 'DisputeList'],
    ['statement', 'StatementPage'],
    ['article', 'ArticlePage'],
    ['actor', 'ActorProfile'],
  ])('to what %s asks is told, and other screens work', async (name, operation) => {
    const page = await freshPage();
    for (const body of odd) {
      await page.route('**/graphql', answering(body, operation));
      await page.goto(paths[name]!);
      await page
        .getByText(/This question was not answered|This page could not be shown|The server does not answer/)
        .first()
        .waitFor();
      await page.unroute('**/graphql');
      await page.keyboard.press('/');
      await page.getByLabel('Search actors, statements and articles').fill('pia');
      await page
        .getByRole('option', { name: /Pia Holm/ })
        .first()
        .click();
      await page.locator('h1', { hasText: 'Pia Holm' }).waitFor();
    }
  });
});
