/** Values by their keys, so many of them: where there are more, the one that was kept first is forgotten. Long keys are not kept. */
export interface Recent<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly keep: (key: string, value: Value) => Value;
}

const longestKey = 20_000;

export function recentOf<Value>(most: number): Recent<Value> {
  const kept = new Map<string, Value>();
  return {
    get: key => kept.get(key),
    keep: (key, value) => {
      if (key.length > longestKey) return value;
      if (kept.size >= most) kept.delete(kept.keys().next().value!);
      kept.set(key, value);
      return value;
    },
  };
}
