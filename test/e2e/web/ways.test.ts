import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, open, watchedPage } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';
import { violationsOf } from './support/violations.ts';

describe.skipIf(browserPath === undefined)('the ways between two actors', () => {
  const dossier = dossierInBrowser();

  async function at(path: string): Promise<Page> {
    const { page } = await watchedPage(dossier().browser, dossier().url);
    onTestFinished(() => page.context().close());
    await open(page, path);
    return page;
  }
  const choose = async (page: Page, label: string, words: string, name: RegExp) => {
    await page.getByLabel(label, { exact: true }).first().focus();
    await page.keyboard.type(words);
    await page.getByRole('option', { name }).first().waitFor();
    // Until the last letter is answered, what fewer letters find is shown.
    await page
      .getByRole('status')
      .getByText(/^\d+ found$/)
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
  };

  test('are found by keyboard alone, and each step opens its sentence in its article', async () => {
    const page = await at('/path');
    await page.getByText('Nobody is chosen yet').waitFor();
    await choose(page, 'From', 'dahl', /Henrik Dahl/);
    await page.getByText('One is chosen: choose the other.').waitFor();
    await choose(page, 'To', 'lindq', /Erik Lindqvist/);
    await page.getByText('2 ways').waitFor();
    const [from, to] = ['from', 'to'].map(name => new URL(page.url()).searchParams.get(name));
    expect(from && to && from !== to).toBeTruthy();
    await page.keyboard.press('j');
    expect(await page.locator(':focus').textContent()).toContain('the Astrid had');
    await page.keyboard.press('Enter');
    await page.locator('.mark-chosen').first().waitFor();
    await page.goBack();
    await page.getByText('2 ways').waitFor();
    await page.keyboard.press('g');
    await page.locator('#graph-nodes', { hasText: 'The Astrid had leaked oil' }).waitFor();
  });

  test('are none to oneself, none that are too long, and none to nobody', async () => {
    const { actor } = await screenPaths(dossier().url);
    const id = actor!.split('/').at(-1)!;
    const page = await at(`/path?from=${id}&to=${id}`);
    await page.getByText('Both ends are the same actor').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await open(page, `/path?from=${id}&to=act_none`);
    await page.getByText('Nobody has one of these ids').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await open(page, (await screenPaths(dossier().url)).path!.concat('&maxLength=1'));
    await page.getByText('No way of at most 1 step').waitFor();
    await page.getByRole('link', { name: 'Look for ways of 2 steps' }).click();
    await page.getByText('2 ways').waitFor();
    await page.getByLabel('also over hubs').check();
    await page.waitForURL(({ searchParams }) => searchParams.get('crossHubs') === 'true');
    await open(page, (await screenPaths(dossier().url)).path!.concat('&maxLength=9'));
    await page.getByText('Ways of more than 6 steps are not looked for.').waitFor();
  });
});
