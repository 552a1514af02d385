import { onTestFinished } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { type ServerOptions, type Serving, startServer } from '../../../src/server.ts';

/** Serves a graph for this test, on any free port, without a word. */
export async function served(graph: Graph, options: Partial<ServerOptions> = {}): Promise<Serving> {
  const server = await startServer({ graph, port: 0, logLevel: 'silent', ...options });
  onTestFinished(server.close);
  return server;
}

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the answers of many questions, each compared with what is expected.
  readonly body: any;
}

/** Sends GraphQL by POST; an object is sent as JSON, a text as it is. */
export async function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answeredBy(response);
}

export async function answeredBy(response: Response): Promise<Answered> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, text, body: isJson && text ? JSON.parse(text) : null };
}

export const codesOf = ({ body }: Answered): readonly string[] =>
  (body?.errors ?? []).map((error: { readonly extensions: { readonly code: string } }) => error.extensions.code);

/** Words that no answer may hold: a stack, a path of this machine, Cypher, a credential, where the graph is. */
export const secrets =
  /\bat [\w.<>]+ \(|node_modules|\/(?:work|src|home|tmp|usr)\/|\.[jt]s:\d|\b(?:MATCH|MERGE|UNWIND|OPTIONAL) [({]|bolt:\/\/|[\w\]]:7687|gainsay-local|Neo4jError|grafeo/i;
