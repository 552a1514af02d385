import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { looks, wear } from './browser.ts';
import { violationsOf } from './violations.ts';

/** Expects of a page as it stands that axe finds nothing and nothing stands out sideways, in every light and width. */
export async function soundInAllLooks(page: Page): Promise<void> {
  for (const look of looks) {
    await wear(page, look);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect([look, await violationsOf(page)]).toEqual([look, []]);
  }
}
