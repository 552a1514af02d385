import { DomainError, type ErrorCode } from '../domain/errors.ts';
import type { Terminal } from './terminal.ts';

/** Wrong usage, configuration or surroundings: nothing was tried. */
const refused: ReadonlySet<ErrorCode> = new Set([
  'BAD_USAGE',
  'BAD_CONFIGURATION',
  'GRAPH_LOCKED',
  'GRAPH_UNAUTHORIZED',
  'GRAPH_UNAVAILABLE',
  'PORT_TAKEN',
]);

/** Tells in one line why a command ended, and returns its exit status. */
export function fail(terminal: Terminal, error: unknown, withStack: boolean): number {
  terminal.say(`gainsay: ${lineOf(error)}`);
  if (withStack && error instanceof Error) terminal.say(traceOf(error));
  return error instanceof DomainError && refused.has(error.code) ? 2 : 1;
}

function lineOf(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).split(/\s+/).filter(Boolean).join(' ');
  return error instanceof DomainError ? message : `unexpected: ${message} (LOG_LEVEL=debug shows where)`;
}

function traceOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${traceOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
