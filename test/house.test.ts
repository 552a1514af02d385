import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const mayImport: Record<string, readonly string[]> = {
  domain: [],
  text: ['domain'],
  resolve: ['domain'],
  statements: ['domain'],
  graph: ['domain'],
  ingest: ['domain', 'text', 'resolve', 'statements', 'graph'],
  api: ['domain', 'graph'],
  'config.ts': ['domain'],
  'server.ts': ['domain', 'graph', 'ingest', 'api', 'config.ts'],
  'cli.ts': ['domain', 'graph', 'ingest', 'api', 'text', 'config.ts', 'server.ts'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    relative('src', resolve('src', dirname(file), path!)),
  );
const roomOf = (file: string) => file.split('/')[0]!.replace(/^(cli|server)$/, '$1.ts');

test('no room imports one above it', () => {
  const wrong = files.flatMap(file =>
    importsOf(file)
      .filter(to => roomOf(to) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(to)))
      .map(to => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no import goes round in a circle', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of importsOf(file)) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});
