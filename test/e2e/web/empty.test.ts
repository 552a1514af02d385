import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildWhenStale } from '../../../web/build-when-stale.ts';
import { smallGraph } from '../../api/support/small-graph.ts';
import { served } from '../../server/support/served.ts';
import { browserPath, looks, open, openBrowser, watchedPage, wear } from './support/browser.ts';
import { violationsOf } from './support/violations.ts';

describe.skipIf(browserPath === undefined)('before the first article', () => {
  const graph = smallGraph({ nodes: [], edges: [] });
  let browser: Browser;
  beforeAll(async () => {
    await buildWhenStale();
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each([
    ['/', 'No article has been read yet'],
    ['/?q=oil&from=2024-05-01', 'No article has been read yet'],
    ['/?find=oil', 'Nothing holds all of these words.'],
    ['/statement/sta_none', 'There is no such statement'],
    ['/article/art_none', 'There is no such article'],
    ['/actor/act_none', 'There is no such actor'],
    ['/review', 'No question is open.'],
    ['/graph', 'Graph'],
    ['/path', 'Ways between two actors'],
    ['/add', 'Add articles'],
  ])('%s says what there is to say, and is sound', async (path, words) => {
    const { url } = await served(graph());
    const { page, complaints, elsewhere } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, path);
    await page.getByText(words).first().waitFor();
    for (const look of looks) {
      await wear(page, look);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect([look, await violationsOf(page)]).toEqual([look, []]);
    }
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });
});
