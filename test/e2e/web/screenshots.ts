import { mkdirSync } from 'node:fs';
import { looks, open, openBrowser, watchedPage } from './support/browser.ts';
import { screenPaths } from './support/screen-paths.ts';
import { serveDossier } from './support/served-dossier.ts';

/** Pictures of every screen of the explorer on the example dossier: light and dark, wide and narrow. */
const folder = 'docs/explorer';

mkdirSync(folder, { recursive: true });
const dossier = await serveDossier();
const browser = await openBrowser();
for (const look of looks) {
  const { page } = await watchedPage(browser, dossier.url, look);
  for (const [name, path] of Object.entries(await screenPaths(dossier.url))) {
    await open(page, path);
    await page.locator('.graph-settling').waitFor({ state: 'detached' });
    const kind = look.width < 600 ? 'phone' : 'wide';
    await page.screenshot({ path: `${folder}/${name}-${look.scheme}-${kind}.png`, fullPage: name !== 'search' });
  }
}
await browser.close();
await dossier.close();
