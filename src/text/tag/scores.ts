/** Row `at` of a table of scores as log-probabilities. */
export function logProbabilities(table: Float32Array, at: number, length: number): readonly number[] {
  const row = Array.from(table.subarray(at * length, (at + 1) * length));
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of row) if (value > highest) highest = value;
  let sum = 0;
  for (const value of row) sum += Math.exp(value - highest);
  const total = highest + Math.log(sum);
  for (let label = 0; label < length; label += 1) row[label]! -= total;
  return row;
}
