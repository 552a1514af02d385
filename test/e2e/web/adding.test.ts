import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, openBrowser, shownWhole, type Watched, watchedPage } from './support/browser.ts';
import { heldIn } from './support/held-in.ts';
import { payloads } from './support/payloads.ts';
import { servesForAdding } from './support/serve-for-adding.ts';
import { soundInAllLooks } from './support/sound-in-all-looks.ts';

const pass = `Torven opens its pass

The mayor of Torven, Ida Brekke, said on Monday that the pass was open. Tor Lunde, a spokesman for the road office, denied that the pass was open. “There are two metres of snow,” he told reporters.`;
const toll = `Toll on the bridge

The mayor of Lindvik, Kari Moe, denied on Friday that the bridge would cost a toll.`;

describe.skipIf(browserPath === undefined)('whoever adds articles', () => {
  const serve = servesForAdding();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function visit(url: string, path: string): Promise<Watched> {
    const watched = await watchedPage(browser, url);
    onTestFinished(() => watched.page.context().close());
    await watched.page.goto(path);
    await shownWhole(watched.page);
    return watched;
  }
  const paste = async (page: Page, text: string) => {
    await page.getByLabel('Text of an article').fill(text);
    await page.getByRole('button', { name: 'See what is found' }).click();
  };
  const folderOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'gainsay-add-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, 'deeper'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return folder;
  };

  test('pastes an article, sees it marked, puts it right, adds it and opens it', async () => {
    const url = await serve();
    const { page, complaints } = await visit(url, '/');
    await page.getByRole('link', { name: 'Add articles' }).click();
    await paste(page, pass);
    await page.getByRole('heading', { name: 'Who says what 3' }).waitFor();
    expect(await page.locator('.text .mark-denies').allTextContents()).toEqual([
      'Tor Lunde, a spokesman for the road office, denied that the pass was open',
    ]);
    expect(await page.locator('.text .mark-denies b').textContent()).toBe('denied');
    expect(await page.locator('.attribution', { hasText: 'Tor Lunde' }).first().textContent()).toContain(
      'The pass was open',
    );
    expect(await page.getByLabel('Title').first().getAttribute('placeholder')).toBe('Torven opens its pass (found)');
    await page.locator('.text .mark-denies a').click();
    expect(await page.locator('.attribution-chosen').textContent()).toContain('Tor Lunde');
    expect(await heldIn(url)).toEqual([]);
    await page.getByLabel('Outlet').first().fill('Torven Post');
    await page.getByLabel('Published').first().fill('2031-03-03');
    await page.keyboard.press('Enter');
    await page.locator('summary', { hasText: 'Torven Post · 3 Mar 2031' }).waitFor();
    await soundInAllLooks(page);
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await page.getByRole('heading', { name: '1 article added' }).waitFor();
    await page.getByRole('link', { name: 'The pass was open' }).waitFor();
    await page.getByRole('link', { name: 'Torven opens its pass' }).click();
    await page.getByText('published 3 Mar 2031').waitFor();
    expect(await page.locator('.article-head').textContent()).toContain('Torven Post');
    expect(complaints).toEqual([]);
  });

  test('chooses a folder: what cannot be read is named, the rest goes in, and again it is there already', async () => {
    const url = await serve();
    const { page } = await visit(url, '/add');
    const html =
      '<!doctype html><html><head><title>Snow | Torven Post</title></head><body><p>It will snow in Torven on Sunday, the mayor said.</p></body></html>';
    const folder = await folderOf({
      'pass.txt': pass,
      'snow.html': html,
      'scan.pdf': '%PDF-1.7',
      'logo.png': 'x',
      'empty.txt': ' ',
      'deeper/feed.jsonl': `${JSON.stringify({ title: 'Toll', outlet: 'Lindvik Courier', text: toll })}\n{`,
      'deeper/words.txt': 'Too short.',
    });
    const chooser = page.locator('input[webkitdirectory]');
    await chooser.setInputFiles(folder);
    await page.getByRole('heading', { name: '4 articles, not added yet' }).waitFor();
    const told = page.getByRole('region', { name: '4 articles, not added yet' });
    for (const words of [
      'scan.pdf is of no kind that is read',
      'empty.txt is empty',
      'feed.jsonl, line 2 is not valid JSON',
      'words.txt',
      'refused: it has only 2 words',
      'Lindvik Courier',
    ]) {
      await told.getByText(words).first().waitFor();
    }
    expect(await told.textContent()).not.toContain('logo.png');
    await page.getByRole('button', { name: 'Add 3 articles' }).click();
    await page.getByRole('heading', { name: '3 articles added' }).waitFor();
    await page.getByText('4 inputs cannot be read').waitFor();
    await soundInAllLooks(page);
    await page.getByText('has only 2 words; that is no article').waitFor();
    expect(await heldIn(url)).toHaveLength(3);
    await chooser.setInputFiles(folder);
    await page.getByText('is there already').first().waitFor();
    await page.getByRole('button', { name: 'Add 3 articles' }).click();
    await page.getByRole('heading', { name: '3 articles there already: nothing has changed' }).waitFor();
    await page.getByRole('heading', { name: '0 articles added' }).waitFor();
  });

  test('drops a folder anywhere on the page', async () => {
    const { page } = await visit(await serve(), '/add');
    const folder = await folderOf({ 'toll.txt': toll, 'scan.pdf': '%PDF-1.7', 'deeper/pass.txt': pass });
    const hand = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver'] as const) {
      await hand.send('Input.dispatchDragEvent', { type, x: 300, y: 90, data });
    }
    await page.getByText('Let go to read them').waitFor();
    await hand.send('Input.dispatchDragEvent', { type: 'drop', x: 300, y: 90, data });
    await page.getByRole('heading', { name: '2 articles, not added yet' }).waitFor();
    await page.getByText('scan.pdf is of no kind that is read').waitFor();
    await page.locator('summary', { hasText: 'Torven opens its pass' }).waitFor();
    await page.locator('summary', { hasText: 'Toll on the bridge' }).click();
    await page.getByText('Kari Moe').first().waitFor();
  });

  test('cancels in the midst, and goes on with the rest later', async () => {
    const url = await serve();
    const { page } = await visit(url, '/add');
    const records = Array.from({ length: 12 }, (_, day) => ({
      text: `Kari Moe denied on ${day + 1} May that she had left.`,
    }));
    await page
      .locator('input[type=file]:not([webkitdirectory])')
      .setInputFiles({ name: 'days.json', mimeType: 'text/plain', buffer: Buffer.from(JSON.stringify(records)) });
    await page.getByRole('button', { name: 'Add 12 articles' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: /^\d+ articles?, not added yet$/ }).waitFor();
    const added = await heldIn(url);
    expect(added.length).toBeGreaterThan(0);
    await page.getByRole('heading', { name: `${added.length} articles added` }).waitFor();
    await page.getByRole('button', { name: `Add ${12 - added.length} articles` }).click();
    await page.getByRole('heading', { name: '12 articles added' }).waitFor();
    expect(await heldIn(url)).toHaveLength(12);
  });

  test('adds what would like to run, and it does not', async () => {
    const { page, complaints, elsewhere } = await visit(await serve(), '/add');
    const records = payloads.map((payload, index) => {
      const text = `Kari Moe denied that toll ${index} had been paid by ${payload}.`;
      return JSON.stringify({ title: payload, outlet: payload, url: payload, text });
    });
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([
      { name: 'payloads.jsonl', mimeType: 'text/plain', buffer: Buffer.from(records.join('\n')) },
      { name: `<img src=x onerror=window.ran=1>.pdf`, mimeType: 'text/plain', buffer: Buffer.from('x') },
    ]);
    await page.getByRole('button', { name: 'Look at 20 more first' }).waitFor();
    await page.evaluate("for (const folded of document.querySelectorAll('.laid details')) folded.open = true");
    await expect.poll(() => page.locator('.text mark').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: /^Add \d+ articles$/ }).click();
    await page.getByRole('link', { name: 'See what is disputed' }).waitFor();
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('main :is(script, iframe, object, embed, img, style, base)').count()).toBe(0);
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  test('is told when the key may only read', async () => {
    const key = 'gainsay_reader-of-the-day-desk';
    const hash = createHash('sha256').update(key).digest('hex');
    const access = { keys: [{ name: 'reader', role: 'READER' as const, hash }], tokens: null };
    const { page } = await visit(await serve({ border: { access } }), '/add');
    await page.getByRole('textbox', { name: 'Key' }).fill(key);
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('The graph holds 0 articles.').waitFor();
    await paste(page, toll);
    await page.getByText('You may read here, but not add.').waitFor();
  });

  test('waits while the server has too much to do, as long as the server says', async () => {
    const url = await serve({ border: { bounds: { writing: 0 } } });
    const { page } = await visit(url, '/add');
    await paste(page, toll);
    await page.getByText('The server has too much to do: it is sent again in 1 s.').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Look at the rest first' }).waitFor();
  });

  test('goes on when the server is back, cancels, and is asked before anything is lost', async () => {
    const url = await serve();
    const { page, complaints } = await visit(url, '/add');
    await page.route('**/graphql', route => route.abort());
    await paste(page, toll);
    await page.getByText('The server does not answer: it is sent again in 3 s.').waitFor();
    await page.unroute('**/graphql');
    await page.getByText('Kari Moe').first().waitFor();
    await page.getByRole('link', { name: 'Disputes' }).click();
    await page.getByRole('link', { name: 'Add', exact: true }).click();
    await page.getByText('Kari Moe').first().waitFor();
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
    await expect.poll(() => complaints.some(words => words.startsWith('a dialog'))).toBe(true);
    await page.getByRole('button', { name: 'Take everything off' }).click();
    await page.getByRole('heading', { name: /not added yet/ }).waitFor({ state: 'detached' });
    expect(await heldIn(url)).toEqual([]);
  });
});
