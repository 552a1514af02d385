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

/** What an error tells beside its words. */
export interface ErrorDetails {
  readonly cause?: unknown;
  /** Which of several inputs is wrong. */
  readonly at?: string;
  /** The seconds after which the same may be asked again. */
  readonly retryAfter?: number;
}

/** An error for the caller: what is wrong and what to do about it, in one line. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly at: string | null;
  readonly retryAfter: number | null;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.name = 'DomainError';
    this.code = code;
    this.at = details.at ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }
}

/** Says of what goes wrong in some work at which input it does. */
export async function lookingAt<Result>(at: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof DomainError ? new DomainError(error.code, error.message, { cause: error, at }) : error;
  }
}
