import type { IncomingMessage } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import type { Caller } from '../api/access/caller.ts';
import { maskedError } from '../api/masked-error.ts';
import { told } from '../api/run-operation.ts';
import type { AskedOperation } from '../api/validate-operation.ts';
import { type Admitted, admitOperation } from './admit-operation.ts';
import type { House } from './house.ts';
import { readBody } from './read-body.ts';
import { failure, type Reply } from './reply.ts';
import { mediaOf, type Params, paramsOfBody, paramsOfSearch } from './request-params.ts';
import { codesOf, reportTo, runAdmitted } from './run-admitted.ts';

/** One request for GraphQL, and who sends it. */
export interface Asking {
  readonly request: IncomingMessage;
  /** What follows the path, with its question mark. */
  readonly search: string;
  readonly requestId: string;
  readonly caller: Caller;
}

type Media = Exclude<ReturnType<typeof mediaOf>, null>;

/** Answers one GraphQL request over HTTP. */
export async function answerGraphql(house: House, asking: Asking): Promise<Reply> {
  const { request } = asking;
  const wrong = wronglySent(request);
  if (wrong) return wrong;
  const media = mediaOf(request);
  if (media === null) return failure(406, 'BAD_REQUEST', 'Answers come as application/graphql-response+json.');
  const { bounds, persistedOnly } = house.border;
  if (house.gate.running() + house.gate.waiting() >= bounds.running + bounds.waiting) return tooBusy(house);
  const text = request.method === 'POST' ? await readBody(request, bounds.body) : '';
  if (text === null) {
    return failure(413, 'BAD_REQUEST', `A request may hold at most ${bounds.body} bytes.`, { connection: 'close' });
  }
  const params =
    request.method === 'POST'
      ? paramsOfBody(text, house.persisted, persistedOnly)
      : paramsOfSearch(asking.search, house.persisted, persistedOnly);
  const leave = await house.gate.enter();
  if (!leave) return tooBusy(house);
  try {
    return await answerParams(house, asking, params, media);
  } finally {
    leave();
  }
}

/** A form, or a link, on somebody else's page can send neither of these by itself. */
function wronglySent({ method, headers }: IncomingMessage): Reply | null {
  if (method === 'GET') {
    if (headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) return null;
    return failure(400, 'BAD_REQUEST', 'A GET must carry the header "apollo-require-preflight": send a POST.');
  }
  if (method !== 'POST') return failure(405, 'BAD_REQUEST', 'Send GraphQL by POST or GET.', { allow: 'GET, POST' });
  const type = (headers['content-type'] ?? '').toLowerCase().replaceAll(/\s/g, '');
  if (/^application\/json(?:;charset="?utf-?8"?)?$/.test(type) && !headers['content-encoding']) return null;
  return failure(415, 'BAD_REQUEST', 'Send the operation as application/json, in UTF-8 and not compressed.');
}

const tooBusy = ({ metrics }: House): Reply => {
  metrics.refused('OVERLOADED');
  return failure(503, 'OVERLOADED', 'There is too much to do: try again in a moment.', { 'retry-after': '1' });
};

async function answerParams(house: House, asking: Asking, params: Params, media: Media): Promise<Reply> {
  const { requestId, request, caller } = asking;
  if ('error' in params) {
    house.metrics.refused(String(params.error.extensions.code));
    const isUnknown = params.error.extensions.code === 'PERSISTED_QUERY_NOT_FOUND';
    return reply(isUnknown ? 200 : 400, media, { errors: [maskedError(params.error, requestId)] });
  }
  const address = request.socket.remoteAddress ?? '';
  const admitted = admitOperation(house, params, { caller, address, requestId });
  if ('errors' in admitted) {
    const status = statusOf(admitted.errors[0]?.extensions.code, media);
    const wait = admitted.retryAfter === undefined ? {} : { 'retry-after': String(admitted.retryAfter) };
    const result = { errors: told(admitted.errors, requestId, reportTo(house)) };
    return { ...reply(status, media, result, wait), note: { codes: codesOf(result) } };
  }
  const kind = admitted.valid.operation.operation;
  if (kind === 'subscription') return failure(400, 'BAD_REQUEST', 'Subscribe over WebSocket.');
  if (kind === 'mutation' && request.method === 'GET') {
    return failure(405, 'BAD_REQUEST', 'A GET only asks: send a mutation by POST.', { allow: 'POST' });
  }
  return answerAdmitted(house, asking, { admitted, params, media });
}

interface Answering {
  readonly admitted: Admitted;
  readonly params: AskedOperation;
  readonly media: Media;
}

async function answerAdmitted(house: House, asking: Asking, { media, ...answering }: Answering): Promise<Reply> {
  const { result, note } = await runAdmitted(house, asking, answering);
  const waits = (result.errors ?? []).map(({ extensions }) => Number(extensions?.retryAfter ?? 0));
  const wait = Math.max(0, ...waits);
  return { ...reply(200, media, result, wait > 0 ? { 'retry-after': String(wait) } : {}), note };
}

const statuses: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429 };

/** Whoever asks for plain JSON reads errors out of a 200, as clients of that media type have always done. */
const statusOf = (code: unknown, media: Media): number => statuses[String(code)] ?? (media === 'json' ? 200 : 400);

const reply = (
  status: number,
  media: Media,
  result: FormattedExecutionResult,
  headers: Reply['headers'] = {},
): Reply => ({
  status,
  headers: {
    'content-type': `application/${media === 'graphql' ? 'graphql-response+json' : 'json'}; charset=utf-8`,
    'cache-control': 'no-store',
    ...headers,
  },
  body: JSON.stringify(result),
});
