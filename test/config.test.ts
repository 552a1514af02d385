import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const outside = { ...process.env };
const project = process.cwd();

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(GAINSAY_|NEO4J_|PORT$|LOG_LEVEL$)/.test(name)) delete process.env[name];
});
afterEach(() => {
  process.chdir(project);
  process.env = { ...outside };
});

test('nothing set gives a local graph on a local port', () => {
  expect(readConfig()).toMatchObject({ graph: { url: 'file:./data' }, port: 4000, host: '127.0.0.1', allowUrl: false });
});

test('an empty variable counts as unset', () => {
  process.env.PORT = '';
  expect(readConfig().port).toBe(4000);
});

test.each([
  ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535'],
  ['PORT', '70000', 'PORT must be a whole number from 0 to 65535'],
  ['GAINSAY_GRAPH', 'mysql://here', 'GAINSAY_GRAPH must be a folder as file:./data or'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of silent, error, warn, info, debug'],
  ['GAINSAY_ALLOW_URL', 'perhaps', 'GAINSAY_ALLOW_URL must be true or false'],
  ['GAINSAY_MAX_BYTES', '-1', 'GAINSAY_MAX_BYTES must be a whole number from 1 to'],
])('%s=%s is refused by name in one line', (name, value, message) => {
  process.env[name] = value;
  expect(() => readConfig()).toThrow(message);
  expect(() => readConfig()).toThrow(/^[^\n]+$/);
});

test('--graph wins over the environment and is named when it is wrong', () => {
  process.env.GAINSAY_GRAPH = 'file:elsewhere';
  expect(readConfig({ graph: 'bolt://127.0.0.1:7687' }).graph.url).toBe('bolt://127.0.0.1:7687');
  expect(() => readConfig({ graph: 'nowhere' })).toThrow('--graph must be a folder');
});

test('a .env file is read, and the environment wins over it', () => {
  process.chdir(mkdtempSync(join(tmpdir(), 'gainsay-env-')));
  writeFileSync('.env', 'PORT=5000\nNEO4J_DATABASE=news\n');
  process.env.PORT = '6000';
  expect(readConfig()).toMatchObject({ port: 6000, graph: { database: 'news' } });
});

test('.env.example lists every setting with its default', async () => {
  const { readFile } = await import('node:fs/promises');
  const listed = (await readFile('.env.example', 'utf8'))
    .match(/^\w+=.*$/gm)!
    .map(line => line.split('=') as [string, string]);
  const defaults = readConfig();
  for (const [name, value] of listed) process.env[name] = value;
  expect(readConfig()).toEqual(defaults);
  expect(listed.map(([name]) => name).sort()).toEqual([
    'GAINSAY_ALLOW_URL',
    'GAINSAY_GRAPH',
    'GAINSAY_MAX_BYTES',
    'LOG_LEVEL',
    'NEO4J_DATABASE',
    'NEO4J_PASSWORD',
    'NEO4J_USERNAME',
    'PORT',
  ]);
});
