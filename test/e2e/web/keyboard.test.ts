import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, open, watchedPage } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';

const screens = ['disputes', 'statement', 'article', 'actor', 'search', 'graph', 'path', 'review', 'add'];

/** What can be pressed or filled and has not had the focus, and what had it without showing so. */
const look = `
  globalThis.reached = new Set();
  globalThis.unseen = new Set();
  document.addEventListener('focusin', ({ target }) => {
    reached.add(target);
    // A bar is framed in its drawing; the one field of a dialog has a caret.
    const shows = getComputedStyle(target).outlineStyle !== 'none' || target.closest("svg") || target.role === "combobox";
    if (!shows) unseen.add(target);
  });
  globalThis.missed = () => [...(document.querySelector('dialog[open]') ?? document)
      .querySelectorAll('a[href], button:enabled, input:enabled:not([type=radio]), select, textarea, summary, [tabindex="0"]')]
    .filter(one => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !reached.has(one))
    .map(one => one.outerHTML.slice(0, 120));`;

describe.skipIf(browserPath === undefined)('by keyboard alone', () => {
  const dossier = dossierInBrowser();
  let paths: Readonly<Record<string, string>>;
  beforeAll(async () => {
    paths = await screenPaths(dossier().url);
  });

  test.each(screens)('all of %s is reached by Tab, and shows that it is', async name => {
    const { page } = await watchedPage(dossier().browser, dossier().url);
    onTestFinished(() => page.context().close());
    await open(page, paths[name]!);
    await page.evaluate(look);
    const missed = () => page.evaluate('missed()') as Promise<readonly string[]>;
    for (let left = await missed(), tries = 0; left.length > 0 && tries < 8; left = await missed(), tries += 1) {
      for (let press = 0; press < left.length + 4; press += 1) await page.keyboard.press('Tab');
    }
    expect(await missed()).toEqual([]);
    expect(await page.evaluate('[...unseen].map(one => one.outerHTML.slice(0, 120))')).toEqual([]);
  });

  test('the first Tab leads past the head to the content', async () => {
    const { page } = await watchedPage(dossier().browser, dossier().url);
    onTestFinished(() => page.context().close());
    await open(page, '/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('To the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });
});
