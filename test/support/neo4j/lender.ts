import { createServer, type Server, type Socket } from 'node:net';
import type { GraphAddress } from '../../../src/graph/open.ts';

/** What whoever connects is told when its turn comes. */
export type Told = GraphAddress | { readonly missing: string };

/**
 * Lends each address to one at a time. Whoever connects waits until one is free and is told it in a line of JSON;
 * its turn ends when it hangs up, however and whenever that happens.
 */
export function lender(addresses: readonly (() => Promise<GraphAddress>)[]): Server {
  const free = [...addresses];
  const waiting: Socket[] = [];
  const serve = () => {
    while (free.length > 0 && waiting.length > 0) {
      const socket = waiting.shift()!;
      if (!socket.closed) lend(socket, free.shift()!);
    }
  };
  const lend = (socket: Socket, address: () => Promise<GraphAddress>) => {
    socket.once('close', () => {
      free.unshift(address);
      serve();
    });
    address()
      .catch(error => ({ missing: String(error) }))
      .then(told => socket.write(`${JSON.stringify(told)}\n`));
  };
  return createServer(socket => {
    socket.on('error', () => socket.destroy()).resume();
    waiting.push(socket);
    serve();
  });
}
