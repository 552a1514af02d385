import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Graph } from '../src/graph/graph.ts';
import { startServer } from '../src/server.ts';
import { type Change, changes, type Known } from './changes.ts';

/** A change as it was sent, and what was answered or, to who had subscribed, told. */
export interface Sent {
  readonly change: Change;
  readonly given: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
}

/** Sends the changes of the page of examples to a server on a graph, one after the other. */
export async function sendChanges(graph: Graph, find: Known['find']): Promise<readonly Sent[]> {
  const server = await startServer({ graph, port: 0, logLevel: 'silent', logTo: { write: () => undefined } });
  const socket = createClient({ url: `${server.url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: WebSocket });
  try {
    const answers: Record<string, unknown> = {};
    const sent: Sent[] = [];
    let following: { readonly at: number; readonly told: Promise<unknown> } | null = null;
    for (const change of changes) {
      const given = (await change.given?.({ find, answers })) ?? {};
      if (change.query.startsWith('subscription')) {
        following = { at: sent.length, told: (await subscribe(server.url, socket, change)).told };
        sent.push({ change, given, answer: null });
        continue;
      }
      const answer = await post(server.url, change, given);
      answers[change.name] = answer;
      sent.push({ change, given, answer });
      // What is told is brought by the change that was sent next.
      if (following) sent[following.at] = { ...sent[following.at]!, answer: await following.told };
      following = null;
    }
    return sent;
  } finally {
    await socket.dispose();
    await server.close();
  }
}

async function post(url: string, { name, query }: Change, variables: object): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: readonly Error[] };
  if (errors) throw new Error(`${name}: ${errors.map(({ message }) => message).join(' ')}`);
  return data;
}

/** Follows a subscription; the server has begun it when this is done. */
async function subscribe(url: string, client: ReturnType<typeof createClient>, { query }: Change) {
  const told = new Promise<unknown>((resolve, reject) => {
    client.subscribe({ query }, { next: ({ data }) => resolve(data), error: reject, complete: () => undefined });
  });
  while (!/^gainsay_subscriptions 1$/m.test(await (await fetch(`${url}/metrics`)).text())) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return { told };
}
