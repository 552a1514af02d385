import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gainsay, linesOf } from './support/gainsay.ts';
import { scratch } from './support/scratch.ts';

const good = 'Dam is sound\n\nThe water minister, Ana Brandt, denied on Tuesday that the dam near Ostby is leaking.';
const french =
  'Le barrage est sûr\n\nLa ministre de l’eau a démenti mardi que le barrage fuyait depuis la semaine dernière. ' +
  '« Il n’y a pas la moindre fissure », a-t-elle déclaré devant les journalistes réunis dans la vallée.';

/** A folder with one good article and everything that goes wrong. */
function badFolder(): string {
  const folder = scratch();
  const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  put('good.txt', good);
  put('binary.txt', Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 89) % 256)));
  put('empty.txt', '');
  put('french.txt', french);
  put('huge.txt', '');
  truncateSync(join(folder, 'huge.txt'), 100 * 1024 * 1024);
  put('broken.json', '{"title": "Dam is sound", "text": "The wa');
  put('zipped.html', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 0x4c]));
  put('truncated.html', '<html><head><title>Bridge to close</title></head><body><p>Mayor Leo Marsh said on Mon');
  put(
    'broken-utf8.txt',
    Buffer.concat([Buffer.from('Ferry late\n\nThe ferry company said caf'), Buffer.from([0xc3, 0x28])]),
  );
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
  mkdirSync(join(folder, 'folder.txt'));
  return folder;
}

test('the good ones go in, each bad one is named with its reason, and nothing is half-written', async () => {
  const graph = `file:${scratch()}/graph`;
  const ran = await gainsay(['ingest', badFolder(), 'no-such-file.txt', '--format', 'jsonl', '--graph', graph]);
  const receipts = linesOf(ran.stdout);
  const rejected = receipts.filter(({ outcome }) => outcome === 'REJECTED');
  expect(ran.status).toBe(1);
  expect(receipts.filter(({ outcome }) => outcome === 'CREATED').map(({ file }) => file)).toContain('good.txt');
  expect(rejected.map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      'binary.txt',
      'broken.json',
      'dangling.txt',
      'empty.txt',
      'french.txt',
      'huge.txt',
      'zipped.html',
    ]),
  );
  for (const { file, reason } of rejected) {
    expect(reason).toMatch(/^[^\n]{5,200}$/);
    expect(ran.stderr).toContain(`${file}: ${reason}\n`);
  }
  const exported = await gainsay(['export', '--graph', graph]);
  const articles = linesOf(exported.stdout).filter(({ type }) => type === 'article');
  expect(articles).toHaveLength(receipts.length - rejected.length);
}, 120_000);

test('articles come through a pipe', async () => {
  const graph = `file:${scratch()}/graph`;
  const ran = await gainsay(['ingest', '-', '--graph', graph], { input: good });
  expect(ran).toMatchObject({ status: 0, stdout: '' });
  expect(ran.stderr).toContain('1 article read with');
}, 60_000);

test('a reader that goes away ends the command without a word', async () => {
  const { start, ended } = await import('./support/gainsay.ts');
  const child = start(['extract', 'examples/dossier', '--format', 'jsonl']);
  child.stdout.destroy();
  const { stderr, signal } = await ended(child);
  expect({ stderr, signal }).toEqual({ stderr: '', signal: null });
}, 60_000);
