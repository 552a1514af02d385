import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readOperations } from '../../src/api/operations.ts';
import { startServer } from '../../src/server.ts';
import { smallGraph } from '../api/support/small-graph.ts';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

describe('GraphiQL', () => {
  const graph = smallGraph();
  const serve = async () => {
    const server = await startServer({ graph: graph(), port: 0, logLevel: 'silent' });
    onTestFinished(server.close);
    return server.url;
  };

  test('is made of files of this server alone, and all of them are there', async () => {
    const url = await serve();
    const response = await fetch(`${url}/graphiql`);
    const html = await response.text();
    const links = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, link]) => link!)
      .filter(link => link !== 'data:,');
    expect(links).toHaveLength(5);
    for (const link of links) {
      const file = await fetch(new URL(link, url));
      expect([link, file.status]).toEqual([expect.stringMatching(/^\/graphiql\//), 200]);
      expect((await file.text()).length).toBeGreaterThan(100);
    }
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test.skipIf(browserPath === undefined)(
    'shows our operations in a browser and answers one, asking no other host',
    async () => {
      const url = await serve();
      const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox', '--disable-gpu'] });
      onTestFinished(() => browser.close());
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      const elsewhere: string[] = [];
      const complaints: string[] = [];
      page.on('request', request => {
        if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
      });
      page.on('pageerror', error => complaints.push(error.message));
      page.on('console', message => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${url}/graphiql`);
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window').getByText('It is open').waitFor();
      if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
      expect(await page.locator('.graphiql-tab-button').allTextContents()).toEqual(
        readOperations().map(({ name }) => name),
      );
      expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
    },
  );
});
