import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildWhenStale } from '../../../web/build-when-stale.ts';
import { smallGraph } from '../../api/support/small-graph.ts';
import { served } from '../../server/support/served.ts';
import { ask } from './support/ask.ts';
import { browserPath, open, openBrowser, shownWhole, watchedPage } from './support/browser.ts';
import { crowd, crowdedWorld } from './support/crowded-world.ts';

/** A list of a screen that takes several pages. */
interface Paged {
  readonly screen: string;
  readonly items: string;
  readonly next: string;
  readonly first: string;
  /** How many there are on each page. */
  readonly pages: readonly number[];
}

const lists: readonly Paged[] = [
  { screen: 'disputes', items: '.dispute h2', next: 'More disputes', first: 'Back to the first', pages: [20, 20, 6] },
  {
    screen: 'statement',
    items: '.speaker h3',
    next: 'Show what was said before',
    first: 'Back to the latest',
    pages: [40, crowd - 40],
  },
  {
    screen: 'actor',
    items: '.stand-text',
    next: 'What was said before',
    first: 'Back to the latest',
    pages: [40, crowd - 40],
  },
  {
    screen: 'article',
    items: '.attribution-words',
    next: 'Further on in the text',
    first: 'Back to the beginning',
    pages: [100, 3 * crowd - 100],
  },
];

interface Ids {
  readonly [name: string]: { readonly nodes: readonly { readonly id: string }[] };
}

const ids = `{
  statement: statements(text: "pier broken", first: 1) { nodes { id } }
  actor: actors(name: "Kari Moe", first: 1) { nodes { id } }
  article: articles(first: 1) { nodes { id } }
}`;

describe.skipIf(browserPath === undefined)('a long list', () => {
  const graph = smallGraph(crowdedWorld());
  let browser: Browser;
  beforeAll(async () => {
    await buildWhenStale();
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function at(screen: string): Promise<Page> {
    const { url } = await served(graph());
    const found = await ask<Ids>(url, ids);
    const { page } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, screen === 'disputes' ? '/' : `/${screen}/${found[screen]!.nodes[0]!.id}`);
    return page;
  }

  test.each(lists)('of $screen is gone through page by page, each with an address of its own', async list => {
    const page = await at(list.screen);
    const items = () => page.locator(list.items).allTextContents();
    const whole = list.pages.reduce((sum, size) => sum + size, 0);
    const seen: (readonly string[])[] = [];
    for (const [index, size] of list.pages.entries()) {
      // The page before stands until the next one is there, and may be as long.
      await expect.poll(items).not.toEqual(seen.at(-1) ?? []);
      await expect.poll(async () => (await items()).length).toBe(size);
      seen.push(await items());
      const hasNext = index < list.pages.length - 1;
      expect(await page.getByRole('link', { name: list.next }).count()).toBe(hasNext ? 1 : 0);
      if (hasNext) await page.getByRole('link', { name: list.next }).click();
    }
    // Words stand several times in an article.
    if (list.screen !== 'article') expect(new Set(seen.flat()).size).toBe(whole);
    await page.reload();
    await expect.poll(items).toEqual(seen.at(-1));
    for (const before of seen.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(items).toEqual(before);
    }
    expect(new URL(page.url()).searchParams.has('after')).toBe(false);
    await page.goForward();
    await expect.poll(items).toEqual(seen[1]);
    await page.getByRole('link', { name: list.first }).click();
    await expect.poll(items).toEqual(seen[0]);
    expect(await page.getByRole('link', { name: list.first }).count()).toBe(0);
  });

  test('begins at its top on each page', async () => {
    const page = await at('disputes');
    await page.getByRole('link', { name: 'More disputes' }).click();
    await page.getByRole('link', { name: 'Back to the first' }).waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
  });

  test('keeps its page where a thing was opened from it, and begins anew where it is narrowed', async () => {
    const page = await at('disputes');
    await page.getByRole('link', { name: 'More disputes' }).click();
    await page.getByRole('link', { name: 'Back to the first' }).waitFor();
    await shownWhole(page);
    const opened = page.locator('.dispute h2 a').nth(3);
    const text = (await opened.textContent())!;
    await opened.click();
    await page.locator('h1', { hasText: text }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Back to the first' }).waitFor();
    await shownWhole(page);
    expect(await page.locator('.dispute h2').nth(3).textContent()).toBe(text);
    await page.getByLabel('Statements with these words').fill('pier');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.dispute h2').allTextContents()).toEqual(['The pier of Lindvik had broken']);
    expect(new URL(page.url()).search).toBe('?q=pier');
  });

  test('is gone through by keyboard alone', async () => {
    const page = await at('disputes');
    await page.keyboard.press('k');
    expect(await page.locator(':focus').textContent()).toBe('More disputes');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Back to the first' }).waitFor();
    await shownWhole(page);
    await page.keyboard.press('j');
    expect(await page.locator(':focus').textContent()).toBe(await page.locator('.dispute h2').first().textContent());
  });
});
