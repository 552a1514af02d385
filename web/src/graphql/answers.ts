import { AskError, ask } from './ask.ts';
import type { Operation } from './operations.ts';

/** What is known of one question: its answer, or why there is none yet. */
export interface Known {
  readonly data?: unknown;
  readonly error?: AskError;
  readonly isAsking: boolean;
}

/** Answers are shown from memory at once, and asked for anew when they are older than this, in milliseconds. */
const freshFor = 30_000;
const mostKept = 200;

interface Kept extends Known {
  readonly at: number;
}

const kept = new Map<string, Kept>();
const listeners = new Set<() => void>();

export const keyOf = <Answer, Variables>({ name }: Operation<Answer, Variables>, variables: Variables): string =>
  `${name} ${JSON.stringify(variables)}`;

export const known = (key: string): Known | undefined => kept.get(key);

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks, unless that is being done or was done a moment ago. */
export function want<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables): void {
  const key = keyOf(operation, variables);
  const before = kept.get(key);
  if (before?.isAsking || (before?.data && Date.now() - before.at < freshFor)) return;
  keep(key, { data: before?.data, isAsking: true, at: 0 });
  ask(operation, variables).then(
    data => keep(key, { data, isAsking: false, at: Date.now() }),
    (cause: unknown) => keep(key, { data: before?.data, error: errorOf(cause), isAsking: false, at: 0 }),
  );
}

function keep(key: string, value: Kept): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  for (const listener of listeners) listener();
}

const errorOf = (cause: unknown): AskError =>
  cause instanceof AskError ? cause : new AskError('REFUSED', 'The answer could not be read.');
