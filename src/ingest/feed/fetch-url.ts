import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import ipaddr from 'ipaddr.js';
import type { Result } from './fed.ts';
import { readStreamBytes, tooLarge } from './read-bytes.ts';

export const maxFetchedBytes = 5 * 1024 * 1024;
const deadlineMs = 10_000;
const mostRedirects = 5;

/** Whether the machine may talk to an address. */
export type MayReach = (address: string) => boolean;

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The address after all redirects. */
  readonly url: string;
}

/** Whether an address belongs to the public internet and not to this machine or its network. */
export function isPublic(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(plain)) return false;
  return ipaddr.process(plain).range() === 'unicast';
}

/** What stands at an address, fetched without ever connecting to one that may not be reached. */
export async function fetchUrl(address: string, mayReach: MayReach = isPublic): Promise<Result<Fetched>> {
  const signal = AbortSignal.timeout(deadlineMs);
  let url = address;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await step(url, mayReach, signal);
    if (!('redirect' in answer)) return answer;
    url = answer.redirect;
  }
  return { reason: `redirects more than ${mostRedirects} times` };
}

type Step = Result<Fetched> | { readonly redirect: string };

async function step(address: string, mayReach: MayReach, signal: AbortSignal): Promise<Step> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return { reason: 'is not an http or https address' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !mayReach(host)) return forbidden;
  try {
    const response = await send(url, mayReach, signal);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && location && URL.canParse(location, url.href)) {
      response.destroy();
      return { redirect: new URL(location, url).href };
    }
    if (status !== 200) {
      response.destroy();
      return { reason: `answered with status ${status}` };
    }
    const bytes = await readStreamBytes(unpacked(response), maxFetchedBytes);
    response.destroy();
    if (!('value' in bytes)) return tooLarge(maxFetchedBytes);
    return { value: { bytes: bytes.value, contentType: response.headers['content-type'] ?? '', url: url.href } };
  } catch (error) {
    return failure(error, signal);
  }
}

const forbidden = { reason: 'is an address of this machine or its network, which is never fetched' };

class ForbiddenAddress extends Error {}

function failure(error: unknown, signal: AbortSignal): { readonly reason: string } {
  if (error instanceof ForbiddenAddress) return forbidden;
  if (signal.aborted) return { reason: `did not answer within ${deadlineMs / 1000} seconds` };
  return { reason: `cannot be fetched: ${(error as NodeJS.ErrnoException).code ?? 'the connection failed'}` };
}

function send(url: URL, mayReach: MayReach, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    'user-agent': 'gainsay',
    accept: 'text/html, application/xml, application/json, text/plain',
    'accept-encoding': 'gzip, br, deflate',
  };
  return new Promise((resolve, reject) => {
    request(url, { headers, signal, agent: false, lookup: checkedLookup(mayReach) }, resolve)
      .on('error', reject)
      .end();
  });
}

/** Resolves a name and lets through only addresses that may be reached: what is checked is what is connected to. */
const checkedLookup =
  (mayReach: MayReach): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { all: true, family: options.family === 4 || options.family === 6 ? options.family : 0 }).then(
      found => {
        const [first] = found;
        if (!first || !found.every(({ address }) => mayReach(address))) callback(new ForbiddenAddress(), '', 0);
        else if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      error => callback(error, '', 0),
    );
  };

/** The body without its compression; its size is counted after this, so that a small bomb stays small. */
function unpacked(response: IncomingMessage): Readable {
  const packing = response.headers['content-encoding'] ?? 'identity';
  const unpack =
    packing === 'gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : packing === 'deflate'
          ? createInflate()
          : through();
  return pipeline(response, unpack, () => {});
}

const through = (): Transform => new Transform({ transform: (chunk, _, done) => done(null, chunk) });
