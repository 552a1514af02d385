import type { Browser, Page } from 'playwright-core';

/** How long a page took, in milliseconds. */
interface Took {
  /** From the beginning of the navigation until what was waited for was painted. */
  readonly shownAfter: number;
  readonly longestAnswer: number;
}

/** Writes down in a page when something was painted for the first time. */
const noteShown = (content: string) => `
  new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(content)})) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.shownAfter = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });`;

/** Opens an address in a browser that has nothing of it yet, and waits for its content. */
export async function untilShown(browser: Browser, address: string, content: string): Promise<Took> {
  return inFreshPage(browser, async page => {
    await page.addInitScript(noteShown(content));
    await page.goto(address);
    await page.locator(content).first().waitFor();
    const shownAfter = await noted(page, 'globalThis.shownAfter');
    const longestAnswer = await page.evaluate(
      `Math.max(0, ...performance.getEntriesByType('resource')
        .filter(({ name, responseEnd }) => name.endsWith('/graphql') && responseEnd <= ${shownAfter})
        .map(({ duration }) => duration))`,
    );
    return { shownAfter, longestAnswer: longestAnswer as number };
  });
}

/** Writes down in a page whenever what was found is painted anew. */
const noteFound = `
  globalThis.foundAt = [];
  new MutationObserver(records => {
    const isFound = ({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest('.search-found');
    if (records.some(isFound) && document.querySelector('[role=option]'))
      requestAnimationFrame(() => setTimeout(() => foundAt.push(performance.timeOrigin + performance.now())));
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });`;

/** Types words into the search, and says how long after the answer to the last letter what was found was seen. */
export async function typedUntilShown(
  browser: Browser,
  url: string,
  words: readonly string[],
): Promise<readonly number[]> {
  const took: number[] = [];
  for (const word of words) took.push(await inFreshPage(browser, page => foundAfter(page, url, word)));
  return took;
}

async function foundAfter(page: Page, url: string, word: string): Promise<number> {
  await page.addInitScript(noteFound);
  await page.goto(`${url}/?find=`);
  const answer = page.waitForResponse(response => {
    const asked = response.request().postDataJSON() as { readonly variables?: { readonly text?: string } } | null;
    return asked?.variables?.text === word;
  });
  await page.getByRole('dialog').getByRole('combobox').pressSequentially(word, { delay: 60 });
  const request = (await answer).request();
  await (await answer).finished();
  const { startTime, responseEnd } = request.timing();
  const answeredAt = startTime + responseEnd;
  return noted(page, `(at => at && at - ${answeredAt})(foundAt.find(at => at > ${answeredAt}))`);
}

/** A number as soon as the page has written it down. */
async function noted(page: Page, expression: string): Promise<number> {
  for (;;) {
    const value = await page.evaluate(expression);
    if (typeof value === 'number') return value;
    await page.waitForTimeout(10);
  }
}

async function inFreshPage<Result>(browser: Browser, look: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}
