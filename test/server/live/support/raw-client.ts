import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import WebSocket, { type ClientOptions } from 'ws';

/** A client that speaks graphql-transport-ws by hand, so that it can also speak it wrongly. */
export interface RawClient {
  readonly socket: WebSocket;
  readonly send: (message: object | string) => void;
  /** The next message that has not been read; it waits for it. */
  // biome-ignore lint/suspicious/noExplicitAny: messages of many kinds, each compared with what is expected.
  readonly next: () => Promise<any>;
  /** How it was closed. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
}

export interface RawOptions extends ClientOptions {
  readonly protocol?: string;
}

/** Opens a WebSocket to a server, closed after the test. */
export async function connected(url: string, { protocol = 'graphql-transport-ws', ...options }: RawOptions = {}) {
  const client = clientOf(url, protocol, options);
  await once(client.socket, 'open');
  return client;
}

/** A client that has been let in. */
export async function welcomed(url: string, payload?: object, options: RawOptions = {}): Promise<RawClient> {
  const client = await connected(url, options);
  client.send({ type: 'connection_init', ...(payload ? { payload } : {}) });
  const said = await client.next();
  if (said.type !== 'connection_ack') throw new Error(`not let in: ${JSON.stringify(said)}`);
  return client;
}

function clientOf(url: string, protocol: string, options: ClientOptions): RawClient {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, protocol, options);
  onTestFinished(() => socket.terminate());
  const heard: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on('message', data => {
    const message: unknown = JSON.parse(String(data));
    const taker = waiting.shift();
    if (taker) taker(message);
    else heard.push(message);
  });
  const closed = once(socket, 'close').then(([code, reason]) => ({ code: Number(code), reason: String(reason) }));
  closed.catch(() => undefined);
  return {
    socket,
    send: message => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: () =>
      new Promise(resolve => {
        if (heard.length > 0) resolve(heard.shift());
        else waiting.push(resolve);
      }),
    closed,
  };
}

/** How a request for a WebSocket is refused. */
export async function refusedUpgrade(url: string, options: RawOptions = {}, path = '/graphql') {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}${path}`, 'graphql-transport-ws', options);
  socket.on('error', () => undefined);
  const [, response] = await once(socket, 'unexpected-response');
  let text = '';
  for await (const part of response) text += part;
  return { status: response.statusCode as number, body: JSON.parse(text), headers: response.headers };
}
