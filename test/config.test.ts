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
  expect(readConfig()).toMatchObject({
    graph: { url: 'file:./data' },
    port: 4000,
    border: { host: '127.0.0.1', access: null, bounds: { costPerMinute: null } },
    allowUrl: false,
  });
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
  ['GAINSAY_HOST', 'here and there', 'GAINSAY_HOST must be an address or a host name'],
  ['GAINSAY_API_KEYS', 'desk:READER:short', 'GAINSAY_API_KEYS must be keys as name:ROLE:sha256'],
  ['GAINSAY_API_KEYS', `desk:KING:${'0'.repeat(64)}`, 'GAINSAY_API_KEYS must be keys as name:ROLE:sha256'],
  [
    'GAINSAY_API_KEYS',
    `a:READER:${'0'.repeat(64)},a:ADMIN:${'1'.repeat(64)}`,
    'GAINSAY_API_KEYS must name each key once, not "a" twice',
  ],
  ['GAINSAY_JWT_KEYS', 'http://keys.example.org', 'GAINSAY_JWT_KEYS must be the https address'],
  ['GAINSAY_JWT_ISSUER', 'https://id.example.org', 'GAINSAY_JWT_AUDIENCE must be set together'],
  ['GAINSAY_JWT_ALGORITHM', 'none', 'GAINSAY_JWT_ALGORITHM must be one of RS256, PS256, ES256, EdDSA'],
  ['GAINSAY_JWT_ALGORITHM', 'HS256', 'GAINSAY_JWT_ALGORITHM must be one of'],
  ['GAINSAY_MAX_COST', '0', 'GAINSAY_MAX_COST must be a whole number from 1 to'],
  ['GAINSAY_COST_PER_MINUTE', 'much', 'GAINSAY_COST_PER_MINUTE must be a whole number from 0 to'],
  ['GAINSAY_MAX_BODY', '0', 'GAINSAY_MAX_BODY must be a whole number from 1 to'],
  ['GAINSAY_MAX_RUNNING', '0', 'GAINSAY_MAX_RUNNING must be a whole number from 1 to'],
  ['GAINSAY_MAX_WAITING', 'x', 'GAINSAY_MAX_WAITING must be a whole number from 0 to'],
  ['GAINSAY_PERSISTED_ONLY', 'yes', 'GAINSAY_PERSISTED_ONLY must be true or false'],
  ['GAINSAY_CORS_ORIGINS', '*', 'GAINSAY_CORS_ORIGINS must be origins as https://'],
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

test('keys and tokens are read, and whoever has one has a share of each minute', () => {
  const hash = 'ab'.repeat(32);
  process.env.GAINSAY_API_KEYS = `desk:READER:${hash}, night-desk:EDITOR:${hash}`;
  process.env.GAINSAY_JWT_KEYS = 'keys.json';
  process.env.GAINSAY_JWT_ISSUER = 'https://id.example.org';
  process.env.GAINSAY_JWT_AUDIENCE = 'gainsay';
  expect(readConfig().border).toMatchObject({
    access: {
      keys: [
        { name: 'desk', role: 'READER', hash },
        { name: 'night-desk', role: 'EDITOR', hash },
      ],
      tokens: { keys: 'keys.json', issuer: 'https://id.example.org', algorithm: 'RS256', roleClaim: 'role' },
    },
    bounds: { costPerMinute: 2_000_000 },
  });
});

test('.env.example lists every setting with its default', async () => {
  const { readFile } = await import('node:fs/promises');
  const listed = (await readFile('.env.example', 'utf8'))
    .match(/^\w+=.*$/gm)!
    .map(line => line.split('=') as [string, string]);
  const defaults = readConfig();
  for (const [name, value] of listed) process.env[name] = value;
  expect(readConfig()).toEqual(defaults);
  const known = [...(await readFile('src/config.ts', 'utf8')).matchAll(/^ {2}([A-Z][A-Z\d_]+):/gm)].map(
    ([, name]) => name,
  );
  expect(listed.map(([name]) => name).sort()).toEqual(known.sort());
  expect(known).toContain('GAINSAY_API_KEYS');
});
