import type { IncomingMessage } from 'node:http';
import { failure, type Reply } from './reply.ts';

/** What lets the pages of a known site read an answer; nothing for all others. */
export function corsHeaders({ headers }: IncomingMessage, origins: readonly string[]): Reply['headers'] {
  const { origin } = headers;
  if (origin === undefined || !origins.includes(origin)) {
    return { 'cross-origin-resource-policy': 'same-origin', ...(origins.length > 0 ? { vary: 'origin' } : {}) };
  }
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'x-request-id, retry-after',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'origin',
  };
}

/** Answers a browser that asks whether a page of another site may send GraphQL; `corsHeaders` says to whom it applies. */
export const preflight = (origins: readonly string[]): Reply =>
  origins.length === 0
    ? failure(405, 'BAD_REQUEST', 'Send GraphQL by POST or GET.', { allow: 'GET, POST' })
    : {
        status: 204,
        headers: {
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': 'authorization, content-type, apollo-require-preflight',
          'access-control-max-age': '600',
        },
        body: '',
      };
