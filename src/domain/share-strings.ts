/**
 * Plain data in which strings that say the same are one and the same string; it is changed in place. What is parsed has a string
 * of its own wherever an id or a kind is named, and data held for long would hold each of them.
 */
export function shareStrings<Data>(data: Data): Data {
  const known = new Map<string, string>();
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.length > longest) return value;
      const same = known.get(value);
      if (same === undefined) known.set(value, value);
      return same ?? value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const parts = value as Record<string, unknown>;
    for (const key in parts) {
      const part = parts[key];
      const shared = share(part);
      if (typeof part === 'string') parts[key] = shared;
    }
    return value;
  };
  return share(data) as Data;
}

/** What is longer is a passage, which seldom comes twice. */
const longest = 64;
