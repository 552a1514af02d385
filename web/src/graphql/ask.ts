import { heldKey, wantKey } from './key.ts';
import type { Operation } from './operations.ts';

/** Why there is no answer: nobody is there, a key is wanted, there is too much to do, or the question was refused. */
export type Trouble = 'UNREACHABLE' | 'UNAUTHENTICATED' | 'BUSY' | 'REFUSED';

export class AskError extends Error {
  readonly trouble: Trouble;
  /** The id by which the server's log knows the request. */
  readonly requestId: string | null;
  /** What the server calls it, as `FORBIDDEN`; null where it said nothing. */
  readonly code: string | null;
  /** The seconds after which the same may be asked again, where the server said so. */
  readonly retryAfter: number | null;

  constructor(
    trouble: Trouble,
    message: string,
    { requestId = null, code = null, retryAfter = null }: Circumstances = {},
  ) {
    super(message);
    this.trouble = trouble;
    this.requestId = requestId;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

type Circumstances = Partial<Pick<AskError, 'requestId' | 'code' | 'retryAfter'>>;

/** How long an answer may take, in milliseconds; the first change loads the graph and starts the reader. */
const patience = { query: 30_000, mutation: 180_000 } as const;

/** Asks the server that handed out this page. */
export async function ask<Answer, Variables>(
  { kind, name, text, fields }: Operation<Answer, Variables, 'query' | 'mutation'>,
  variables: Variables,
): Promise<Answer> {
  const response = await reach(JSON.stringify({ operationName: name, query: text, variables }), patience[kind]);
  const body = await bodyOf<Answer>(response);
  const [error] = body?.errors ?? [];
  const data = body?.data;
  if (isAnswer(data, fields) && !error) return data;
  if (response.status === 401) wantKey();
  const code = error?.extensions?.code ?? null;
  throw new AskError(troubleOf(response.status, code), error?.message ?? silent(response), {
    requestId: response.headers.get('x-request-id'),
    code,
    retryAfter: Number(response.headers.get('retry-after')) || null,
  });
}

/** Whether something is an answer at all; of what stands in it a screen sees what it can show. */
const isAnswer = <Answer>(data: Answer | null | undefined, fields: readonly string[]): data is Answer =>
  typeof data === 'object' && data !== null && fields.every(field => field in data);

const silent = ({ ok, status }: Response): string =>
  ok ? 'The answer could not be read.' : `The server said ${status}.`;

async function reach(body: string, patienceMs: number): Promise<Response> {
  const key = heldKey();
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
  } catch {
    throw new AskError('UNREACHABLE', 'The server does not answer.');
  }
}

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const bodyOf = async <Answer>(response: Response): Promise<Body<Answer> | null> => {
  try {
    return (await response.json()) as Body<Answer>;
  } catch {
    return null;
  }
};

/** What passes by itself, whatever the status says. */
const passing = ['QUEUE_FULL', 'OVERLOADED', 'RATE_LIMITED', 'GRAPH_UNAVAILABLE'];

const troubleOf = (status: number, code: string | null): Trouble => {
  if (status === 401) return 'UNAUTHENTICATED';
  return status === 429 || status >= 500 || (code !== null && passing.includes(code)) ? 'BUSY' : 'REFUSED';
};
