import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { ended, start } from '../e2e/support/gainsay.ts';
import { scratch } from '../e2e/support/scratch.ts';

const body = '{"query":"{ stats { articles } }"}';

test('SIGTERM: 50 requests that are on their way are answered, and the process ends with 0', async () => {
  const child = start(['serve', '--port', '0', '--graph', `file:${scratch()}/graph`]);
  const over = ended(child);
  const port = await portOf(child.stderr);
  const sockets = await Promise.all(Array.from({ length: 50 }, () => begin(port)));
  child.kill('SIGTERM');
  await refusing(port);
  const answers = sockets.map(socket => answerOn(socket));
  for (const socket of sockets) socket.write(body.slice(10));
  for (const answer of await Promise.all(answers)) {
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer).toMatch(/^connection: close/im);
    expect(answer).toContain('{"data":{"stats":{"articles":0}}}');
  }
  expect(await over).toMatchObject({ status: 0, signal: null });
});

async function portOf(stderr: NodeJS.ReadableStream): Promise<number> {
  let said = '';
  for await (const text of on(stderr)) {
    said += text;
    const port = /http:\/\/127\.0\.0\.1:(\d+)\/graphql/.exec(said)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`the server did not start: ${said}`);
}

async function* on(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  for (;;) yield String((await once(stream, 'data'))[0]);
}

/** A connection on which half a request has been sent. */
async function begin(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const head = [
    'POST /graphql HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    'expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  // The server asks for the body: it has the request in hand.
  await once(socket, 'data');
  socket.write(body.slice(0, 10));
  return socket;
}

/** Waits until nobody new is let in. */
async function refusing(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>(resolve => {
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    });
    socket.destroy();
    if (!isOpen) return;
  }
}

async function answerOn(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
