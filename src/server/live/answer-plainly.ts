import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** A request that is on its way, and the first bytes after its head. */
export interface UpgradeRequest {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

/** The headers that make the offer. */
const ofTheUpgrade = ['connection', 'upgrade', 'http2-settings'];

/** Whether a client would go on by WebSocket; Java's, for one, offers to go on by HTTP/2 with every request. */
export const wantsWebSocket = ({ headers: { upgrade } }: IncomingMessage): boolean =>
  upgrade?.toLowerCase() === 'websocket';

/** Answers a request as if it had not offered to go on by another protocol: the server reads it once more, without the offer. */
export function answerPlainly(server: Server, { request, socket, head }: UpgradeRequest): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const headers = Array.from({ length: rawHeaders.length / 2 }, (_, at) => rawHeaders.slice(2 * at, 2 * at + 2)).filter(
    ([name]) => !ofTheUpgrade.includes(name!.toLowerCase()),
  );
  const lines = [`${method} ${url} HTTP/${httpVersion}`, ...headers.map(pair => pair.join(': ')), '', ''];
  socket.unshift(Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), head]));
  server.emit('connection', socket);
}
