import { DomainError, type ErrorCode } from '../../domain/errors.ts';
import type { UserError } from './payloads.ts';

/** The errors that whoever sent a mutation can act on; all others are no part of its payload. */
const toldAs: Partial<Readonly<Record<ErrorCode, UserError['code']>>> = {
  BAD_USAGE: 'BAD_INPUT',
  BAD_INPUT: 'BAD_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
};

/** What is wrong with a mutation, for whoever sent it; throws what is no fault of theirs. */
export function userErrorOf(error: unknown): UserError {
  const code = error instanceof DomainError ? toldAs[error.code] : undefined;
  if (!(error instanceof DomainError) || code === undefined) throw error;
  const at = error.at === null ? [] : error.at.split('.');
  return { code, message: sentence(withoutShell(error.message)), path: ['input', ...at] };
}

/** The advice of a message is left away where it is one for the shell. */
function withoutShell(message: string): string {
  const at = message.lastIndexOf(': ');
  return at >= 0 && /`gainsay |--[a-z]/.test(message.slice(at)) ? message.slice(0, at) : message;
}

const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?…]$/.test(message) ? '' : '.'}`;
