import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { post } from '../../server/support/served.ts';
import { browserPath, open, openBrowser, type Watched, watchedPage } from './support/browser.ts';
import { servesForAdding } from './support/serve-for-adding.ts';
import { soundInAllLooks } from './support/sound-in-all-looks.ts';

const openPass = 'The mayor of Torven, Ida Brekke, said on Monday that the pass was open.';
const closedPass = 'Tor Lunde, a spokesman for the road office, denied on Monday that the pass was open.';
const stillClosed = 'Nora Vik, a spokeswoman for the police, denied on Tuesday that the pass was open.';

describe.skipIf(browserPath === undefined)('a page that is open while others add articles', () => {
  const serve = servesForAdding();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** What another client adds. */
  const add = (url: string, ...texts: readonly string[]) => addAs({}, url, texts);
  async function addAs(headers: Readonly<Record<string, string>>, url: string, texts: readonly string[]) {
    const query =
      'mutation ($articles: [ArticleInput!]!) { ingestArticles(input: { articles: $articles }) { results { status } } }';
    const articles = texts.map(text => ({ title: `On ${text.slice(0, 9)}`, outlet: 'Torven Post', text }));
    const { body } = await post(url, { query, variables: { articles } }, headers);
    for (const { status } of body.data.ingestArticles.results) expect(status).toBe('CREATED');
  }
  async function visit(url: string, path = '/'): Promise<Watched> {
    const watched = await watchedPage(browser, url);
    onTestFinished(() => watched.page.context().close());
    await open(watched.page, path);
    return watched;
  }
  const listening = (url: string, subscriptions: number, headers: Readonly<Record<string, string>> = {}) =>
    expect
      .poll(
        async () =>
          /^gainsay_subscriptions (\d+)/m.exec(await (await fetch(`${url}/metrics`, { headers })).text())?.[1],
      )
      .toBe(String(subscriptions));
  const show = (page: Page) => page.locator('.news').getByRole('button', { name: 'Show' }).click();

  test('says so, and shows it when it is asked to', async () => {
    const url = await serve();
    await add(url, openPass, closedPass);
    const { page, complaints, elsewhere } = await visit(url);
    await listening(url, 1);
    await add(url, stillClosed, 'Kari Moe said on Friday that the bridge would cost a toll.');
    await page.getByText('2 new articles').waitFor();
    expect(await page.locator('main').textContent()).toContain('2 articles read');
    await soundInAllLooks(page);
    await show(page);
    await page.getByText('4 articles read').waitFor();
    expect(await page.locator('.news').count()).toBe(0);
    await page.getByRole('link', { name: 'The pass was open', exact: true }).click();
    await page.getByText('▼ denied 2×').waitFor();
    await listening(url, 2);
    // Ids follow from all that is known: with the first of these the statement bears another.
    for (const [speaker, count] of [
      ['Siv Aas, a spokeswoman for the bus company,', 3],
      ['Per Dal, a spokesman for the army,', 4],
    ] as const) {
      await add(url, `${speaker} denied on Friday that the pass was open.`);
      await page.getByText('This statement has changed').waitFor();
      expect(await page.locator('.statement-sum').textContent()).toContain(`▼ denied ${count - 1}×`);
      await show(page);
      await page.getByText(`▼ denied ${count}×`).waitFor();
      await page.locator('.news').waitFor({ state: 'detached' });
    }
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  test('counts what came while it could not be told', async () => {
    const url = await serve();
    await add(url, openPass);
    const { page } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    const cuts: (() => Promise<void>)[] = [];
    let isAway = false;
    await page.routeWebSocket('**/graphql', socket => {
      if (isAway) return void socket.close({ code: 1001 });
      const server = socket.connectToServer();
      cuts.push(async () => {
        await server.close();
        await socket.close({ code: 1001 });
      });
    });
    await open(page, '/');
    await listening(url, 1);
    isAway = true;
    for (const cut of cuts) await cut();
    await listening(url, 0);
    await add(url, closedPass);
    isAway = false;
    await page.getByText('1 new article').waitFor();
    await show(page);
    await page.getByText('2 articles read').waitFor();
  });

  test('asks with the key that was given, and for none by itself', async () => {
    const key = 'gainsay_editor-of-the-day-desk';
    const hash = createHash('sha256').update(key).digest('hex');
    const access = { keys: [{ name: 'editor', role: 'EDITOR' as const, hash }], tokens: null };
    const url = await serve({ border: { access } });
    const { page } = await visit(url);
    await page.getByRole('textbox', { name: 'Key' }).fill(key);
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('No article has been read yet').waitFor();
    const signed = { authorization: `Bearer ${key}` };
    await listening(url, 1, signed);
    await addAs(signed, url, [openPass]);
    await page.getByText('1 new article').waitFor();
    await show(page);
    await page.getByText('1 article read').waitFor();
  });

  test('falls silent where nothing can be told, and shows all else', async () => {
    const url = await serve({ border: { bounds: { sockets: 0 } } });
    await add(url, openPass, closedPass);
    const { page } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    let refusals = 0;
    page.on('websocket', socket => socket.on('close', () => (refusals += 1)));
    await open(page, '/');
    await expect.poll(() => refusals).toBe(3);
    await page.getByRole('link', { name: 'The pass was open', exact: true }).click();
    await page.getByText('▼ denied 1×').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.news').count()).toBe(0);
  });
});
