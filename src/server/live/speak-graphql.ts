import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import { type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type WebSocket from 'ws';
import type { Caller } from '../../api/access/caller.ts';
import { told } from '../../api/run-operation.ts';
import { schema } from '../../api/schema.ts';
import { admitOperation } from '../admit-operation.ts';
import type { House } from '../house.ts';
import { paramsOf } from '../request-params.ts';
import { codesOf, type Running, reportTo, runAdmitted, type Sent } from '../run-admitted.ts';
import { closeCodes } from './close-codes.ts';
import { LostTrack } from './lost-track.ts';
import type { SharedStreams } from './shared-streams.ts';
import { TooSlow } from './too-slow.ts';

/** One WebSocket, and who speaks on it. */
export interface Line {
  readonly socket: WebSocket;
  /** What the request that opened it was signed with. */
  readonly authorization: string | undefined;
  readonly address: string;
  caller: Caller | null;
  /** The ids of questions that are being answered. */
  readonly answering: Set<string>;
  /** Whether it closes once those are answered. */
  leaving: boolean;
  /** Whether somebody has been heard since the last look. */
  heard: boolean;
  expiry: NodeJS.Timeout | undefined;
}

/** What is known of an operation when it runs. */
interface Taken {
  readonly line: Line;
  readonly id: string;
  readonly sent: Sent;
  readonly running: Running;
  /** Makes room for the next; a subscription has made it when it begins. */
  readonly done: () => void;
}

type Talk = Context<undefined, Line>;

/** The protocol graphql-transport-ws, spoken on lines. */
export interface Spoken extends Pick<Server<Line>, 'opened'> {
  /** Closes a line once what was asked on it is answered; resolves when it is closed. */
  readonly leave: (line: Line) => Promise<void>;
}

const initialisationMs = 5_000;
/** Timers cannot be set further ahead; whoever has a token that lasts longer is asked for it anew. */
const longestTimer = 2_147_483_647;

/** Answers on WebSockets what is asked over HTTP, behind the same door, and tells subscribers what happens. */
export function speakGraphql(house: House, streams: SharedStreams): Spoken {
  const server = makeServer<undefined, Line>({
    schema,
    connectionInitWaitTimeout: initialisationMs,
    onConnect: context => welcome(house, context),
    onSubscribe: (context, id, payload) => take(house, context, id, payload),
    execute: args => answer(house, takenOf(args)) as Promise<ExecutionResult>,
    subscribe: args => subscribe(house, streams, takenOf(args)) as Promise<ExecutionResult>,
    // Answers come as they are sent: what the library would do to errors is done.
    onNext: (_, __, ___, ____, result) => result as FormattedExecutionResult,
    onError: ({ extra }, _, __, errors) => wordsOf(house, extra, errors as readonly GraphQLError[]),
    // The last word of an answer is sent after this.
    onComplete: ({ extra }, id) => {
      setImmediate(() => answered(extra, id));
    },
  });
  return {
    opened: server.opened,
    async leave(line) {
      line.leaving = true;
      const closed = once(line.socket, 'close');
      hangUp(line);
      await closed;
    },
  };
}

/** Lets in whoever is known, by the parameters of the connection or else by the request that opened it. */
async function welcome({ authenticate, metrics, log }: House, { extra: line, connectionParams }: Talk) {
  const caller = await authenticate(credentialIn(connectionParams) ?? line.authorization).catch(error => {
    log.error({ err: error }, 'a credential could not be checked');
    return null;
  });
  if (caller === null) {
    metrics.refused('UNAUTHENTICATED');
    line.socket.close(closeCodes.unauthorized, 'Send a key or a token.');
    return false;
  }
  line.caller = caller;
  if (caller.until !== undefined) {
    const left = Math.min(Math.max(0, caller.until - Date.now()), longestTimer);
    line.expiry = setTimeout(() => line.socket.close(closeCodes.forbidden, 'The token has run out.'), left).unref();
  }
  return true;
}

function credentialIn(parameters: Readonly<Record<string, unknown>> = {}): string | undefined {
  const { authorization, Authorization: named = authorization, apiKey } = parameters;
  if (typeof named === 'string') return named;
  return typeof apiKey === 'string' ? `Bearer ${apiKey}` : undefined;
}

/** Takes an operation in by the door of HTTP; errors where it may not run. */
async function take(
  house: House,
  { extra: line, subscriptions }: Talk,
  id: string,
  payload: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { bounds, persistedOnly } = house.border;
  if (line.leaving) return refused(house, 'OVERLOADED', 'This server is about to end: connect again.');
  if (Object.keys(subscriptions).length > bounds.subscriptions) {
    return refused(house, 'RATE_LIMITED', `At most ${bounds.subscriptions} operations may be open on one socket.`);
  }
  const params = paramsOf({ ...payload }, house.persisted, persistedOnly);
  if ('error' in params) {
    house.metrics.refused(String(params.error.extensions.code));
    return [params.error];
  }
  const done = await house.gate.enter();
  if (!done) return refused(house, 'OVERLOADED', 'There is too much to do: try again in a moment.');
  const caller = line.caller!;
  const admitted = admitOperation(house, params, { caller, address: line.address });
  if ('errors' in admitted) {
    done();
    return admitted.errors;
  }
  const { document, operation } = admitted.valid;
  const isSubscription = operation.operation === 'subscription';
  if (isSubscription) done();
  else line.answering.add(id);
  const sent = { requestId: randomUUID(), caller };
  const taken: Taken = { line, id, sent, running: { admitted, params }, done };
  return { schema, document, operationName: params.operationName ?? null, contextValue: taken, rootValue: undefined };
}

const takenOf = ({ contextValue }: ExecutionArgs): Taken => contextValue as Taken;

function refused({ metrics }: House, code: string, message: string): readonly GraphQLError[] {
  metrics.refused(code);
  return [new GraphQLError(message, { extensions: { code } })];
}

async function answer(house: House, { sent, running, done }: Taken): Promise<FormattedExecutionResult> {
  try {
    const { result, note } = await runAdmitted(house, sent, running);
    house.log.info({ requestId: sent.requestId, caller: sent.caller.name, ...note }, 'answered on a socket');
    return result;
  } finally {
    done();
  }
}

async function subscribe(
  house: House,
  streams: SharedStreams,
  { sent, running }: Taken,
): Promise<AsyncIterable<FormattedExecutionResult> | FormattedExecutionResult> {
  const { operation, survey } = running.admitted.valid;
  const begun = performance.now();
  const answers = await streams
    .join(sent, running)
    .catch(error => ({ errors: told([asGraphql(error)], sent.requestId, reportTo(house)) }));
  house.metrics.operation('subscription', survey.cost, (performance.now() - begun) / 1_000);
  const codes = 'errors' in answers ? codesOf(answers) : [];
  for (const code of codes) house.metrics.refused(code);
  const note = { operation: operation.name?.value ?? null, cost: survey.cost, ...(codes.length > 0 ? { codes } : {}) };
  house.log.info({ requestId: sent.requestId, caller: sent.caller.name, ...note }, 'subscribed on a socket');
  return answers;
}

const asGraphql = (error: Error): GraphQLError => new GraphQLError(error.message, { originalError: error });

/** What is said of an operation that is over for errors; the line itself is over where it was too slow, or where something was not told. */
function wordsOf(house: House, { socket, caller }: Line, errors: readonly GraphQLError[]) {
  const cause = errors[0]?.originalError;
  if (cause instanceof TooSlow) socket.close(closeCodes.tooSlow, 'too much waits to be read');
  if (cause instanceof LostTrack) socket.close(closeCodes.tryAgain, cause.message);
  if (cause instanceof TooSlow || cause instanceof LostTrack) return;
  const requestId = randomUUID();
  const words = told(errors, requestId, reportTo(house));
  house.log.info({ requestId, caller: caller?.name, codes: codesOf({ errors: words }) }, 'refused on a socket');
  return words;
}

function answered(line: Line, id: string): void {
  line.answering.delete(id);
  if (line.leaving) hangUp(line);
}

function hangUp({ socket, answering }: Line): void {
  if (answering.size === 0) socket.close(closeCodes.goingAway, 'The server ends.');
}
