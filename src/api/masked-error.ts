import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { DomainError, type ErrorCode } from '../domain/errors.ts';

/** The codes that say nothing of the house; whatever else goes wrong is an internal error. */
const toldAs: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  BAD_CURSOR: 'BAD_CURSOR',
  QUERY_TOO_EXPENSIVE: 'QUERY_TOO_EXPENSIVE',
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
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Words for what a graph that does not answer may not say itself. */
const plainWords: Partial<Readonly<Record<ErrorCode, string>>> = {
  GRAPH_UNAVAILABLE: 'The graph does not answer now: try again in a moment.',
  TIMEOUT: 'The graph took too long: ask for less, or try again in a moment.',
};

/** An error as clients may see it: what is wrong, a code, and no word of what is inside. */
export function maskedError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  const code = cause instanceof DomainError ? toldAs[cause.code] : undefined;
  if (cause instanceof DomainError && code !== undefined) {
    return { message: plainWords[cause.code] ?? cause.message, ...place, extensions: { code } };
  }
  const given = formatted.extensions?.code;
  if (clientCodes.has(given)) return { message: formatted.message, ...place, extensions: { code: given } };
  return { message: 'Something went wrong here.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Whether an error is no fault of the client's. */
export const isOurs = (thrown: GraphQLError): boolean =>
  !clientCodes.has(maskedError(thrown.toJSON(), thrown).extensions?.code);
