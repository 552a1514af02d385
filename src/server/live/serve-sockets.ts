import { randomUUID } from 'node:crypto';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import WebSocket, { WebSocketServer } from 'ws';
import type { House } from '../house.ts';
import { bodyOf, type Reply } from '../reply.ts';
import { answerPlainly, wantsWebSocket } from './answer-plainly.ts';
import { closeCodes } from './close-codes.ts';
import { followChanges } from './follow-changes.ts';
import { refusalOf } from './refuse-upgrade.ts';
import { sharedStreams } from './shared-streams.ts';
import { type Line, speakGraphql } from './speak-graphql.ts';

/** The WebSockets of a server. */
export interface Sockets {
  /** Answers a request to go on as a WebSocket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Lets nobody ask any more, answers what is asked, and closes all. */
  readonly close: (ms: number) => Promise<void>;
}

/** Whoever says nothing for so long is gone. */
const idleMs = 15_000;
/** How long a client may take to say goodbye. */
const closeTimeout = 2_000;
/** So many bytes may wait to be sent before something is added. */
const mostBuffered = 4 * 1_048_576;

/** GraphQL over WebSocket, at the address and port of HTTP. */
export function serveSockets(house: House): Sockets {
  const { metrics, log, border } = house;
  const feed = followChanges({ graph: house.graph, interval: border.liveInterval, log });
  const graphql = speakGraphql(house, sharedStreams(house, feed));
  const lines = new Set<Line>();
  const accepting = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: border.bounds.body,
    closeTimeout,
    handleProtocols,
  } as ConstructorParameters<typeof WebSocketServer>[0]);
  const watch = setInterval(() => lines.forEach(hearOf), idleMs).unref();

  const opened = (socket: WebSocket, request: IncomingMessage): void => {
    const line = lineOn(socket, request);
    lines.add(line);
    metrics.sockets(1);
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: data => send(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: heard =>
          socket.on('message', data => {
            heard(String(data)).catch((error: Error) => {
              if (isServersWord(error)) return socket.close(closeCodes.badRequest, 'Invalid message received');
              log.error({ err: error }, 'a message could not be answered');
              socket.close(closeCodes.internalError, 'Something went wrong here.');
            });
          }),
      },
      line,
    );
    socket.on('pong', () => {
      line.heard = true;
    });
    // What a client sends against the rules closes the socket, with the code that says which.
    socket.on('error', error => log.debug({ err: error }, 'a socket failed'));
    socket.once('close', (code, reason) => {
      lines.delete(line);
      clearTimeout(line.expiry);
      metrics.sockets(-1);
      void closed(code, String(reason));
    });
  };

  return {
    upgrade: (request, socket, head) => {
      if (!wantsWebSocket(request)) return answerPlainly(house.server, { request, socket, head });
      const refusal = refusalOf(house, request, lines.size);
      if (refusal) refuse(house, refusal, socket);
      else accepting.handleUpgrade(request, socket, head, ws => opened(ws, request));
    },
    close: async ms => {
      clearInterval(watch);
      const impatience = setTimeout(() => {
        for (const { socket } of lines) socket.terminate();
      }, ms);
      await Promise.all([...lines].map(graphql.leave));
      clearTimeout(impatience);
      feed.stop();
    },
  };
}

const lineOn = (socket: WebSocket, { headers, socket: { remoteAddress } }: IncomingMessage): Line => ({
  socket,
  authorization: headers.authorization,
  address: remoteAddress ?? '',
  caller: null,
  answering: new Set(),
  leaving: false,
  heard: true,
  expiry: undefined,
});

/** Whether a client has said what only a server says: the library throws then, as if it were a bug. */
const isServersWord = ({ message }: Error): boolean => message.startsWith('Unexpected message of type');

/** Asks whether anybody is there, unless nobody has answered the last time. */
function hearOf(line: Line): void {
  if (line.heard) line.socket.ping();
  else line.socket.terminate();
  line.heard = false;
}

/** Resolves when the machine below has taken it: until then nothing more of the same subscription comes. */
function send(socket: WebSocket, data: string): Promise<void> {
  if (socket.readyState !== WebSocket.OPEN) return Promise.resolve();
  if (socket.bufferedAmount > mostBuffered) {
    socket.close(closeCodes.tooSlow, 'too much waits to be read');
    return Promise.resolve();
  }
  return new Promise(resolve => socket.send(data, () => resolve()));
}

/** A request that stays one of HTTP, and is over. */
function refuse({ metrics, log }: House, reply: Reply, socket: Duplex): void {
  const requestId = randomUUID();
  const { status, headers, failed } = reply;
  const body = bodyOf(reply, requestId);
  const lines = Object.entries({
    ...headers,
    'x-request-id': requestId,
    'content-length': body.length,
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  metrics.answered('/graphql', status, 0);
  if (failed) metrics.refused(failed.code);
  log.info({ requestId, status }, 'a socket was refused');
}
