import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { startServer } from '../../src/server.ts';
import { openBrowser } from '../../test/e2e/web/support/browser.ts';
import { buildWhenStale } from '../../web/build-when-stale.ts';
import { actorId, centreCount, crowdedGraph } from './crowded-graph.ts';

/** How many frames a second the canvas draws of as many nodes as it shows, while it is moved and zoomed: the processor draws alone. */
await buildWhenStale();
const folder = await mkdtemp(join(tmpdir(), 'gainsay-canvas-'));
const graph = await openEmbedded(folder);
const store = storeOf(graph);
await store.prepare();
await store.replaceImage(crowdedGraph(), 'bench');
const server = await startServer({ graph, port: 0, logLevel: 'silent' });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const ids = Array.from({ length: centreCount }, (_, rank) => `ids=${actorId(rank)}`).join('&');
// Only frames in which something is drawn count.
await page.addInitScript(`
  globalThis.hasDrawn = false;
  const { clear } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clear = function (bits) { hasDrawn = true; clear.call(this, bits); };`);
await page.goto(`${server.url}/graph?${ids}`);
await page.getByRole('button', { name: 'SVG', disabled: false }).waitFor();
await page.getByText('is on its way').waitFor({ state: 'detached' });
const stage = page.locator('.graph-stage');
const { x, y, width, height } = (await stage.boundingBox())!;
const middle = { x: x + width / 2, y: y + height / 2 };
console.log(await page.locator('.screen-head [role=status]').textContent());
const session = await browser.newBrowserCDPSession();
console.log('doing        median   worst  frames a second   ms of processor a frame: the page, what draws');
await page.mouse.move(middle.x, middle.y);
// A click on what is drawn would choose it; one beside it leaves the wheel to the canvas.
await page.mouse.click(x + 4, y + height - 4);

await measured('moving', async () => {
  await page.mouse.move(x + 8, y + height - 8);
  await page.mouse.down();
  for (let turn = 0; turn < 3; turn += 1) {
    await page.mouse.move(x + 208, y + height - 128, { steps: 30 });
    await page.mouse.move(x + 8, y + height - 8, { steps: 30 });
  }
  await page.mouse.up();
});
await measured('zooming', async () => {
  await page.mouse.move(middle.x, middle.y);
  for (let turn = 0; turn < 4; turn += 1) {
    for (let notch = 0; notch < 8; notch += 1) {
      await page.mouse.wheel(0, turn % 2 === 0 ? -120 : 120);
      await page.waitForTimeout(60);
    }
  }
});
await browser.close();
await server.close();
await graph.close();
await rm(folder, { recursive: true, force: true });

/** How long the processes of the browser have had the processor, in milliseconds. */
async function spent(): Promise<Readonly<Record<string, number>>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const byType: Record<string, number> = {};
  for (const { type, cpuTime } of processInfo) byType[type] = (byType[type] ?? 0) + cpuTime * 1000;
  return byType;
}

/** Prints how many frames were drawn while something was done, and what each took. */
async function measured(name: string, act: () => Promise<void>): Promise<void> {
  const before = await spent();
  await page.evaluate(`
    globalThis.gaps = [];
    globalThis.before = performance.now();
    globalThis.note = now => {
      if (hasDrawn) gaps.push(now - before);
      hasDrawn = false;
      before = now;
      globalThis.frame = requestAnimationFrame(note);
    };
    globalThis.frame = requestAnimationFrame(note);`);
  await act();
  const drawn = (await page.evaluate('cancelAnimationFrame(frame), gaps')) as number[];
  const after = await spent();
  const gaps = drawn.sort((a, b) => a - b);
  const rates = [gaps[Math.floor(gaps.length / 2)]!, gaps.at(-1)!].map(gap => (1000 / gap).toFixed(1).padStart(6));
  const costs = ['renderer', 'GPU'].map(type => ((after[type]! - before[type]!) / gaps.length).toFixed(1).padStart(6));
  console.log(`${name.padEnd(11)} ${rates.join('  ')}  of ${String(gaps.length).padStart(4)}  ${costs.join('  ')}`);
}
