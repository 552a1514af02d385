/** What a caller can act on. */
export type ErrorCode =
  | 'BAD_USAGE'
  | 'BAD_CONFIGURATION'
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'QUERY_TOO_EXPENSIVE'
  | 'QUEUE_FULL'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_LOCKED'
  | 'GRAPH_UNAUTHORIZED'
  | 'TIMEOUT'
  | 'PORT_TAKEN';

/** An error for the caller: what is wrong and what to do about it, in one line. */
export class DomainError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'DomainError';
    this.code = code;
  }
}
