import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, open, watchedPage } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';

describe.skipIf(browserPath === undefined)('a reader', () => {
  const dossier = dossierInBrowser();

  async function at(path: string): Promise<Page> {
    const { page } = await watchedPage(dossier().browser, dossier().url);
    onTestFinished(() => page.context().close());
    await open(page, path);
    return page;
  }
  const chosen = (page: Page) => page.locator('.mark-chosen');
  const focused = (page: Page) => page.locator(':focus').textContent();

  test('comes from “who denied that the Astrid had leaked oil?” to the marked sentence in two clicks', async () => {
    const page = await at('/');
    await page.getByRole('link', { name: 'The Astrid had leaked oil', exact: true }).click();
    const denials = page.locator('#denies');
    await denials.getByRole('link', { name: /denied on Tuesday that the freighter Astrid had leaked oil/ }).click();
    await chosen(page).first().waitFor();
    expect(await chosen(page).allTextContents()).toContain(
      'Henrik Dahl, the chief executive of the Danish shipping company Norholm Ferries, denied on Tuesday that the freighter Astrid had leaked oil off the Swedish island of Öland',
    );
    expect(await chosen(page).locator('b').textContent()).toBe('denied on Tuesday');
    const outline = await page.evaluate("getComputedStyle(document.querySelector('.mark-chosen')).outlineStyle");
    expect(outline).toBe('solid');
    await page.goBack();
    expect(await page.locator('h1').textContent()).toBe('The Astrid had leaked oil');
    await page.goBack();
    expect(await page.locator('h1').textContent()).toContain('Disputed statements');
    await page.goForward();
    expect(await page.locator('h1').textContent()).toBe('The Astrid had leaked oil');
  });

  test('comes there by keyboard alone', async () => {
    const page = await at('/');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('The Astrid had leaked oil');
    await page.keyboard.press('Enter');
    await page.locator('#denies .report-words').first().waitFor();
    let row = 0;
    do {
      await page.keyboard.press('j');
      row += 1;
    } while (row < 20 && !(await focused(page))?.includes('drop of oil'));
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await chosen(page).first().waitFor();
    expect((await chosen(page).allTextContents()).join(' ')).toContain('The Astrid has not leaked a drop of oil');
  });

  test('finds a speaker by a few letters, and Escape leads back', async () => {
    const page = await at('/');
    await page.keyboard.press('/');
    await page.keyboard.type('dah');
    await page
      .getByRole('option', { name: /Henrik Dahl/ })
      .first()
      .waitFor();
    await page.waitForURL(({ search }) => search === '?find=dah');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForURL(({ search }) => search === '');
    await page.keyboard.press('/');
    await page.keyboard.type('oil');
    await page.getByRole('option', { name: /Dahl admits oil leak/ }).waitFor();
    await page.locator('.search-found .stale').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'The Astrid had leaked oil' }).waitFor();
  });

  test('who presses Enter before the last letter is answered is taken to what that answer finds', async () => {
    const page = await at('/');
    await page.keyboard.press('/');
    await page.keyboard.type('oil');
    await page.getByRole('option', { name: /Dahl admits oil leak/ }).waitFor();
    await page.route('**/graphql', route => setTimeout(() => route.continue(), 300));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('henrik dahl');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Henrik Dahl' }).waitFor();
  });

  test('is told when nothing holds the words', async () => {
    const page = await at('/?find=zeppelin');
    await page.getByText('Nothing holds all of these words.').waitFor();
  });

  test('sees the text exactly as it is stored, with marks and without', async () => {
    const { url } = dossier();
    const page = await at((await screenPaths(url)).article!);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ article(id: "${/art_\w+/.exec(page.url())![0]}") { text } }` }),
    });
    const { data } = (await response.json()) as { readonly data: { readonly article: { readonly text: string } } };
    expect(await page.locator('.text').textContent()).toBe(data.article.text);
    await page.keyboard.press('h');
    await page.getByText('Show the marks').waitFor();
    expect(page.url()).toContain('marks=off');
    expect(await page.locator('.text mark').count()).toBe(0);
    expect(await page.locator('.text').textContent()).toBe(data.article.text);
  });

  test('narrows a statement to some days by a bar, by dates and by dragging, and comes back', async () => {
    const page = await at((await screenPaths(dossier().url)).statement!);
    const timeline = page.getByRole('group', { name: 'When each side was heard, by day' });
    await timeline.getByRole('link', { name: /^7 May 2024/ }).click();
    await page.getByText('▼ denied 1×').waitFor();
    expect(new URL(page.url()).search).toBe('?from=2024-05-07&to=2024-05-07');
    expect(await page.locator('#asserts').textContent()).toContain('Nobody asserts it here.');
    await page.goBack();
    await page.getByText('▼ denied 3×').waitFor();
    await page.getByLabel('from').fill('2024-05-14');
    await page.getByText('▲ asserted 1×').waitFor();
    await page.getByText('show all days').click();
    await page.getByText('▲ asserted 4×').waitFor();
    const { x, y, width, height } = (await timeline.boundingBox())!;
    await page.mouse.move(x + 2, y + height - 4);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height - 4, { steps: 4 });
    await page.mouse.up();
    await page.getByText('▲ asserted 3×').waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toMatch(/^2024-05-0/);
  });

  test('narrows the disputes to a speaker, an outlet and some words; what is chosen stands in the address', async () => {
    const page = await at('/');
    const disputes = page.locator('.dispute h2');
    await page.getByLabel('Pia Holm').check();
    await expect
      .poll(() => disputes.allTextContents())
      .toEqual([
        'Norholm Ferries offered the fishermen of Öland money',
        'The Astrid had switched off the transponder for three hours',
      ]);
    await page.getByLabel('Statements with these words').fill('money');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => disputes.allTextContents())
      .toEqual(['Norholm Ferries offered the fishermen of Öland money']);
    await page.reload();
    await expect.poll(() => disputes.count()).toBe(1);
    expect(await page.getByLabel('Pia Holm').isChecked()).toBe(true);
    await page.getByLabel('Statements with these words').fill('zeppelin');
    await page.keyboard.press('Enter');
    await page.getByText('No dispute is left').waitFor();
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect.poll(() => disputes.count()).toBe(4);
  });

  test('chooses the light by hand, and it stays', async () => {
    const page = await at('/');
    const background = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(await background()).toBe('rgb(250, 248, 244)');
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    expect(await background()).toBe('rgb(21, 23, 27)');
    await page.reload();
    expect(await background()).toBe('rgb(21, 23, 27)');
  });
});
