import type { IncomingMessage } from 'node:http';
import type { House } from '../house.ts';
import { namesThisMachine } from '../loopback.ts';
import { failure, type Reply } from '../reply.ts';

/** Why a request for a WebSocket is refused before anything is said on it; null where it is let in. */
export function refusalOf(house: House, request: IncomingMessage, open: number): Reply | null {
  const { border, server } = house;
  const { pathname } = new URL(request.url ?? '/', 'http://any.example');
  if (border.access === null && !namesThisMachine(request.headers.host)) {
    return failure(421, 'BAD_REQUEST', 'This server answers to 127.0.0.1 and localhost only.');
  }
  if (pathname !== '/graphql') return failure(404, 'NOT_FOUND', 'WebSockets are opened at /graphql.');
  if (!isKnownOrigin(request, border.corsOrigins)) {
    return failure(403, 'FORBIDDEN', 'Pages of this site may not ask here: see GAINSAY_CORS_ORIGINS.');
  }
  if (!server.listening || open >= border.bounds.sockets) {
    return failure(503, 'OVERLOADED', 'There are too many connections: try again in a moment.', { 'retry-after': '5' });
  }
  return null;
}

/** Browsers let pages of every site open a WebSocket, and say which site it is. */
function isKnownOrigin({ headers: { origin, host } }: IncomingMessage, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
