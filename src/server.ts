import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DestinationStream } from 'pino';
import type { Caller } from './api/access/caller.ts';
import type { Access, Border, Bounds } from './config.ts';
import { DomainError } from './domain/errors.ts';
import type { Graph } from './graph/graph.ts';
import { answerGraphql } from './server/answer-graphql.ts';
import { auditTo } from './server/audit.ts';
import { authenticator } from './server/authenticate.ts';
import { corsHeaders, preflight } from './server/cors.ts';
import { openExplorer } from './server/explorer.ts';
import { gateOf } from './server/gate.ts';
import { graphiql } from './server/graphiql.ts';
import { home } from './server/home.ts';
import type { House } from './server/house.ts';
import { type Sockets, serveSockets } from './server/live/serve-sockets.ts';
import { logOf } from './server/log.ts';
import { isLoopback, namesThisMachine } from './server/loopback.ts';
import { metricsOf } from './server/metrics.ts';
import { patientGraph } from './server/patient-graph.ts';
import { persistedOperations } from './server/persisted-operations.ts';
import { rateLimiter } from './server/rate-limiter.ts';
import { readiness } from './server/readiness.ts';
import { bodyOf, failure, json, type Reply } from './server/reply.ts';
import { watchGraph } from './server/watch-graph.ts';
import { type OpenReader, openReaderProcess } from './server/writing/lazy-reader.ts';
import { openWritingDesk } from './server/writing/writing-desk.ts';

export interface ServerOptions {
  readonly graph: Graph;
  /** 0 takes any free port. */
  readonly port: number;
  /** How the server stands on the network; what is left out is as for a server of this machine alone. */
  readonly border?: Partial<Omit<Border, 'bounds'>> & { readonly bounds?: Partial<Bounds> };
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Where the log goes; standard error where nothing is said. */
  readonly logTo?: DestinationStream;
  /** How long a read of the graph may take, in milliseconds. */
  readonly deadline?: number;
  /** Starts what reads articles; a process of its own where nothing is said. */
  readonly openReader?: OpenReader;
}

/** A server that listens. */
export interface Serving {
  readonly url: string;
  /** Takes no more requests, answers those in flight, and ends; the graph stays open. */
  readonly close: () => Promise<void>;
}

const localBorder: Border = {
  host: '127.0.0.1',
  access: null,
  bounds: {
    cost: 100_000,
    costPerMinute: null,
    body: 1_048_576,
    running: 64,
    waiting: 192,
    writing: 32,
    sockets: 1_000,
    subscriptions: 50,
  },
  liveInterval: 200,
  persistedOnly: false,
  corsOrigins: [],
  auditLog: null,
};

/** How long requests in flight may take once the server is asked to end. */
const drainTime = 8_000;
/** How long a change may still take that nobody waits for any more. */
const writingTime = 1_000;
/** How long a request waits for its turn before it is told to come back. */
const patience = 750;
/** Fewer than the connections a Neo4j driver keeps, so that whoever looks whether it answers finds one free. */
const readsAtOnce = 16;
const mostConnections = 2_000;

/** Serves a graph over HTTP and WebSocket: GraphQL, GraphiQL, and how the server does. */
export async function startServer(options: ServerOptions): Promise<Serving> {
  const border = borderOf(options);
  refuseOpenBorder(border.host, border.access);
  const log = logOf({ level: options.logLevel ?? 'warn', to: options.logTo });
  const gate = gateOf({ ...border.bounds, patience });
  const metrics = metricsOf(gate);
  const watch = watchGraph(options.graph);
  const { deadline = 10_000 } = options;
  const reads = gateOf({ running: readsAtOnce, waiting: 10_000, patience: deadline });
  const server: Server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000 }, (request, response) => {
    void handle(house, request, response);
  });
  server.maxConnections = mostConnections;
  const house: House = {
    graph: patientGraph(options.graph, { deadline, gate: reads, watch, tell: metrics.graphRead }),
    watch,
    server,
    explorer: openExplorer(),
    border,
    authenticate: await authenticator(border.access),
    gate,
    limiter: rateLimiter(border.bounds.costPerMinute),
    persisted: persistedOperations(),
    metrics,
    audit: auditTo(border.auditLog, options.logTo),
    writing: openWritingDesk({
      graph: options.graph,
      watch,
      deadline,
      most: border.bounds.writing,
      openReader: options.openReader ?? openReaderProcess,
      onIngested: metrics.ingested,
    }),
    log,
  };
  const sockets = serveSockets(house);
  server.on('upgrade', sockets.upgrade);
  await listening(server, options.port, border.host);
  const { port: taken } = server.address() as AddressInfo;
  const shown = border.host.includes(':') ? `[${border.host}]` : border.host;
  log.info({ port: taken, host: border.host, graph: options.graph.engine }, 'listening');
  return { url: `http://${shown}:${taken}`, close: () => drained(house, sockets) };
}

const borderOf = ({ border = {} }: ServerOptions): Border => ({
  ...localBorder,
  ...border,
  bounds: { ...localBorder.bounds, ...border.bounds },
});

