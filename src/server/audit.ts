import { type DestinationStream, destination, pino } from 'pino';
import type { Caller } from '../api/access/caller.ts';
import { withoutCredentials } from './log.ts';

/** One mutation. */
export interface Change {
  readonly requestId: string | undefined;
  readonly caller: Caller;
  readonly operationName: string | null;
  /** Which it is. */
  readonly field: string;
  /** What it was given. */
  readonly input: unknown;
  /** `done`, or the codes of the errors it ended with. */
  readonly outcome: string;
}

/** Writes down who changed what, and when. */
export type Audit = (change: Change) => void;

const longestText = 200;
const mostItems = 20;
const deepest = 4;

/** Writes to a file, or beside the log whatever its level is. */
export function auditTo(file: string | null, to?: DestinationStream): Audit {
  const stream = file === null ? (to ?? destination(2)) : destination({ dest: file, append: true, mkdir: true });
  const log = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: withoutCredentials } },
    stream,
  );
  return ({ caller, input, ...change }) =>
    log.info({ audit: true, caller: caller.name, role: caller.role, ...change, input: brief(input, 0) });
}

/** A value short enough for a line: an article that is sent is known by its first words. */
function brief(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '…';
  if (Array.isArray(value)) return value.slice(0, mostItems).map(item => brief(item, depth + 1));
  const entries = Object.entries(value).slice(0, mostItems);
  return Object.fromEntries(entries.map(([name, inside]) => [name, brief(inside, depth + 1)]));
}
