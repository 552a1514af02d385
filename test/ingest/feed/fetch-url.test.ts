import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fed, feed } from '../../../src/ingest/feed/feed.ts';
import { isPublic } from '../../../src/ingest/feed/fetch-url.ts';

const prose =
  'The mayor of the town said on Monday that the bridge had not been closed, and that nobody had asked for it.';
const page = `<html><head><title>Bridge</title></head><body><h1>Bridge</h1><p>${prose}</p></body></html>`;

const answer: RequestListener = (request, response) => {
  const redirect = (location: string) => response.writeHead(302, { location }).end();
  switch (request.url) {
    case '/page':
      return response.setHeader('content-type', 'text/html').end(page);
    case '/packed':
      return response.setHeader('content-encoding', 'gzip').end(gzipSync(page));
    case '/bomb':
      return response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50 * 1024 ** 2)));
    case '/moved':
      return redirect('/page');
    case '/inside':
      return redirect('http://127.0.0.2/secret');
    case '/file':
      return redirect('file:///etc/hostname');
    case '/round':
      return redirect('/round');
    default:
      return response.writeHead(404).end();
  }
};

let server: Server;
let port = 0;
beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const mayReach = (address: string): boolean => address === '127.0.0.1';
const fetchOne = async (url: string, options: { allowUrl: boolean; mayReach?: typeof mayReach }) => {
  const fed: Fed[] = [];
  for await (const item of feed([url], options)) fed.push(item);
  return fed[0];
};
const fromServer = (path: string) => fetchOne(`http://127.0.0.1:${port}${path}`, { allowUrl: true, mayReach });

test('An address is not fetched unless that is configured.', async () => {
  expect(await fetchOne('https://example.org/', { allowUrl: false })).toMatchObject({
    file: 'https://example.org/',
    reason: expect.stringContaining('GAINSAY_ALLOW_URL=true'),
  });
});

describe('what may be fetched', () => {
  test.each(['/page', '/packed', '/moved'])('%s', async path => {
    expect(await fromServer(path)).toMatchObject({
      kind: 'article',
      raw: {
        file: null,
        url: expect.stringMatching(/\/(?:page|packed)$/),
        title: 'Bridge',
        text: `Bridge\n\n${prose}`,
      },
    });
  });

  test('A name that leads to an address that may be reached.', async () => {
    expect(await fetchOne(`http://localhost:${port}/page`, { allowUrl: true, mayReach: () => true })).toMatchObject({
      kind: 'article',
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['/missing', 'status 404'],
    ['/bomb', 'larger than 5 MB'],
    ['/inside', 'this machine or its network'],
    ['/file', 'not an http or https address'],
    ['/round', 'redirects more than'],
  ])('%s', async (path, reason) => {
    expect(await fromServer(path)).toMatchObject({ kind: 'rejected', reason: expect.stringContaining(reason) });
  });

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://172.16.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::7f00:1]/',
  ])('%s', async url => {
    expect(await fetchOne(url, { allowUrl: true })).toMatchObject({
      kind: 'rejected',
      reason: expect.stringContaining('this machine or its network'),
    });
  });

  test('Other schemes.', async () => {
    expect(await fetchOne('ftp://example.org/a', { allowUrl: true })).toMatchObject({ kind: 'rejected' });
  });
});

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['127.0.0.1', false],
  ['not an address', false],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));
