import { readdir, stat } from 'node:fs/promises';

/** How many files the inputs name, folders opened: an estimate for a progress bar. */
export async function countInputs(inputs: readonly string[]): Promise<number> {
  const counts = await Promise.all(inputs.map(countIn));
  return counts.reduce((sum, n) => sum + n, 0);
}

async function countIn(input: string): Promise<number> {
  const found = await stat(input).catch(() => null);
  if (!found?.isDirectory()) return 1;
  const entries = await readdir(input, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter(entry => !entry.isDirectory()).length;
}
