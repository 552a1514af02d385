import { heldKey, wantKey } from './key.ts';
import type { Operation } from './operations.ts';

/** Why there is no answer: nobody is there, a key is wanted, there is too much to do, or the question was refused. */
export type Trouble = 'UNREACHABLE' | 'UNAUTHENTICATED' | 'BUSY' | 'REFUSED';

export class AskError extends Error {
  readonly trouble: Trouble;
  /** The id by which the server's log knows the request. */
  readonly requestId: string | null;

  constructor(trouble: Trouble, message: string, requestId: string | null = null) {
    super(message);
    this.trouble = trouble;
    this.requestId = requestId;
  }
}

/** How long an answer may take, in milliseconds. */
const patience = 30_000;

/** Asks the server that handed out this page. */
export async function ask<Answer, Variables>(
  { name, text }: Operation<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await reach(JSON.stringify({ operationName: name, query: text, variables }));
  const requestId = response.headers.get('x-request-id');
  const body = await bodyOf<Answer>(response);
  const [error] = body?.errors ?? [];
  if (body?.data && !error) return body.data;
  if (response.status === 401) wantKey();
  throw new AskError(troubleOf(response.status), error?.message ?? `The server said ${response.status}.`, requestId);
}

async function reach(body: string): Promise<Response> {
  const key = heldKey();
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal: AbortSignal.timeout(patience) });
  } catch {
    throw new AskError('UNREACHABLE', 'The server does not answer.');
  }
}

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string }[];
}

const bodyOf = async <Answer>(response: Response): Promise<Body<Answer> | null> => {
  try {
    return (await response.json()) as Body<Answer>;
  } catch {
    return null;
  }
};

const troubleOf = (status: number): Trouble => {
  if (status === 401) return 'UNAUTHENTICATED';
  return status === 429 || status >= 500 ? 'BUSY' : 'REFUSED';
};
