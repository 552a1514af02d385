import { connect, createServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A wire to a server that can be cut, or swallow what is sent, and be mended. */
export interface UnreliableWire {
  readonly port: number;
  /** Breaks every connection and lets no other be made. */
  readonly cut: () => void;
  /** Lets nothing through and says nothing. */
  readonly swallow: () => void;
  readonly mend: () => Promise<void>;
}

export async function unreliableWire(to: { readonly host: string; readonly port: number }): Promise<UnreliableWire> {
  const ends = new Set<Socket>();
  let isSwallowing = false;
  const join = (near: Socket) => {
    const far = connect(to.port, to.host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        ends.delete(one);
        other.destroy();
      });
      one.on('data', data => other.write(data));
      if (isSwallowing) one.pause();
    }
  };
  let server = createServer(join);
  const port = await listening(server, 0);
  onTestFinished(() => end(server, ends));
  return {
    port,
    cut: () => end(server, ends),
    swallow: () => {
      isSwallowing = true;
      for (const one of ends) one.pause();
    },
    mend: async () => {
      isSwallowing = false;
      for (const one of ends) one.resume();
      if (server.listening) return;
      server = createServer(join);
      await listening(server, port);
    },
  };
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { readonly port: number }).port));
  });

function end(server: Server, ends: ReadonlySet<Socket>): void {
  server.close();
  for (const one of ends) one.destroy();
}
