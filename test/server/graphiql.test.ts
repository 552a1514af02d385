import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { questions } from '../../examples/questions.ts';
import { examples } from '../../src/server/graphiql-examples.ts';
import { startServer } from '../../src/server.ts';
import { smallGraph } from '../api/support/small-graph.ts';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

test.each(examples)('the example $name stands in docs/queries.md', ({ asks, selects }) => {
  expect(questions).toContainEqual({ asks, query: selects });
});

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
    expect(links).toHaveLength(6);
    for (const link of links) {
      const file = await fetch(new URL(link, url));
      expect([link, file.status]).toEqual([expect.stringMatching(/^\/graphiql\//), 200]);
      expect((await file.text()).length).toBeGreaterThan(100);
    }
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'self'; style-src 'self' 'nonce-[\w+/]{22}=='; /);
    expect(html).not.toMatch(/<style|<script>|style=|\son\w+=/);
    expect((await fetch(`${url}/graphiql`)).headers.get('content-security-policy')).not.toBe(policy);
  });

  test.skipIf(browserPath === undefined)(
    'shows examples in a browser and answers one, asking no other host, its dialogs too',
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
      await page.locator('.result-window').getByText('Norland asked Eastmark for drones').waitFor();
      expect(await page.locator('.graphiql-tab-button').allTextContents()).toEqual(examples.map(({ name }) => name));
      await page.getByRole('button', { name: 'Open settings dialog' }).click();
      await page.getByRole('dialog').getByText('Theme', { exact: true }).waitFor();
      expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
    },
  );
});
