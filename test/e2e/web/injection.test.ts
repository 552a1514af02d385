import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Image } from '../../../src/domain/image.ts';
import { buildWhenStale } from '../../../web/build-when-stale.ts';
import { richWorld } from '../../api/support/rich-world.ts';
import { smallGraph } from '../../api/support/small-graph.ts';
import { served } from '../../server/support/served.ts';
import { browserPath, open, openBrowser, watchedPage } from './support/browser.ts';
import { payloads } from './support/payloads.ts';

const shownProperties = ['name', 'title', 'text', 'quote', 'cue', 'source', 'outlet', 'role', 'addressee', 'url'];

/** A world in which all that is shown begins with a payload, each another. */
function poisoned(world: Image): Image {
  let next = 0;
  const payload = () => payloads[next++ % payloads.length]!;
  const poison = (properties: Image['nodes'][number]['properties']) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        if (name === 'via' || name === 'aliases' || name === 'reasons') return [name, [payload()]];
        return [name, shownProperties.includes(name) && typeof value === 'string' ? `${payload()} ${value}` : value];
      }),
    );
  return {
    nodes: world.nodes.map(node => ({ ...node, properties: poison(node.properties) })),
    edges: world.edges.map(edge => ({ ...edge, properties: poison(edge.properties) })),
  };
}

describe.skipIf(browserPath === undefined)('what articles bring along does not run', () => {
  const graph = smallGraph(poisoned(richWorld()));
  let browser: Browser;
  beforeAll(async () => {
    await buildWhenStale();
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('there are forty payloads and more', () => expect(new Set(payloads).size).toBeGreaterThanOrEqual(40));

  test.each([
    '/',
    '/statement/sta_toll',
    '/statement/sta_drones',
    '/article/art_1?a=att_8',
    '/article/art_2',
    '/article/art_3?a=att_9',
    '/actor/act_mayor',
    '/actor/act_torven',
    '/actor/act_norland',
    '/graph?ids=sta_drones&open=act_norland&at=act_norland',
    '/path?from=act_torven&to=act_officials',
    '/actor/act_torven?judge=jud_1',
    '/article/art_1?a=att_8&correct=on',
    '/review',
  ])('on %s', async path => {
    const { url } = await served(graph());
    const { page, complaints, elsewhere } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    await open(page, path);
    await page.evaluate("for (const folded of document.querySelectorAll('main details')) folded.open = true");
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('main :is(script, iframe, object, embed, img, style, base, form[action])').count()).toBe(
      0,
    );
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  test('in the address: as words to search for, as an order, as days, as what is chosen', async () => {
    const { url } = await served(graph());
    const { page, complaints, elsewhere } = await watchedPage(browser, url);
    onTestFinished(() => page.context().close());
    for (const [index, payload] of payloads.entries()) {
      const part = encodeURIComponent(payload);
      const list = `/?q=${part}&sort=${part}&from=${part}&to=${part}&find=${part}`;
      const article = `/article/art_1?a=${part}&marks=${part}#${part}`;
      const graph = `/graph?ids=sta_toll&ids=${part}&open=${part}&pin=${part}~1~1&hide=${part}&at=${part}`;
      const path = `/path?from=act_mayor&to=${part}&maxLength=${part}&crossHubs=${part}`;
      await page.goto([list, article, list, article, graph, path][index % 6]!);
      await page.locator('main h1').first().waitFor();
    }
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });
});
