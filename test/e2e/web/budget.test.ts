import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { explorerFolder } from '../../../src/server/explorer.ts';
import { buildWhenStale } from '../../../web/build-when-stale.ts';
import { generatedOperations } from '../../../web/operation-types.ts';

test('what a browser loads before the first screen is at most 110 kB of zipped JavaScript', async () => {
  await buildWhenStale();
  const page = readFileSync(join(explorerFolder, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/explorer\/([^"]+\.js)"/g)].map(([, name]) => name!);
  const sizes = scripts.map(name => gzipSync(readFileSync(join(explorerFolder, name))).length);
  expect(scripts.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110_000);
});

test('what the graph is drawn with is at most 60 kB, and comes with the graph alone', async () => {
  await buildWhenStale();
  const drawing = readdirSync(explorerFolder).filter(name => /^Canvas-.*\.js$/.test(name));
  expect(drawing).toHaveLength(1);
  expect(gzipSync(readFileSync(join(explorerFolder, drawing[0]!))).length).toBeLessThanOrEqual(60_000);
  expect(readFileSync(join(explorerFolder, 'index.html'), 'utf8')).not.toContain(drawing[0]);
});

test('nothing that is built names another host to load from', async () => {
  await buildWhenStale();
  const hosts = readdirSync(explorerFolder).flatMap(name => [
    ...readFileSync(join(explorerFolder, name), 'utf8').matchAll(/\bhttps?:\/\/([\w.-]+)/g),
  ]);
  // The names of XML vocabularies, addresses that the example dossier tells of, and the one of what an error of React means.
  expect([...new Set(hosts.map(([, host]) => host))].sort()).toEqual([
    'graphml.graphdrawing.org',
    'purl.org',
    'quay-notes.example',
    'react.dev',
    'shipping-wires.example',
    'www.w3.org',
  ]);
});

test('the questions of the explorer are those of schema/; `npm run web:types` writes them', async () => {
  const written = await generatedOperations({
    schema: readFileSync('schema/schema.graphql', 'utf8'),
    operations: readFileSync('schema/operations.graphql', 'utf8'),
  });
  expect(readFileSync('web/src/graphql/operations.ts', 'utf8') === written).toBe(true);
});
