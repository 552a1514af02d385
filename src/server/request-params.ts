import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { AskedOperation } from '../api/validate-operation.ts';
import type { PersistedOperations } from './persisted-operations.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** The operation of a request, or what is wrong with how it was sent. */
export type Params = AskedOperation | { readonly error: GraphQLError };

/** Reads the operation out of the body of a POST, as GraphQL over HTTP has it. */
export function paramsOfBody(text: string, operations: PersistedOperations, persistedOnly: boolean): Params {
  const body = jsonOf(text);
  if (Array.isArray(body)) return bad('Send one operation a request: batches are not taken.');
  if (typeof body !== 'object' || body === null) return bad('The body must be a JSON object with a "query".');
  return paramsOf(body as Parameters, operations, persistedOnly);
}

/** Reads the operation out of the address of a GET. */
export function paramsOfSearch(search: string, operations: PersistedOperations, persistedOnly: boolean): Params {
  const given = new URLSearchParams(search);
  const names = ['query', 'operationName', 'variables', 'extensions'] as const;
  const twice = names.find(name => given.getAll(name).length > 1);
  if (twice) return bad(`"${twice}" stands twice in the address.`);
  const [query, operationName, variables, extensions] = names.map(name => given.get(name));
  const parsed = { variables: jsonOf(variables || 'null'), extensions: jsonOf(extensions || 'null') };
  if (parsed.variables === undefined || parsed.extensions === undefined) {
    return bad('"variables" and "extensions" must be JSON.');
  }
  return paramsOf({ query: query ?? undefined, operationName, ...parsed }, operations, persistedOnly);
}

/** Reads an operation out of an object that holds it. */
export function paramsOf(given: Parameters, operations: PersistedOperations, persistedOnly: boolean): Params {
  const { query, operationName, variables, extensions } = given;
  if (!isOptional(query, 'string')) return bad('"query" must be a string.');
  if (!isOptional(operationName, 'string')) return bad('"operationName" must be a string.');
  if (!isOptional(variables, 'object')) return bad('"variables" must be an object.');
  if (!isOptional(extensions, 'object')) return bad('"extensions" must be an object.');
  const asked = { operationName, variables };
  const hash = hashIn(extensions);
  const known = hash === null ? undefined : operations.textOf(hash);
  if (known !== undefined && !query) return { ...asked, query: known };
  if (hash !== null && !query) return refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  if (!query) return bad('"query" is missing.');
  if (persistedOnly && !operations.includes(query)) {
    return refused('PERSISTED_QUERY_ONLY', 'This server answers only the operations it ships.');
  }
  return { ...asked, query };
}

interface Kinds {
  readonly string: string;
  readonly object: Parameters;
}

const isOptional = <Kind extends keyof Kinds>(value: unknown, kind: Kind): value is Kinds[Kind] | null | undefined =>
  value === null || value === undefined || (typeof value === kind && !Array.isArray(value));

/** The hash by which an operation is asked for, as Apollo's clients send it. */
function hashIn(extensions: Parameters | null | undefined): string | null {
  const asked = extensions?.persistedQuery as { readonly sha256Hash?: unknown } | null | undefined;
  return typeof asked?.sha256Hash === 'string' ? asked.sha256Hash : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The media type to answer in; null where the client takes none of ours. */
export function mediaOf({ headers }: IncomingMessage): 'json' | 'graphql' | 'any' | null {
  const accepted = (headers.accept ?? '*/*').toLowerCase().split(',');
  const types = accepted
    .map(type => type.replaceAll(/\s/g, '').split(';'))
    .filter(([, ...rest]) => rest.every(part => !/^(?:charset=(?!utf-?8$)|q=0(?:\.0*)?$)/.test(part)))
    .map(([type]) => type);
  const found = types.find(type => type !== undefined && type in medias);
  return found === undefined ? null : medias[found as keyof typeof medias];
}

const medias = {
  'application/graphql-response+json': 'graphql',
  'application/json': 'json',
  'application/*': 'any',
  '*/*': 'any',
} as const;

const refused = (code: string, message: string): Params => ({
  error: new GraphQLError(message, { extensions: { code } }),
});
const bad = (message: string): Params => refused('BAD_REQUEST', message);
