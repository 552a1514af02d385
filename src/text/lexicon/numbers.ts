const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const small: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 2]),
);

/** The numbers among words in lower case, as plain digits in order: "1.2 million" → "1200000". */
export function numbersIn(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    const value = small.get(token) ?? (/^\d[\d,]*(?:\.\d+)?$/.test(token) ? Number(token.replaceAll(',', '')) : null);
    return value === null ? [] : [String(Math.round(value * (scales.get(tokens[at + 1] ?? '') ?? 1) * 100) / 100)];
  });
}
