import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { keyOf, known, show, subscribe, want } from './answers.ts';
import type { AskError } from './ask.ts';
import type { Operation } from './operations.ts';

/** How a question stands: what a screen shows while it waits, when it is answered, and when it is not. */
export interface Asked<Answer> {
  /** The answer; while another is on its way, the one before. */
  readonly data: Answer | undefined;
  readonly error: AskError | undefined;
  readonly isAsking: boolean;
  /** Whether what is shown answers the question before this one. */
  readonly isStale: boolean;
  /** Whether it has taken long enough to say so. */
  readonly isSlow: boolean;
  readonly retry: () => void;
}

export const slowAfter = 2_000;
export const retryAfter = 3_000;

/**
 * Asks a question and keeps asking while the server cannot be reached; without variables nothing is asked. `about` says
 * what the screen is about, lest the answer to another thing be shown meanwhile.
 */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables | null,
  about = '',
): Asked<Answer> {
  const key = variables === null ? '' : keyOf(operation, variables);
  const state = useSyncExternalStore(subscribe, () => known(key));
  const retry = () => {
    if (variables !== null) want(operation, variables);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what the question depends on.
  useEffect(() => (variables === null ? undefined : show(operation, variables)), [key]);
  const mayPass = state?.error?.trouble === 'UNREACHABLE' || state?.error?.trouble === 'BUSY';
  useLater(mayPass ? retry : null, retryAfter, state);
  const last = useRef<{ about: string; data: unknown }>({ about, data: undefined });
  if (state?.data) last.current = { about, data: state.data };
  const before = last.current.about === about ? last.current.data : undefined;
  const isAsking = variables !== null && (state === undefined || state.isAsking);
  return {
    data: (state?.data ?? before) as Answer | undefined,
    error: state?.error,
    isAsking,
    isStale: state?.data === undefined && before !== undefined,
    isSlow: useHasLasted(isAsking, slowAfter),
    retry,
  };
}

export function useLater(what: (() => void) | null, delay: number, since: unknown): void {
  const latest = useRef(what);
  latest.current = what;
  const isDue = what !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure begins a wait of its own.
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => latest.current?.(), delay);
    return () => clearTimeout(timer);
  }, [isDue, delay, since]);
}

export function useHasLasted(lasts: boolean, long: number): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (!lasts) return setHas(false);
    const timer = setTimeout(() => setHas(true), long);
    return () => clearTimeout(timer);
  }, [lasts, long]);
  return has;
}
