import type { Client } from 'graphql-ws/client';
import { heldKey } from './key.ts';
import type { Operation } from './operations.ts';

/** The longest wait before a connection is tried again, in milliseconds. */
const longestWait = 30_000;
/** A socket that never opened is refused: so many times is it tried. */
const mostAttempts = 3;

let client: Promise<Client> | null = null;
const onConnected = new Set<(isBack: boolean) => void>();

/**
 * Is told by the server as it happens, until the function that is given back is called. Where nothing can be told it is
 * silent: what the screens ask themselves says that the server is away.
 */
export function listen<Answer, Variables extends Readonly<Record<string, unknown>>>(
  { name, text }: Operation<Answer, Variables, 'subscription'>,
  variables: Variables,
  tell: (answer: Answer) => void,
): () => void {
  let leave: (() => void) | null = null;
  let hasLeft = false;
  client ??= connected();
  client.then(
    one => {
      if (hasLeft) return;
      leave = one.subscribe<Answer>(
        { operationName: name, query: text, variables },
        { next: ({ data }) => data && tell(data), error: () => undefined, complete: () => undefined },
      );
    },
    () => {
      client = null;
    },
  );
  return () => {
    hasLeft = true;
    leave?.();
  };
}

/** Is called when the server can tell what happens, and whether it could before: then something may have happened meanwhile. */
export function whenConnected(listener: (isBack: boolean) => void): () => void {
  onConnected.add(listener);
  return () => onConnected.delete(listener);
}

async function connected(): Promise<Client> {
  const { createClient } = await import('graphql-ws/client');
  let openings = 0;
  let failures = 0;
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: () => {
      const key = heldKey();
      return key ? { authorization: `Bearer ${key}` } : {};
    },
    // Two screens after one another need no two sockets.
    lazyCloseTimeout: 5_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: retries =>
      new Promise(resolve =>
        setTimeout(resolve, Math.min(longestWait, 1_000 * 2 ** retries) * (0.75 + Math.random() / 2)),
      ),
    shouldRetry: () => {
      failures += 1;
      return openings > 0 || failures < mostAttempts;
    },
    on: {
      connected: () => {
        openings += 1;
        for (const listener of onConnected) listener(openings > 1);
      },
    },
  });
}
