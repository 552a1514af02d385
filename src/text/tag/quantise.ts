const length = 127;

/** A vector as signed bytes in base64, its length brought to 127. */
export function quantise(vector: Float32Array): string {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const norm = Math.sqrt(squares) || 1;
  const bytes = new Int8Array(vector.length);
  for (let at = 0; at < vector.length; at += 1) bytes[at] = Math.round((vector[at]! / norm) * length);
  return Buffer.from(bytes.buffer).toString('base64');
}
