import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { DomainError, type ErrorCode } from '../domain/errors.ts';

/** The codes that say nothing of the house; whatever else goes wrong is an internal error. */
const toldAs: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  BAD_CURSOR: 'BAD_CURSOR',
  QUERY_TOO_EXPENSIVE: 'QUERY_TOO_EXPENSIVE',
  QUEUE_FULL: 'QUEUE_FULL',
  GRAPH_UNAVAILABLE: 'GRAPH_UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
};

/** Codes of errors in the client's own document or request. */
const clientCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'QUERY_TOO_EXPENSIVE',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_ONLY',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'QUEUE_FULL',
  'OVERLOADED',
]);

/** Words for what a graph that does not answer may not say itself. */
const plainWords: Partial<Readonly<Record<ErrorCode, string>>> = {
  GRAPH_UNAVAILABLE: 'The graph does not answer now: try again in a moment.',
  TIMEOUT: 'The graph took too long: ask for less, or try again in a moment.',
};

/** An error as clients may see it: what is wrong, a code, the request's id, and no word of what is inside. */
export function maskedError(error: GraphQLError, requestId: string): GraphQLFormattedError {
  const { locations, path } = error.toJSON();
  const [code, message] = toldOf(error);
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, requestId, ...waiting(error) },
  };
}

/** Whether an error is no fault of the client's. */
export const isOurs = (error: GraphQLError): boolean => !clientCodes.has(toldOf(error)[0]);

/** When to come back, where that is known. */
const waiting = ({ originalError }: GraphQLError): object =>
  originalError instanceof DomainError && originalError.retryAfter !== null
    ? { retryAfter: originalError.retryAfter }
    : {};

function toldOf(error: GraphQLError): readonly [code: string, message: string] {
  const cause = error.originalError ?? error;
  const code = cause instanceof DomainError ? toldAs[cause.code] : undefined;
  if (cause instanceof DomainError && code !== undefined) return [code, plainWords[cause.code] ?? cause.message];
  const given = error.extensions.code;
  if (clientCodes.has(given)) return [String(given), error.message];
  return ['INTERNAL_SERVER_ERROR', 'Something went wrong here.'];
}
