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
await page.goto(`${server.url}/graph?${ids}`);
await page.getByRole('button', { name: 'SVG', disabled: false }).waitFor();
await page.getByText('is on its way').waitFor({ state: 'detached' });
const stage = page.locator('.graph-stage');
const { x, y, width, height } = (await stage.boundingBox())!;
const middle = { x: x + width / 2, y: y + height / 2 };
console.log(await page.locator('.screen-head [role=status]').textContent());
console.log('doing        median   worst   frames a second');
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

/** Prints how many frames were drawn while something was done. */
async function measured(name: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate(`
    globalThis.frames = [];
    globalThis.note = now => { frames.push(now); globalThis.frame = requestAnimationFrame(note); };
    globalThis.frame = requestAnimationFrame(note);`);
  await act();
  const at = (await page.evaluate('cancelAnimationFrame(frame), frames')) as readonly number[];
  const gaps = at
    .slice(1)
    .map((time, index) => time - at[index]!)
    .sort((a, b) => a - b);
  const [median, worst] = [gaps[Math.floor(gaps.length / 2)]!, gaps.at(-1)!];
  console.log(
    `${name.padEnd(12)} ${(1000 / median).toFixed(1).padStart(6)}  ${(1000 / worst).toFixed(1).padStart(6)}   of ${gaps.length}`,
  );
}
