import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Known, keyOf, known, show, subscribe, want } from './answers.ts';
import type { Operation } from './operations.ts';
import { type Asked, retryAfter, slowAfter, useHasLasted, useLater } from './use-answer.ts';

/**
 * Asks one question of several things. What is answered already is told while the rest is on its way: an answer for
 * each, in their order, undefined where it is not there yet; nothing before the first of all is there.
 */
export function useAnswers<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  several: readonly Variables[],
): Asked<readonly (Answer | undefined)[]> {
  const keys = several.map(variables => keyOf(operation, variables));
  const states = useKnown(keys);
  const all = keys.join('\n');
  const retry = () => {
    for (const variables of several) want(operation, variables);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are what the questions depend on.
  useEffect(() => {
    const ends = several.map(variables => show(operation, variables));
    return () => {
      for (const end of ends) end();
    };
  }, [all]);
  const error = states.find(state => state?.error)?.error;
  const mayPass = error?.trouble === 'UNREACHABLE' || error?.trouble === 'BUSY';
  useLater(mayPass ? retry : null, retryAfter, states);
  const isAsking = states.some(state => state === undefined || state.isAsking);
  const answers = useMemo(() => states.map(state => state?.data as Answer | undefined), [states]);
  return {
    data: answers[0] === undefined ? undefined : answers,
    error,
    isAsking,
    isStale: false,
    isSlow: useHasLasted(isAsking, slowAfter),
    retry,
  };
}

/** What is known of each, the same array as long as it is the same. */
function useKnown(keys: readonly string[]): readonly (Known | undefined)[] {
  const last = useRef<readonly (Known | undefined)[]>([]);
  return useSyncExternalStore(subscribe, () => {
    const now = keys.map(known);
    const { current: before } = last;
    const isSame = now.length === before.length && now.every((state, index) => state === before[index]);
    if (!isSame) last.current = now;
    return last.current;
  });
}
