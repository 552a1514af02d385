import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Fed, type FeedOptions, feed } from '../../../src/ingest/feed/feed.ts';

const prose =
  'The mayor of the town said on Monday that the bridge had not been closed, and that nobody had asked for it.';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gainsay-feed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const all = async (inputs: readonly string[], options: Partial<FeedOptions> = {}) => {
  const fed: Fed[] = [];
  for await (const item of feed(inputs, { allowUrl: false, ...options })) fed.push(item);
  return fed;
};
const articlesOf = (fed: readonly Fed[]) => fed.flatMap(item => (item.kind === 'article' ? [item.raw] : []));
const reasonsOf = (fed: readonly Fed[]) =>
  fed.flatMap(item => (item.kind === 'rejected' ? [`${item.file}: ${item.reason}`] : []));
const feedOne = async (name: string, content: string | Uint8Array) => {
  await put(name, content);
  return all([join(folder, name)]);
};

describe('files and folders', () => {
  test('A folder is read to its depths, in order, without what is hidden or of another kind.', async () => {
    await mkdir(join(folder, 'b'));
    for (const name of ['c.txt', 'a.txt', 'b/x.txt', '.hidden.txt', 'notes.md', 'style.css']) await put(name, prose);
    expect(articlesOf(await all([folder])).map(({ file }) => file)).toEqual(['a.txt', 'x.txt', 'c.txt']);
  });

  test('A folder that links to itself ends.', async () => {
    await put('a.txt', prose);
    await symlink(folder, join(folder, 'again'));
    expect(await all([folder])).toHaveLength(1);
  });

  test('What is spoilt is named, and the rest goes in.', async () => {
    await put('a.txt', prose);
    await put('bin.dat', Uint8Array.from([1, 2, 0, 3, 4]));
    await put('empty.txt', '');
    await put('z.txt', prose);
    await symlink('/nowhere/at/all', join(folder, 'lost.txt'));
    const fed = await all([folder]);
    expect(articlesOf(fed).map(({ file }) => file)).toEqual(['a.txt', 'z.txt']);
    expect(reasonsOf(fed)).toEqual([
      'bin.dat: is binary, not text',
      'empty.txt: is empty',
      'lost.txt: does not exist; check the path',
    ]);
  });

  test('A file of another kind is rejected where it is asked for by name.', async () => {
    expect(reasonsOf(await feedOne('notes.md', prose))).toEqual([
      expect.stringMatching(/^notes\.md: is of no kind that is read/),
    ]);
  });

  test('A file that is too large is rejected before it is read.', async () => {
    const handle = await open(join(folder, 'huge.txt'), 'w');
    await handle.truncate(3 * 1024 ** 3);
    await handle.close();
    expect(reasonsOf(await all([join(folder, 'huge.txt')]))).toEqual(['huge.txt: is larger than 10 MB; split it']);
  });

  test('A path that leads nowhere is named.', async () => {
    expect(reasonsOf(await all([join(folder, 'no.txt')]))).toEqual(['no.txt: does not exist; check the path']);
  });
});

describe('standard input', () => {
  test.each([
    ['text', prose],
    ['a page', `<!doctype html><title>Bridge</title><p>${prose}</p>`],
    ['JSON', JSON.stringify({ text: prose })],
    ['JSON lines', `${JSON.stringify({ text: prose })}\n`],
    ['a feed', `<?xml version="1.0"?><rss><channel><item><description>${prose}</description></item></channel></rss>`],
  ])('It tells %s by itself.', async (_, content) => {
    const [raw] = articlesOf(await all(['-'], { stdin: Readable.from([Buffer.from(content)]) }));
    expect(raw).toMatchObject({ file: null, text: expect.stringContaining(prose) });
  });

  test('Too much of it is rejected.', async () => {
    const stdin = Readable.from([Buffer.alloc(800, 'a'), Buffer.alloc(800, 'a')]);
    expect(reasonsOf(await all(['-'], { stdin, maxBytes: 1024 }))).toHaveLength(1);
  });
});

describe('encodings', () => {
  const words = 'The café owner said “we closed” on Monday and that it wasn’t the mayor’s doing.';
  const windows = words.replace(/“/g, '\x93').replace(/”/g, '\x94').replace(/’/g, '\x92');
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le')],
    ['Windows-1252', Buffer.from(windows, 'latin1')],
    ['decomposed letters', Buffer.from(words.normalize('NFD'))],
  ])('%s', async (_, bytes) => {
    expect(articlesOf(await feedOne('a.txt', bytes))[0]?.text).toBe(words);
  });

  test('What a page declares.', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="iso-8859-2"></head><body><p>Mayor Zelenka of \u00a9umava, ', 'latin1'),
      Buffer.from(`${prose}</p></body></html>`),
    ]);
    expect(articlesOf(await feedOne('a.html', page))[0]?.text).toContain('Šumava');
  });

  test.each([
    ['broken UTF-8', Buffer.concat([Buffer.from(prose), Buffer.from([0xc3, 0x28, 0xff, 0xfe])]), 'is not valid UTF-8'],
    ['a stray byte among UTF-8', Buffer.concat([Buffer.from(words), Buffer.from([0xe9])]), 'is not valid UTF-8'],
    ['zero bytes', Buffer.concat([Buffer.from(prose), Buffer.alloc(3)]), 'is binary'],
    ['a PDF', Buffer.from('%PDF-1.7 and so on'), 'is a PDF'],
    ['an archive', Buffer.from([0x1f, 0x8b, 8, 0]), 'is a gzip archive'],
    ['nothing but space', Buffer.from(' \n\t'), 'is empty'],
  ])('%s is rejected', async (_, bytes, reason) => {
    expect(reasonsOf(await feedOne('a.txt', bytes))).toEqual([expect.stringContaining(reason)]);
  });
});

