import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, looks, open, watchedPage, wear } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';
import { violationsOf } from './support/violations.ts';

/** What must be read on each screen. */
const shown: Readonly<Record<string, readonly string[]>> = {
  disputes: ['Disputed statements', 'The Astrid had leaked oil', 'asserted by', 'denied by', 'Baltic Ledger'],
  statement: [
    'Asserts',
    'Denies',
    'for Norholm Ferries',
    'said 7 May 2024',
    'published 9 May 2024',
    'Silent',
    'Outlets',
  ],
  article: ['Nordpress', 'published 7 May 2024', 'Who says what', 'Copy citation', 'denied on Tuesday'],
  actor: ['Henrik Dahl', 'Norholm Ferries', 'as chief executive', 'On both sides', 'On the other side', 'Also seen as'],
  review: [
    'Open questions',
    'Are these one actor?',
    'Was this said once?',
    'Not sure',
    'same surname',
    'Harbour Radio',
  ],
  add: ['Add articles', 'The graph holds 11 articles', 'See what is found', 'Choose a folder', '.jsonl'],
  graph: ['Legend and filter', 'Henrik Dahl', '+6', 'takes part in', 'How they are connected'],
  path: ['Ways between two actors', 'Erik Lindqvist', '▲ is asserted by', '▼ denies', 'Harbour Radio, said 6 May 2024'],
  search: ['Statements', 'The Astrid had leaked oil', 'Articles', 'Dahl admits oil leak'],
};

describe.skipIf(browserPath === undefined)('each screen, by its address', () => {
  const dossier = dossierInBrowser();
  let paths: Readonly<Record<string, string>>;
  beforeAll(async () => {
    paths = await screenPaths(dossier().url);
  });

  test.each(Object.keys(shown))('%s: whole, sound and quiet, light and dark, wide and narrow', async name => {
    const { url, browser } = dossier();
    const { page, complaints, elsewhere } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, paths[name]!);
    const text = await page.locator('body').textContent();
    for (const words of shown[name]!) expect(text).toContain(words);
    expect(text).not.toMatch(/\b(?:true|false|lies?|debunked)\b/i);
    for (const look of looks) {
      await wear(page, look);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect([look, await violationsOf(page)]).toEqual([look, []]);
    }
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  test('the help is sound in every light and width', async () => {
    const { url, browser } = dossier();
    const { page } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, '/');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('next row').waitFor();
    for (const look of looks) {
      await wear(page, look);
      expect([look, await violationsOf(page)]).toEqual([look, []]);
    }
  });

  test('an address of nothing says so, and so does an id that nothing has', async () => {
    const { url, browser } = dossier();
    const { page } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    for (const [path, words] of [
      ['/statement/sta_none', 'There is no such statement'],
      ['/article/art_none', 'There is no such article'],
      ['/actor/act_none', 'There is no such actor'],
    ] as const) {
      await open(page, path);
      expect(await page.locator('h1').textContent()).toBe(words);
      expect(await violationsOf(page)).toEqual([]);
    }
  });

  test('the page may load from its own server alone, and nothing inline runs', async () => {
    const response = await fetch(dossier().url);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'; style-src 'self';/);
    const html = await response.text();
    expect(html).not.toMatch(/<style|<script>|style=|\son\w+=/);
  });

  test('a printed statement holds all that is folded on the screen', async () => {
    const { url, browser } = dossier();
    const { page } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, paths.statement!);
    const folded = page.locator('details.copies .report').first();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await folded.isVisible()).toBe(true);
    expect(await page.locator('.header').isVisible()).toBe(false);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await folded.isVisible()).toBe(false);
  });
});
