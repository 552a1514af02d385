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
  const before = kept.get(keyOf(operation, variables));
  if (before?.isAsking || (before?.data && Date.now() - before.at < freshFor)) return;
  askAnew(operation, variables);
}

function askAnew<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables): void {
  const key = keyOf(operation, variables);
  const before = kept.get(key);
  const asking = { data: before?.data, isAsking: true, at: 0 };
  /** What was asked before something changed no longer counts once the same is asked anew. */
  const answer = (value: Kept) => {
    if (kept.get(key) === asking) keep(key, value);
  };
  keep(key, asking);
  ask(operation, variables).then(
    data => answer({ data, isAsking: false, at: Date.now() }),
    (cause: unknown) => answer({ data: before?.data, error: errorOf(cause), isAsking: false, at: 0 }),
  );
}

/** What the screen shows now: how each question is asked anew. */
const shown = new Set<{ readonly key: string; readonly askAnew: () => void }>();

/** Wants an answer for as long as the screen shows it. */
export function show<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables): () => void {
  const showing = { key: keyOf(operation, variables), askAnew: () => askAnew(operation, variables) };
  shown.add(showing);
  want(operation, variables);
  return () => void shown.delete(showing);
}

/** Asks anew for all that the screen shows and forgets the rest, for the graph has changed. */
export function refresh(): void {
  const asked = new Map([...shown].map(({ key, askAnew: anew }) => [key, anew]));
  for (const key of [...kept.keys()]) if (!asked.has(key)) kept.delete(key);
  for (const anew of asked.values()) anew();
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
