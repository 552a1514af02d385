import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '../api/context.ts';
import { readBody } from './read-body.ts';
import { failure, type Reply } from './reply.ts';

const mostBytes = 1_048_576;

/** Answers one GraphQL request over HTTP. */
export async function answerGraphql(
  engine: ApolloServer<Context>,
  request: IncomingMessage,
  search: string,
  context: Context,
): Promise<Reply> {
  const method = request.method ?? 'GET';
  if (method !== 'GET' && method !== 'POST') {
    return failure(405, 'BAD_REQUEST', 'Send GraphQL by POST or GET.', { allow: 'GET, POST' });
  }
  const text = method === 'POST' ? await readBody(request, mostBytes) : '';
  if (text === null) {
    return failure(413, 'BAD_REQUEST', `A request may hold at most ${mostBytes} bytes.`, { connection: 'close' });
  }
  const parsed = bodyOf(text, request.headers['content-type'] ?? '');
  if (parsed === undefined) return failure(400, 'BAD_REQUEST', 'The body of the request is not JSON.');
  const { status, headers, body } = await engine.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search, body: parsed },
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('an operation without @defer has one answer');
  return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
}

/** The JSON of a body; whatever is not sent as JSON is left to Apollo to refuse; undefined for what is no JSON. */
function bodyOf(text: string, type: string): unknown {
  if (text === '' || !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
