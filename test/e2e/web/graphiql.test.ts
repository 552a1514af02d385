import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, open, watchedPage } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';

/** What stands at the beginning of the answer to each screen's question, for the rest is not drawn until it is scrolled to. */
const answers: Readonly<Record<string, string>> = {
  disputes: '"totalCount": 4',
  statement: 'The Astrid had leaked oil',
  article: 'Nordpress',
  actor: 'chief executive',
  graph: '"__typename": ',
  path: '"length": ',
  review: '"totalCount": ',
};

describe.skipIf(browserPath === undefined)('the question of a page opens in GraphiQL', () => {
  const dossier = dossierInBrowser();
  let paths: Readonly<Record<string, string>>;
  beforeAll(async () => {
    paths = await screenPaths(dossier().url);
  });

  test.each(Object.entries(answers))('from %s: with its variables, and it is answered', async (name, words) => {
    const { url, browser } = dossier();
    const { page, complaints, elsewhere } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, paths[name]!);
    await page.getByText('This page’s query').click();
    const [variables, query] = await page.locator('.page-query pre').allTextContents();
    await page.getByRole('link', { name: 'in GraphiQL' }).click();
    await page.locator('.graphiql-tab-button').first().waitFor();
    const operation = /^query (\w+)/.exec(query!)![1]!;
    const chosen = page.getByRole('tab', { selected: true });
    expect(await chosen.textContent()).toContain(operation);
    const firstId = Object.values(JSON.parse(variables!) as object).find(value => typeof value === 'string');
    if (firstId) await page.getByLabel('Variables').getByText(firstId).waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window').getByText(words).first().waitFor();
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
    await page.goBack();
    await page.locator('main h1').first().waitFor();
  });

  test('another page’s question gets a tab beside those that are there', async () => {
    const { url, browser } = dossier();
    const { page } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    const operations: Readonly<Record<string, string>> = { disputes: 'DisputeList', actor: 'ActorProfile' };
    for (const name of Object.keys(operations)) {
      await open(page, paths[name]!);
      await page.getByText('This page’s query').click();
      await page.getByRole('link', { name: 'in GraphiQL' }).click();
      await page.locator('.graphiql-tab-button').first().waitFor();
      // Tabs are kept a moment after they are drawn.
      await expect.poll(() => page.evaluate("localStorage.getItem('graphiql:tabState')")).toContain(operations[name]);
    }
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs[0]).toBe('DisputeList');
    expect(tabs.at(-1)).toBe('ActorProfile');
    expect(tabs.slice(1, -1)).toContain('InDispute');
  });
});
