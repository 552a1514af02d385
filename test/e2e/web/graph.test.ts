import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, open, watchedPage } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';
import { violationsOf } from './support/violations.ts';

describe.skipIf(browserPath === undefined)('the graph', () => {
  const dossier = dossierInBrowser();
  let paths: Readonly<Record<string, string>>;
  beforeAll(async () => {
    paths = await screenPaths(dossier().url);
  });

  async function at(path: string, { width = 1280, before = '' } = {}): Promise<Page> {
    const { page } = await watchedPage(dossier().browser, dossier().url, { width });
    onTestFinished(() => page.context().close());
    if (before) await page.addInitScript(before);
    await open(page, path);
    return page;
  }
  const nodeRow = (page: Page, name: string) =>
    page.locator('#graph-nodes tbody tr').filter({ has: page.getByRole('link', { name, exact: true }) });
  const nodeIds = (page: Page) => idsOf(page, '#graph-nodes [data-node]', 'data-node');
  const lineKeys = (page: Page) => idsOf(page, '#graph-lines [data-line]', 'data-line');
  const idsOf = (page: Page, selector: string, name: string): Promise<readonly string[]> =>
    page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map(one => one.getAttribute('${name}'))`,
    );
  const settled = (page: Page) => page.getByRole('button', { name: 'SVG', disabled: false }).waitFor();
  async function taken(page: Page, button: string): Promise<Download> {
    await settled(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return download;
  }
  const svgOf = async (page: Page) => readFile(await (await taken(page, 'SVG')).path(), 'utf8');

  test('opens from any page with what the page is about', async () => {
    const statement = paths.statement!.split('/').at(-1)!;
    const actor = paths.actor!.split('/').at(-1)!;
    const page = await at(paths.statement!);
    await page.keyboard.press('g');
    await page.waitForURL(({ search }) => search === `?ids=${statement}`);
    await nodeRow(page, 'Henrik Dahl').waitFor();
    await page.goBack();
    expect(await page.locator('h1').textContent()).toBe('The Astrid had leaked oil');
    await open(page, paths.actor!);
    await page.keyboard.press('g');
    await page.waitForURL(({ search }) => search === `?ids=${actor}`);
    await open(page, '/');
    await page.getByText('The Astrid had leaked oil').first().waitFor();
    await page.keyboard.press('g');
    await page.waitForURL(({ searchParams }) => searchParams.getAll('ids').includes(statement));
    await open(page, paths.article!);
    await page.locator('.mark-chosen').first().waitFor();
    await page.keyboard.press('g');
    await page.waitForURL(({ searchParams }) => searchParams.getAll('ids').join() === `${statement},${actor}`);
  });

  test('expands, collapses and undoes by keys; each is a step of the address', async () => {
    const page = await at(paths.graph!);
    const before = await nodeIds(page);
    await nodeRow(page, 'Henrik Dahl').getByRole('link').focus();
    await page.waitForURL(({ searchParams }) => searchParams.get('at') !== null);
    await page.keyboard.press('e');
    await page.getByText('Henrik Dahl is expanded.').waitFor();
    await nodeRow(page, 'The Astrid had switched off the transponder for three hours').waitFor();
    const expanded = await nodeIds(page);
    expect(expanded.length).toBeGreaterThan(before.length);
    const address = page.url();
    await page.keyboard.press('c');
    await page.getByText('Henrik Dahl is collapsed.').waitFor();
    expect(await nodeIds(page)).toEqual(before);
    await page.keyboard.press('u');
    await page.getByText('The last step is undone.').waitFor();
    expect(await nodeIds(page)).toEqual(expanded);
    await page.keyboard.press('u');
    await expect.poll(() => nodeIds(page)).toEqual(before);
    await page.keyboard.press('u');
    await page.getByText('There is nothing to undo.').waitFor();
    await page.goBack();
    await expect.poll(() => nodeIds(page)).toEqual(expanded);
    await page.goto(address);
    await expect.poll(() => nodeIds(page)).toEqual(expanded);
  });

  test('leaves out what the legend and the days leave out', async () => {
    const page = await at(paths.graph!);
    const legend = page.getByRole('group', { name: 'Legend and filter' });
    await legend.getByLabel('Events').uncheck();
    await page.waitForURL(({ searchParams }) => searchParams.get('hide') === 'EVENT');
    expect(await page.locator('#graph-nodes').textContent()).not.toContain('Event');
    await legend.getByLabel('▼ denies').uncheck();
    await expect.poll(() => lineKeys(page).then(keys => keys.some(key => key.includes('DENIES')))).toBe(false);
    expect(await nodeIds(page)).toContain(paths.statement!.split('/').at(-1));
    await nodeRow(page, 'Marek Zielny').waitFor({ state: 'detached' });
    await page.reload();
    await nodeRow(page, 'Henrik Dahl').waitFor();
    expect(await legend.getByLabel('Events').isChecked()).toBe(false);
    await page.goBack();
    await nodeRow(page, 'Marek Zielny').waitFor();
    await page.getByRole('link', { name: /^9 May 2024/ }).click();
    await nodeRow(page, 'Henrik Dahl').waitFor({ state: 'detached' });
    await nodeRow(page, 'Marek Zielny').waitFor();
    expect(await lineKeys(page)).not.toEqual([]);
    await page.getByText('show all days').click();
    await nodeRow(page, 'Henrik Dahl').waitFor();
  });

  test('draws what the tables hold, alike each time, and gives it away as SVG and PNG', async () => {
    const page = await at(`${paths.graph}&open=${paths.actor!.split('/').at(-1)}`);
    const svg = await svgOf(page);
    const [nodes, lines] = [await nodeIds(page), await lineKeys(page)];
    expect([...svg.matchAll(/data-node="([^"]+)"/g)].map(([, id]) => id).sort()).toEqual([...nodes].sort());
    expect([...svg.matchAll(/data-line="([^"]+)"/g)].map(([, key]) => key).sort()).toEqual([...lines].sort());
    const dashOf = (side: string) =>
      [...svg.matchAll(new RegExp(`data-line="\\S+ ${side} .*`, 'g'))].map(([line]) =>
        line.includes('stroke-dasharray'),
      );
    expect([new Set(dashOf('DENIES')), new Set(dashOf('ASSERTS'))]).toEqual([new Set([true]), new Set([false])]);
    expect(
      await page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelector('parsererror')`,
      ),
    ).toBeNull();
    await page.reload();
    expect(await svgOf(page)).toBe(svg);
    const png = await readFile(await (await taken(page, 'PNG')).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2000]);
  });

  test('is gone through by arrow keys, and Enter opens', async () => {
    const page = await at(paths.graph!);
    await settled(page);
    await page.getByRole('application').focus();
    const chosen = page.getByRole('region', { name: 'Chosen' });
    await page.keyboard.press('ArrowDown');
    await chosen.locator('h2').waitFor();
    const seen = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.add((await chosen.locator('h2').textContent())!);
    }
    expect(seen.size).toBeGreaterThan(2);
    await nodeRow(page, 'Henrik Dahl').getByRole('link').focus();
    await page.getByRole('application').focus();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Henrik Dahl' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(paths.actor);
  });

  test('a node that is pinned stays where it is, also when the page is loaded again', async () => {
    const page = await at(paths.graph!);
    await settled(page);
    await nodeRow(page, 'Henrik Dahl').getByRole('link').focus();
    await page.keyboard.press('p');
    await page.waitForURL(({ searchParams }) => searchParams.has('pin'));
    await page.getByRole('button', { name: /Let go/ }).waitFor();
    const svg = await svgOf(page);
    await page.reload();
    expect(await svgOf(page)).toBe(svg);
    await page.keyboard.press('u');
    await page.waitForURL(({ searchParams }) => !searchParams.has('pin'));
  });

  test('a connection opens its sentences, and a sentence its article', async () => {
    const page = await at(paths.graph!);
    const row = page.locator('#graph-lines tr', { hasText: 'Henrik Dahl' }).filter({ hasText: 'denies' });
    await row.getByRole('button').click();
    const chosen = page.getByRole('region', { name: 'Chosen' });
    await chosen
      .getByRole('link', { name: /had leaked oil/ })
      .first()
      .click();
    await page.locator('.mark-chosen').first().waitFor();
  });

  test('a click on the canvas chooses a node, a drag pins it', async () => {
    const page = await at(
      `${paths.graph}${['PERSON', 'ORGANIZATION', 'GROUP', 'PLACE', 'EVENT'].map(kind => `&hide=${kind}`).join('')}`,
    );
    await settled(page);
    await page.getByText('1 node and 0 connections drawn').waitFor();
    // All else is left out, so that what is drawn stands in the middle.
    const { x, y, width, height } = (await page.locator('.graph-stage').boundingBox())!;
    const middle = [x + width / 2, y + height / 2] as const;
    const chosen = page.getByRole('region', { name: 'Chosen' });
    await page.mouse.click(...middle);
    await chosen.getByRole('link', { name: 'The Astrid had leaked oil' }).waitFor();
    await page.mouse.click(x + 20, y + 20);
    await chosen.getByText('Choose a node').waitFor();
    await page.mouse.move(...middle);
    await page.mouse.down();
    await page.mouse.move(middle[0] + 120, middle[1] + 40, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(({ searchParams }) => searchParams.has('pin'));
    await page.getByText('The Astrid had leaked oil stays where it is.').waitFor();
  });

  test('where there is no WebGL the tables say it all', async () => {
    const page = await at(paths.graph!, {
      before: `HTMLCanvasElement.prototype.getContext = (get => function (kind, ...rest) {
        return kind.startsWith('webgl') ? null : get.call(this, kind, ...rest);
      })(HTMLCanvasElement.prototype.getContext)`,
    });
    await page.getByText('This browser cannot draw the graph').waitFor();
    await nodeRow(page, 'Henrik Dahl').getByRole('button', { name: 'Expand Henrik Dahl' }).click();
    await nodeRow(page, 'The Astrid had switched off the transponder for three hours').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('of nothing, it is begun by typing a name', async () => {
    const page = await at('/graph', { width: 360 });
    await page.getByText('Nothing is chosen yet.').waitFor();
    await page.getByLabel('Begin with an actor or a statement').first().fill('dahl');
    await page
      .getByRole('option', { name: /Henrik Dahl/ })
      .first()
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Henrik Dahl' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await open(page, '/graph?ids=sta_none');
    await page.getByText('There is nothing to draw').waitFor();
  });
});
