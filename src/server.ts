import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { destination, type Logger, pino } from 'pino';
import { apollo } from './api/apollo.ts';
import { type Context, contextFor } from './api/context.ts';
import { DomainError } from './domain/errors.ts';
import type { Graph } from './graph/graph.ts';
import { answerGraphql } from './server/answer-graphql.ts';
import { graphiql } from './server/graphiql.ts';
import { home } from './server/home.ts';
import { readiness } from './server/readiness.ts';
import { failure, json, type Reply } from './server/reply.ts';

export interface ServerOptions {
  readonly graph: Graph;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** What is logged to standard error. */
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** A server that listens. */
export interface Serving {
  readonly url: string;
  /** Takes no more requests, answers those in flight, and ends; the graph stays open. */
  readonly close: () => Promise<void>;
}

/** What every request is answered with. */
interface House {
  readonly graph: Graph;
  readonly engine: ApolloServer<Context>;
  readonly log: Logger;
  readonly server: Server;
}

/** How long requests in flight may take once the server is asked to end. */
const drainTime = 8_000;

/** Serves a graph over HTTP: GraphQL, GraphiQL, and how the server does. */
export async function startServer(options: ServerOptions): Promise<Serving> {
  const { graph, port, host = '127.0.0.1', logLevel = 'warn' } = options;
  const log = pino({ level: logLevel, base: null }, destination(2));
  const engine = apollo((error, requestId) => log.error({ requestId, err: error }, 'a question failed'));
  await engine.start();
  const server: Server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    void handle({ graph, engine, log, server }, request, response);
  });
  await listening(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host;
  log.info({ port: taken, host, graph: graph.engine }, 'listening');
  return { url: `http://${shown}:${taken}`, close: () => drained(server, engine) };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, port, host)));
    server.listen(port, host, resolve);
  });
}

function listenError(cause: NodeJS.ErrnoException, port: number, host: string): DomainError {
  if (cause.code === 'EADDRINUSE') {
    const advice = 'end what listens there, or choose another with --port or PORT';
    return new DomainError('PORT_TAKEN', `port ${port} of ${host} is taken: ${advice}`, { cause });
  }
  const advice = 'choose a port above 1023 with --port or PORT';
  return new DomainError('BAD_CONFIGURATION', `cannot listen on ${host}:${port} (${cause.code}): ${advice}`, { cause });
}

async function drained(server: Server, engine: ApolloServer<Context>): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), drainTime);
  await new Promise(resolve => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(impatience);
  await engine.stop();
}

async function handle(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const begun = performance.now();
  const requestId = randomUUID();
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const reply = await answer(house, request, path, query === undefined ? '' : `?${query}`, requestId);
  send(house.server.listening ? reply : lastOne(reply), request, response, requestId);
  const took = Math.round(performance.now() - begun);
  house.log.info({ requestId, method: request.method, path, status: reply.status, ms: took }, 'answered');
}

async function answer(
  house: House,
  request: IncomingMessage,
  path: string,
  search: string,
  requestId: string,
): Promise<Reply> {
  try {
    if (path === '/graphql' && isVisit(request, search)) return seeGraphiql;
    if (path === '/graphql') {
      return await answerGraphql(house.engine, request, search, contextFor(house.graph, requestId));
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return failure(405, 'BAD_REQUEST', 'Only /graphql takes anything but GET.', { allow: 'GET, HEAD' });
    }
    if (path === '/') return home;
    if (path === '/healthz') return json(200, { status: 'ok' });
    if (path === '/readyz') return await readiness(house.graph);
    return graphiql(path) ?? failure(404, 'NOT_FOUND', 'There is nothing here: start at /.');
  } catch (error) {
    house.log.error({ requestId, err: error }, 'a request failed');
    return failure(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here.');
  }
}

/** Whether a person has opened the endpoint in a browser. */
const isVisit = ({ method, headers }: IncomingMessage, search: string): boolean =>
  method === 'GET' && search === '' && (headers.accept ?? '').includes('text/html');

const seeGraphiql: Reply = { status: 303, headers: { location: '/graphiql' }, body: '' };

/** A reply after which the connection ends, so that a server that is closing need not wait for the client to hang up. */
const lastOne = (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, connection: 'close' } });

function send(reply: Reply, request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const body = Buffer.from(reply.body as string);
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': body.length,
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
