import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildWhenStale } from '../../../web/build-when-stale.ts';
import { richWorld } from '../../api/support/rich-world.ts';
import { smallGraph } from '../../api/support/small-graph.ts';
import { served } from '../../server/support/served.ts';
import { ask } from './support/ask.ts';
import { browserPath, looks, open, openBrowser, type Watched, watchedPage, wear } from './support/browser.ts';
import { dossierInBrowser } from './support/dossier-in-browser.ts';
import { screenPaths } from './support/screen-paths.ts';
import { violationsOf } from './support/violations.ts';

interface Thing {
  readonly id: string;
}

/** What it tells is near to what the dossier tells of the Astrid, and of another ship. */
const ofAnotherShip = {
  file: null,
  url: null,
  title: 'Second ship in the fog',
  outlet: 'Kalmar Post',
  publishedAt: '2024-05-15',
  text: 'Another ship, the Freja, had switched off the transponder for three hours, Nils Berg, the harbour master of Kalmar, said on Tuesday.',
};

describe.skipIf(browserPath === undefined)('whoever judges', () => {
  const dossier = dossierInBrowser([ofAnotherShip]);

  async function watched(path: string): Promise<Watched> {
    const one = await watchedPage(dossier().browser, dossier().url);
    onTestFinished(() => one.page.context().close());
    await open(one.page, path);
    return one;
  }
  const at = async (path: string): Promise<Page> => (await watched(path)).page;

  const focused = (page: Page) => page.locator(':focus');
  const question = (page: Page) => page.locator('article[data-judging]').first();
  /** Steps to the first open question, as soon as there is one. */
  async function stepToQuestion(page: Page): Promise<void> {
    await question(page).waitFor();
    await page.keyboard.press('j');
    await page.locator('[data-row]:focus').waitFor();
  }
  const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

  async function expectSound(page: Page): Promise<void> {
    for (const look of looks) {
      await wear(page, look);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect([look, await violationsOf(page)]).toEqual([look, []]);
    }
  }

  /** The first open question about two actors, and how many actors there are. */
  async function twoActors() {
    const answer = await ask<{
      readonly stats: { readonly actors: number };
      readonly reviewQueue: {
        readonly nodes: readonly { readonly a: { actor: Thing }; readonly b: { actor: Thing } }[];
      };
    }>(
      dossier().url,
      '{ stats { actors } reviewQueue(kind: [ACTOR], first: 1) { nodes { a { actor { id } } b { actor { id } } } } }',
    );
    const [{ a, b }] = answer.reviewQueue.nodes as [{ a: { actor: Thing }; b: { actor: Thing } }];
    return { actors: answer.stats.actors, ids: [a.actor.id, b.actor.id] };
  }
  const thereAre = async (ids: readonly string[]): Promise<readonly boolean[]> =>
    Promise.all(
      ids.map(
        async id => (await ask<{ actor: Thing | null }>(dossier().url, `{ actor(id: "${id}") { id } }`)).actor !== null,
      ),
    );

  test('joins two actors by keyboard alone, having seen what moves, and takes them apart again', async () => {
    const { actors, ids } = await twoActors();
    const { page, complaints, elsewhere } = await watched('/review?kind=ACTOR');
    await stepToQuestion(page);
    await page.keyboard.press('s');
    await says(page, `actors ${actors} → ${actors - 1}`);
    expect(await page.locator('.foreseen').textContent()).toMatch(
      /Astrid \(\d places\) and Astrid \(\d places\) join as Astrid/,
    );
    expect(await thereAre(ids)).toEqual([true, true]);
    await page.keyboard.type('There is one freighter of that name');
    await page.keyboard.press('Enter');
    await says(page, 'You said: the same');
    expect((await twoActors()).actors).toBe(actors - 1);
    expect((await thereAre(ids)).filter(Boolean)).toHaveLength(1);
    expect(await focused(page).getAttribute('aria-label')).toContain('Are these one actor?');
    await page.keyboard.press('u');
    await says(page, 'Taken back: it is open again');
    expect((await twoActors()).actors).toBe(actors);
    expect(await thereAre(ids)).toEqual([true, true]);
    await question(page).getByRole('button', { name: /^Same/ }).waitFor();
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  test('finds the form sound in every light and width, and Escape leaves it', async () => {
    const page = await at('/review');
    await stepToQuestion(page);
    await page.keyboard.press('d');
    await says(page, 'they are two already');
    await expectSound(page);
    await page.keyboard.press('Escape');
    await page.locator('.verdict-form').waitFor({ state: 'detached' });
    expect(await focused(page).textContent()).toMatch(/^Different/);
  });

  test('reads both sides with their sentences, outlets and dates, and what the machine goes by', async () => {
    const page = await at('/review?kind=UTTERANCE');
    const text = await question(page).textContent();
    for (const words of [
      'Was this said once?',
      '50 % likely, says the machine',
      'Coast Guard of Sweden said 6 May 2024',
      'said on Monday',
      'The Öresund Herald, published 8 May 2024',
      'Erik Lindqvist said 6 May 2024',
      'Harbour Radio, published 6 May 2024',
      'one speaks for the other',
    ]) {
      expect(text).toContain(words);
    }
    await page.getByRole('link', { name: 'Statements', exact: true }).click();
    await page.waitForURL(({ search }) => search === '?kind=STATEMENT');
    await says(page, 'Do these say the same?');
    await says(page, /\d\d % alike in meaning · same verb/);
    await page.goBack();
    await says(page, 'Was this said once?');
  });

  test('settles the last question of a kind, and finds the verdict when the page is loaded anew', async () => {
    const page = await at('/review?kind=UTTERANCE');
    await question(page).getByRole('button', { name: /^Same/ }).click();
    await says(page, /acts of speaking \d+ → \d+/);
    await page.getByLabel('Why').fill('He speaks for the Coast Guard');
    await page.getByRole('button', { name: 'Judge: same' }).click();
    await says(page, 'You said: the same');
    await page.reload();
    await says(page, 'No question of this kind is open');
    await says(page, 'What you decided before');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await says(page, 'Was this said once?');
  });

  test('joins what is possibly the same from the page of an actor, and stays with what has become of it', async () => {
    const { ids } = await twoActors();
    const page = await at(`/actor/${ids[0]}`);
    await page
      .getByRole('link', { name: /^Compare and judge/ })
      .first()
      .click();
    await question(page).waitFor();
    await page.waitForURL(({ search }) => search.startsWith('?judge=jud_'));
    await page.keyboard.press('s');
    await says(page, /join as/);
    await expectSound(page);
    await page.keyboard.type('One ship');
    await page.keyboard.press('Enter');
    await says(page, 'What you decided here');
    const joined = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(await thereAre([joined])).toEqual([true]);
    await page.locator('li[data-judging]:focus').waitFor();
    const gone = ids.find(id => id !== joined)!;
    await page.keyboard.press('u');
    await says(page, 'Your verdict is taken back');
    expect(await thereAre([joined, gone])).toEqual([true, true]);
  });

  test('joins two statements that are near, and takes them apart again', async () => {
    const page = await at('/?find=Freja switched off');
    await page.getByRole('option', { name: /^Another ship, the Freja/ }).waitFor();
    await page.keyboard.press('Enter');
    await says(page, 'Near to this, and not the same');
    await page
      .getByRole('link', { name: 'compare and judge The Astrid had switched off the transponder for three hours' })
      .click();
    await question(page).waitFor();
    expect(await question(page).textContent()).toContain('Nils Berg said 14 May 2024');
    await page.keyboard.press('s');
    await says(page, /join as/);
    await page.keyboard.type('One fog, one ship');
    await page.keyboard.press('Enter');
    await says(page, 'What you decided here');
    await expect.poll(() => page.locator('#denies').textContent()).toContain('Pia Holm');
    await expect.poll(() => page.locator('#asserts').textContent()).toContain('Nils Berg');
    await page.locator('li[data-judging]:focus').waitFor();
    await page.keyboard.press('u');
    await says(page, 'Your verdict is taken back');
  });

  test('puts a speaker right by keyboard alone, sees both readings, and goes back to the first', async () => {
    const { article } = await screenPaths(dossier().url);
    const page = await at(article!);
    const chosen = page.locator('.attribution-chosen');
    await page.keyboard.press('r');
    await page.getByRole('combobox', { name: 'Who speaks' }).waitFor();
    await expectSound(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Pia');
    await page.getByRole('option', { name: /^Pia Holm/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Who speaks' }).inputValue()).toBe('Pia Holm');
    do await page.keyboard.press('Tab');
    while ((await focused(page).getAttribute('name')) !== 'reason');
    await page.keyboard.type('She spoke for him that day');
    await page.keyboard.press('Enter');
    await says(page, 'Put right by people');
    expect(await chosen.locator('table').textContent()).toContain('WhoHenrik DahlPia Holm');
    expect(await chosen.locator('p').first().textContent()).toMatch(/denies Pia Holm .*put right/);
    await expectSound(page);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page).textContent()).toBe('Undo: back to what the machine read');
    await page.keyboard.press('Enter');
    await page.getByText('Put right by people').waitFor({ state: 'detached' });
    expect(await chosen.locator('p').first().textContent()).toContain('denies Henrik Dahl');
    expect(await focused(page).textContent()).toContain('Put this reading right');
  });

  test('puts side and statement right in words of their own', async () => {
    const { article } = await screenPaths(dossier().url);
    const page = await at(`${article}&correct=on`);
    await page.getByLabel('How').selectOption({ label: 'denies a part of it' });
    await page.getByRole('combobox', { name: 'On which statement' }).fill('The tank of the Astrid was open');
    await page.getByLabel('Why').fill('The headline says no more');
    await page.getByRole('button', { name: 'Put it right' }).click();
    await says(page, 'Put right by people');
    const table = await page.locator('.put-right table').textContent();
    expect(table).toContain('Side▼ denies: says it is not so▼ denies: denies a part of it');
    expect(table).toContain('The tank of the Astrid was open');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Put right by people').waitFor({ state: 'detached' });
  });

  test('is told in plain words what cannot be put right', async () => {
    const { article } = await screenPaths(dossier().url);
    const page = await at(`${article}&correct=on`);
    await page.getByLabel('Why').fill('Nothing is wrong');
    await page.keyboard.press('Enter');
    await says(page, 'This says what is read already');
    await page.getByRole('combobox', { name: 'Who speaks' }).fill('Astrid');
    await page.getByRole('button', { name: 'Put it right' }).click();
    await says(page, 'Several actors are called Astrid. Choose one of those that are suggested');
    await page.keyboard.press('Escape');
    await page.locator('.correction-form').waitFor({ state: 'detached' });
  });

  test('is told that the server is gone, and sends the verdict again', async () => {
    const page = await at('/review?kind=STATEMENT');
    await stepToQuestion(page);
    await page.route('**/graphql', route => route.abort());
    await page.keyboard.press('n');
    await says(page, 'The server does not answer.');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Look again' }).click();
    await says(page, 'Nothing moves');
    await page.getByLabel('Why').fill('It may be');
    await page.route('**/graphql', route => route.abort());
    await page.getByLabel('Why').press('Enter');
    await says(page, 'The server does not answer. Send it again when it is back');
    await page.unroute('**/graphql');
    await page.getByLabel('Why').press('Enter');
    await says(page, 'You said: not sure');
    await page.keyboard.press('u');
    await says(page, 'Taken back');
  });

  test('with a key that may only read is told so, and which one to ask for', async () => {
    const hash = createHash('sha256').update('sesame').digest('hex');
    const url = await dossier().serveWithKeys([{ name: 'reader', role: 'READER', hash }]);
    const { page } = await watchedPage(dossier().browser, url);
    onTestFinished(() => page.context().close());
    await page.goto('/review');
    await page.locator('input[name="key"]').fill('sesame');
    await page.getByRole('button', { name: 'Use it' }).click();
    await question(page).getByRole('button', { name: /^Same/ }).click();
    await says(page, 'Your key may read, and not change anything.');
    await says(page, 'a key with the role EDITOR');
    expect(await page.getByRole('button', { name: /^Different/ }).count()).toBeLessThanOrEqual(1);
    await expectSound(page);
  });
});

describe.skipIf(browserPath === undefined)('a long queue', () => {
  const world = richWorld();
  const open12 = Array.from({ length: 12 }, (_, at) => ({
    ...world.nodes.find(({ id }) => id === 'jud_1')!,
    id: `jud_${at + 1}`,
  }));
  const graph = smallGraph({ ...world, nodes: [...world.nodes.filter(({ id }) => id !== 'jud_1'), ...open12] });

  test('is read page by page, and each has an address', async () => {
    await buildWhenStale();
    const [{ url }, browser] = [await served(graph()), await openBrowser()];
    onTestFinished(() => browser.close());
    const { page } = await watchedPage(browser, url);
    await open(page, '/review');
    const rows = page.locator('article[data-judging]');
    expect(await rows.count()).toBe(10);
    await page.getByRole('link', { name: 'More questions' }).click();
    await expect.poll(() => rows.count()).toBe(2);
    await page.reload();
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByRole('link', { name: 'Back to the first' }).click();
    await expect.poll(() => rows.count()).toBe(10);
  });
});
