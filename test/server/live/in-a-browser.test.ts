import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { readOperations } from '../../../src/api/operations.ts';
import { query } from '../../../src/graph/query.ts';
import { smallGraph } from '../../api/support/small-graph.ts';
import { served } from '../support/served.ts';
import { subscribed } from './support/newsroom.ts';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const graph = smallGraph();

test.skipIf(browserPath === undefined)('GraphiQL subscribes, and shows what it is told', async () => {
  const { url } = await served(graph());
  const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox', '--disable-gpu'] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const { text } = readOperations().find(({ name }) => name === 'ArticleIngested')!;
  await page.goto(`${url}/graphiql#query=${encodeURIComponent(text)}`);
  await page.locator('.graphiql-tab-button', { hasText: 'ArticleIngested' }).waitFor();
  // The editor knows a moment later which operation it shows.
  await page.waitForTimeout(1_500);
  await page.locator('.graphiql-execute-button').click();
  await subscribed(url, 1);
  await graph().write([
    { text: query('write/log-change'), parameters: { kind: 'ARTICLES', ids: ['art_1'] } },
    { text: query('write/tell-changes'), parameters: {} },
  ]);
  await page.locator('.result-window').getByText('articleIngested').waitFor();
  expect(complaints).toEqual([]);
});
