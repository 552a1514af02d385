import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { scratch } from '../e2e/support/scratch.ts';
import { run } from './captured.ts';

const outside = { ...process.env };
afterEach(() => {
  process.env = { ...outside };
});

test('a key is made once, and its line lets it in without telling it', async () => {
  const { status, stdout, stderr } = await run('keys', 'new', '--name', 'desk', '--role', 'EDITOR');
  const { key, setting } = JSON.parse(stdout);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(key).toMatch(/^gainsay_[\w-]{43}$/);
  expect(setting).not.toContain(key);
  process.env.GAINSAY_API_KEYS = setting.replace('GAINSAY_API_KEYS=', '');
  const hash = createHash('sha256').update(key).digest('hex');
  expect(readConfig().border.access?.keys).toEqual([{ name: 'desk', role: 'EDITOR', hash }]);
});

test.each([
  [['--role', 'KING'], 'Allowed choices are READER, EDITOR, ADMIN'],
  [['--name', 'a:b'], '--name must be'],
])('keys new %j is refused in one line', async (words, message) => {
  const { status, stdout, stderr } = await run('keys', 'new', ...words);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('serve on another host without keys is refused in one line', async () => {
  process.env.GAINSAY_HOST = '0.0.0.0';
  const { status, stdout, stderr } = await run('serve', '--port', '0', '--graph', `file:${scratch()}/graph`);
  expect(stderr).toMatch(/^gainsay: anybody could reach 0\.0\.0\.0 .*GAINSAY_API_KEYS.*\n$/);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
