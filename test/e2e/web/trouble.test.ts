import { setTimeout } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, watchedPage } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';
import { violationsOf } from './support/violations.ts';

type Handle = (route: Route) => unknown;

describe.skipIf(browserPath === undefined)('when the server is in trouble', () => {
  const dossier = dossierInBrowser();

  async function troubled(path: string, handle: Handle, whenFinished = onTestFinished): Promise<Page> {
    const { page } = await watchedPage(dossier().browser, dossier().url);
    whenFinished(() => page.context().close());
    await page.route('**/graphql', handle);
    await page.goto(path, { waitUntil: 'commit' });
    return page;
  }
  const answerWith = (status: number, code: string) => (route: Route) =>
    route.fulfill({ status, json: { errors: [{ message: 'Not now.', extensions: { code } }] } });

  const screens = ['disputes', 'statement', 'article', 'actor', 'search', 'graph', 'path', 'review'];

  // Each waits for seconds and works little, so several wait at once.
  test.concurrent.for(screens)('%s says that it is gone, and shows itself when it is back', async (name, its) => {
    const { expect } = its;
    const { [name]: path } = await screenPaths(dossier().url);
    const page = await troubled(path!, route => route.abort(), its.onTestFinished);
    await page.getByText('The server does not answer').last().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByText('The server does not answer').first().waitFor({ state: 'detached' });
    await page.getByText('The Astrid had leaked oil').first().waitFor();
  });

  test.concurrent.for(screens)('%s says that it is slow, and waits', async (name, { onTestFinished }) => {
    const late: Handle = async route => {
      await setTimeout(5_000);
      await route.continue();
    };
    const { [name]: path } = await screenPaths(dossier().url);
    const page = await troubled(path!, late, onTestFinished);
    await page.getByText('Loading…').last().waitFor();
    await page.getByText('Still loading').last().waitFor();
    await page.getByText('The Astrid had leaked oil').first().waitFor();
  });

  test('a part of the explorer that does not come is fetched again by itself', async () => {
    const { page } = await watchedPage(dossier().browser, dossier().url);
    onTestFinished(() => page.context().close());
    await page.goto('/');
    await page.route('**/explorer/Review*.js', route => route.abort());
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await page.getByText('This part of the explorer did not come from the server').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.unroute('**/explorer/Review*.js');
    await page.getByText('Are these one actor?').first().waitFor();
  });

  test('a server that has too much to do is asked again by itself', async () => {
    const page = await troubled('/', answerWith(503, 'OVERLOADED'));
    await page.getByText('The server cannot answer now').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('link', { name: 'The Astrid had leaked oil' }).first().waitFor();
  });

  test('a question that is refused is told, and asked again by hand', async () => {
    const page = await troubled('/', answerWith(400, 'BAD_USER_INPUT'));
    const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
    // The list and what it can be narrowed by are two questions, and either may be refused first.
    await expect.poll(() => again.count()).toBe(2);
    await page.unroute('**/graphql');
    await again.first().click();
    await page.getByRole('link', { name: 'The Astrid had leaked oil' }).first().waitFor();
  });

  const unlessKeyIsSesame: Handle = async route => {
    const { authorization, ...headers } = await route.request().allHeaders();
    await (authorization === 'Bearer sesame' ? route.continue({ headers }) : answerWith(401, 'UNAUTHENTICATED')(route));
  };

  test('a server that asks for a key is given one', async () => {
    const page = await troubled('/', unlessKeyIsSesame);
    await page.getByRole('textbox', { name: 'Key', exact: true }).fill('sesame');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('link', { name: 'The Astrid had leaked oil' }).waitFor();
  });

  test('a key is asked for once, and what is typed stays while other answers are refused', async () => {
    const held: Route[] = [];
    let refuse: (route: Route) => unknown = answerWith(401, 'UNAUTHENTICATED');
    const page = await troubled('/', route => {
      void refuse(route);
      refuse = later => held.push(later);
    });
    const key = page.getByRole('textbox', { name: 'Key', exact: true });
    await key.fill('open');
    refuse = answerWith(401, 'UNAUTHENTICATED');
    for (const route of held) await refuse(route);
    await expect.poll(() => page.getByText('Nothing is told without a key').count()).toBe(2);
    expect(await key.inputValue()).toBe('open');
    expect(await violationsOf(page)).toEqual([]);
  });

  test('a key that is not taken is asked for again, and the search waits for it', async () => {
    const page = await troubled('/?find=oil', unlessKeyIsSesame);
    const key = page.getByRole('textbox', { name: 'Key', exact: true });
    const use = page.getByRole('button', { name: 'Use it' });
    await key.fill('open');
    await use.click();
    await page.getByText('This server does not take that key').waitFor();
    await key.fill('sesame');
    await use.click();
    await page.getByRole('option', { name: /^The Astrid had leaked oil/ }).waitFor();
  });
});
