import { createClient } from 'graphql-ws';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';

/** What a client was told, and when. */
export interface Heard {
  // biome-ignore lint/suspicious/noExplicitAny: answers to many operations, each compared with what is expected.
  readonly said: any;
  readonly at: number;
}

/** Somebody who follows a subscription. */
export interface Following {
  readonly told: readonly Heard[];
  /** What was told, once it is so much. */
  readonly first: (count: number) => Promise<readonly Heard[]>;
  readonly stop: () => Promise<void>;
}

/** Follows a subscription with the client of graphql-ws, which connects again where it is cut off. */
export function following(url: string, query: string, variables: Record<string, unknown> = {}): Following {
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 1_000,
    retryWait: () => new Promise(resolve => setTimeout(resolve, 20)),
    shouldRetry: () => true,
  });
  const stop = async () => client.dispose();
  onTestFinished(stop);
  const told: Heard[] = [];
  const waiting = new Set<() => void>();
  const hear = (said: unknown) => {
    told.push({ said, at: performance.now() });
    for (const look of waiting) look();
  };
  const sink = { next: hearing(hear), error: hear, complete: () => undefined };
  client.subscribe({ query, variables }, sink);
  const first = (count: number) =>
    new Promise<readonly Heard[]>(resolve => {
      const look = () => {
        if (told.length < count) return;
        waiting.delete(look);
        resolve(told);
      };
      waiting.add(look);
      look();
    });
  return { told, first, stop };
}

const hearing =
  (hear: (said: unknown) => void) =>
  ({ data, errors }: { readonly data?: unknown; readonly errors?: unknown }) =>
    hear(errors ?? data);
