import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Raw } from '../../../../src/text/clean.ts';
import { openBrowser } from './browser.ts';
import { type ServedDossier, serveDossier } from './served-dossier.ts';

/** The served dossier, with the articles given beside it, and a browser, for all tests of a file. */
export function dossierInBrowser(
  more: readonly Raw[] = [],
): () => Omit<ServedDossier, 'close'> & { readonly browser: Browser } {
  let served: ServedDossier;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveDossier(more), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return () => ({ ...served, browser });
}
