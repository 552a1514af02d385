import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { articleId } from '../../../src/domain/article.ts';
import { clean } from '../../../src/text/clean.ts';
import { dossier } from '../support/dossier.ts';
import { browserPath, open, openBrowser, watchedPage } from './support/browser.ts';
import { heldIn } from './support/held-in.ts';
import { servesForAdding } from './support/serve-for-adding.ts';
import { soundInAllLooks } from './support/sound-in-all-looks.ts';

describe.skipIf(browserPath === undefined)('whoever comes for the first time', () => {
  const serve = servesForAdding();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('presses once and sees the disputes of the example dossier, then takes the tour by keyboard', async () => {
    const url = await serve();
    const { page, complaints, elsewhere } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, '/');
    await page.getByRole('link', { name: 'Add articles' }).waitFor();
    await soundInAllLooks(page);
    await page.getByRole('button', { name: 'Read the example dossier' }).click();
    await page.getByText(/Adding: article \d+ of 11/).waitFor();
    await page.getByRole('link', { name: 'The Astrid had leaked oil', exact: true }).waitFor();
    await page.getByText('11 articles read').waitFor();
    // The very articles that are read from the folder: the same text, title, outlet, date and address.
    const fed = (await dossier()).flatMap(one => (one.kind === 'article' ? [articleId(clean(one.raw))] : []));
    expect(await heldIn(url)).toEqual(fed.sort());
    await takeTheTour(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'The Astrid had leaked oil', exact: true }).waitFor();
    expect(await page.getByText('New here?').count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Show me the words on the pages' }).click();
    await page.getByRole('dialog', { name: 'Statement' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  /** Each word with what is pointed at while it is told. */
  const words: readonly (readonly [word: string, place: RegExp])[] = [
    ['Statement', /^The Astrid had leaked oil/],
    ['Asserts ▲', /^▲ asserted by/],
    ['Denies ▼', /^▼ denied by/],
    ['Reported by', /^Harbour Radio, published 6 May 2024/],
    ['Origin', /^5 origins when copies count once/],
  ];

  async function takeTheTour(page: Page): Promise<void> {
    const offer = page.getByRole('button', { name: 'See the five words' });
    await offer.focus();
    await page.keyboard.press('Enter');
    for (const [word, place] of words) {
      await page.getByRole('dialog', { name: word }).waitFor();
      await page.locator('[data-pointed]', { hasText: place }).waitFor();
      if (word === 'Denies ▼' || word === 'Origin') await soundInAllLooks(page);
      if (word === 'Denies ▼') {
        await page.keyboard.press('ArrowLeft');
        await page.getByRole('dialog', { name: 'Asserts ▲' }).waitFor();
        await page.keyboard.press('ArrowRight');
        await page.getByRole('dialog', { name: 'Denies ▼' }).waitFor();
      }
      await page.locator('.tour-next:focus').waitFor();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('[data-pointed]').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toBe('The Astrid had leaked oil');
  }
});
