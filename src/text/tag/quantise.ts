const length = 127;

/** A vector as signed bytes in base64, its length brought to 127. */
export function quantise(vector: ArrayLike<number>): string {
  const norm = Math.sqrt(Array.from(vector).reduce((sum, value) => sum + value * value, 0)) || 1;
  const bytes = Int8Array.from(vector, value => Math.round((value / norm) * length));
  return Buffer.from(bytes.buffer).toString('base64');
}