describe('what is no article', () => {
  test.each([
    ['Too few words.', 'has only 3 words'],
    ['12 34', 'has no words'],
    [
      'Le porte-parole du ministère a démenti mardi que des soldats aient été envoyés à la frontière, et il a dit que personne ne l’avait demandé pour la ville.',
      'is written in French',
    ],
    [
      'De woordvoerder van het ministerie heeft dinsdag ontkend dat er soldaten naar de grens zijn gestuurd, en hij zei dat niemand daarom had gevraagd.',
      'is written in Dutch',
    ],
    ['Представитель министерства во вторник опроверг сообщения о закрытии моста.', 'is written in Russian'],
    ['外交部发言人星期二否认了有关军队已被派往边境的报道，并表示没有人提出这样的要求。', 'is written in Chinese'],
  ])('%s', async (text, reason) => {
    expect(reasonsOf(await feedOne('a.txt', text))).toEqual([expect.stringContaining(reason)]);
  });

  test.each([
    'Jürgen Müller und Söhne denied it, Šumava radio reports.',
    'Nguyễn Văn Đức met Þórður Ægisson in Łódź on Monday.',
  ])('Foreign names are none in another language: %s', async text =>
    expect(articlesOf(await feedOne('a.txt', text))).toHaveLength(1),
  );
});

describe('JSON', () => {
  test('An array of articles, under the names that others use.', async () => {
    const fed = await feedOne(
      'a.json',
      JSON.stringify([
        {
          title: 'Bridge open',
          text: prose,
          url: 'https://example.org/1',
          outlet: 'Echo',
          publishedAt: '2024-03-01T09:30:00+02:00',
        },
        {
          headline: 'Bridge open',
          content: `<p>${prose}</p><p>So it is.</p>`,
          source: { name: 'Echo' },
          date: '2024-03-01T00:00:00Z',
        },
        {
          title: 'Bridge open',
          body: `Bridge open\n\n${prose}`,
          publisher: 'Echo',
          published: 'Fri, 01 Mar 2024 07:00:00 GMT',
        },
      ]),
    );
    const known = { file: 'a.json', title: 'Bridge open', outlet: 'Echo' };
    expect(articlesOf(fed)).toEqual([
      { ...known, url: 'https://example.org/1', publishedAt: '2024-03-01T09:30', text: `Bridge open\n\n${prose}` },
      { ...known, url: null, publishedAt: '2024-03-01', text: `Bridge open\n\n${prose}\n\nSo it is.` },
      { ...known, url: null, publishedAt: '2024-03-01T07:00', text: `Bridge open\n\n${prose}` },
    ]);
  });

  test('A bad line is named by its number and the others go in.', async () => {
    const fed = await feedOne(
      'a.jsonl',
      `${JSON.stringify({ text: prose })}\n{"te\n\n{"title":"x"}\n${JSON.stringify({ text: prose })}\n`,
    );
    expect(articlesOf(fed)).toHaveLength(2);
    expect(reasonsOf(fed)).toEqual([
      'a.jsonl: line 2: is not valid JSON',
      'a.jsonl: line 4: has no "text", "body" or "content"',
    ]);
  });

  test.each(['{"a":', '[]', '5', '['.repeat(100_000)])('%.20s', async text => {
    expect(reasonsOf(await feedOne('a.json', text))).toHaveLength(1);
  });
});

describe('RSS and Atom', () => {
  test('Each item is an article.', async () => {
    const fed = await feedOne(
      'a.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>The Echo</title>
        <item><title>Bridge &amp; road</title><link>https://example.org/1</link><pubDate>Sat, 13 May 2023 07:00:00 GMT</pubDate>
          <description>Short.</description><content:encoded><![CDATA[<p>${prose}</p><p>It’s &amp; open.</p>]]></content:encoded></item>
        <item><title>Nothing</title></item></channel></rss>`,
    );
    expect(articlesOf(fed)).toEqual([
      {
        file: 'a.xml',
        url: 'https://example.org/1',
        title: 'Bridge & road',
        outlet: 'The Echo',
        publishedAt: '2023-05-13T07:00',
        text: `Bridge & road\n\n${prose}\n\nIt’s & open.`,
      },
    ]);
    expect(reasonsOf(fed)).toEqual(['a.xml: item 2: has no "text", "body" or "content"']);
  });

  test('An Atom entry may hold XHTML.', async () => {
    const fed = await feedOne(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Echo</title><entry><title>Bridge open</title>
        <link rel="self" href="https://example.org/self"/><link rel="alternate" href="https://example.org/2"/>
        <published>2024-03-01T10:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${prose}</p><p>All is <b>well</b>.</p></div></content></entry></feed>`,
    );
    expect(articlesOf(fed)[0]).toMatchObject({
      url: 'https://example.org/2',
      publishedAt: '2024-03-01T10:00',
      text: `Bridge open\n\n${prose}\n\nAll is well.`,
    });
  });

  test.each([
    [
      'entities of its own',
      '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><rss><channel/></rss>',
      'declares entities',
    ],
    ['another kind of XML', '<a><b>c</b></a>', 'is neither an RSS nor an Atom feed'],
    ['a feed without items', '<rss><channel><title>a</title></channel></rss>', 'is a feed without items'],
    ['a deep one', `<rss><channel>${'<a>'.repeat(20_000)}</channel></rss>`, 'is not valid XML'],
  ])('%s is rejected', async (_, xml, reason) => {
    expect(reasonsOf(await feedOne('a.xml', xml))).toEqual([expect.stringContaining(reason)]);
  });
});