function refuseOpenBorder(host: string, access: Access | null): void {
  if (access !== null || isLoopback(host)) return;
  const advice = 'set GAINSAY_API_KEYS (`gainsay keys new` makes one) or GAINSAY_JWT_KEYS, or listen on 127.0.0.1';
  throw new DomainError(
    'BAD_CONFIGURATION',
    `anybody could reach ${host} and nobody would be asked for a key: ${advice}`,
  );
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
  const advice = 'choose an address of this machine (GAINSAY_HOST) and a port above 1023 (--port or PORT)';
  return new DomainError('BAD_CONFIGURATION', `cannot listen on ${host}:${port} (${cause.code}): ${advice}`, { cause });
}

async function drained({ server, watch, writing }: House, sockets: Sockets): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), drainTime);
  const closed = new Promise(resolve => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  await Promise.all([closed, sockets.close(drainTime)]);
  await writing.close(writingTime);
  clearTimeout(impatience);
  watch.stop();
}

async function handle(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const begun = performance.now();
  const requestId = randomUUID();
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const caller = await callerOf(house, request);
  const reply = await answer(house, {
    request,
    path,
    search: query === undefined ? '' : `?${query}`,
    requestId,
    caller,
  });
  const { listening } = house.server;
  send(listening ? reply : lastOne(reply), request, response, {
    'x-request-id': requestId,
    ...corsHeaders(request, house.border.corsOrigins),
  });
  const took = performance.now() - begun;
  house.metrics.answered(knownPath(path), reply.status, took / 1_000);
  const { method } = request;
  const told = {
    requestId,
    caller: caller?.name,
    method,
    path: path.slice(0, 200),
    status: reply.status,
    ms: Math.round(took),
  };
  house.log.info({ ...told, ...reply.note }, 'answered');
}

/** Nobody, where a credential cannot be checked. */
async function callerOf({ authenticate, log }: House, { headers }: IncomingMessage): Promise<Caller | null> {
  try {
    return await authenticate(headers.authorization);
  } catch (error) {
    log.error({ err: error }, 'a credential could not be checked');
    return null;
  }
}

/** One request on its way to its answer. */
interface Visit {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly search: string;
  readonly requestId: string;
  readonly caller: Caller | null;
}

async function answer(house: House, visit: Visit): Promise<Reply> {
  try {
    const { request, path, search } = visit;
    if (house.border.access === null && !namesThisMachine(request.headers.host)) return misdirected;
    if (path === '/graphql' && isVisit(request, search)) return seeGraphiql;
    if (path === '/graphql' && request.method === 'OPTIONS') return preflight(house.border.corsOrigins);
    if (path === '/graphql') return await answerKnown(house, visit, known => answerGraphql(house, known));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return failure(405, 'BAD_REQUEST', 'Only /graphql takes anything but GET.', { allow: 'GET, HEAD' });
    }
    const shown = house.explorer?.at(path, String(request.headers['accept-encoding'] ?? ''));
    if (shown) return shown;
    if (path === '/') return home;
    if (path === '/healthz') return json(200, { status: 'ok' });
    if (path === '/readyz') return await readiness(house.watch, house.graph.engine);
    if (path === '/metrics') return await answerKnown(house, visit, () => countsOf(house));
    return graphiql(path) ?? failure(404, 'NOT_FOUND', 'There is nothing here: start at /.');
  } catch (error) {
    house.log.error({ requestId: visit.requestId, err: error }, 'a request failed');
    return failure(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here.');
  }
}

/** Answers whoever is known; deny by default. */
async function answerKnown(
  { metrics }: House,
  { caller, ...visit }: Visit,
  work: (known: Visit & { readonly caller: Caller }) => Promise<Reply>,
): Promise<Reply> {
  if (caller !== null) return work({ ...visit, caller });
  metrics.refused('UNAUTHENTICATED');
  const headers = { 'www-authenticate': 'Bearer realm="gainsay"' };
  return failure(401, 'UNAUTHENTICATED', 'Send a key or a token: "Authorization: Bearer …".', headers);
}

const countsOf = async ({ metrics }: House): Promise<Reply> => ({
  status: 200,
  headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
  body: await metrics.text(),
});

/** A page of another site can give its own name the address of this machine, and would be answered then. */
const misdirected = failure(421, 'BAD_REQUEST', 'This server answers to 127.0.0.1 and localhost only.');

/** Paths as the metrics tell them apart: whoever asks for others must not fill the memory. */
const knownPath = (path: string): string =>
  ['/', '/graphql', '/healthz', '/readyz', '/metrics'].find(known => known === path) ??
  (path.startsWith('/graphiql') ? '/graphiql' : 'other');

/** Whether a person has opened the endpoint in a browser. */
const isVisit = ({ method, headers }: IncomingMessage, search: string): boolean =>
  method === 'GET' && search === '' && (headers.accept ?? '').includes('text/html');

const seeGraphiql: Reply = { status: 303, headers: { location: '/graphiql' }, body: '' };

/** A reply after which the connection ends, so that a server that is closing need not wait for the client to hang up. */
const lastOne = (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, connection: 'close' } });

/** What every answer says to browsers; a page says more of what it may load. */
const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

function send(reply: Reply, request: IncomingMessage, response: ServerResponse, headers: Reply['headers']): void {
  const body = bodyOf(reply, headers['x-request-id'] ?? '');
  response.writeHead(reply.status, {
    ...securityHeaders,
    ...reply.headers,
    ...headers,
    ...(reply.status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
