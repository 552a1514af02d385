/** The length of a sentence vector: `DIMENSIONS` signed bytes that point somewhere at distance `UNIT`. */
const DIMENSIONS = 384;
const UNIT = 127;

/** A sentence vector in bytes, or a sum of such vectors; whole numbers throughout, so that no sum depends on its order. */
export type Vector = Int8Array | Int32Array;

/** The vector that an encoder made of a sentence, out of its base64. */
export const decoded = (base64: string): Int8Array => new Int8Array(Buffer.from(base64, 'base64'));

/** Words as a vector of the same length, for what has none from an encoder: near where words are shared. */
export function bagOf(words: readonly string[]): Int8Array {
  const bag = new Int32Array(DIMENSIONS);
  for (const word of words) bag[hashOf(word) % DIMENSIONS]! += 1;
  const length = Math.sqrt(dot(bag, bag)) || 1;
  return Int8Array.from(bag, count => Math.round((count * UNIT) / length));
}

/** The mean cosine between the members of two sums of vectors, each of `count` members. */
export const cosine = (a: Vector, b: Vector, counts = 1): number => dot(a, b) / (UNIT * UNIT * counts);

export function plus(a: Vector, b: Vector): Int32Array {
  const sum = new Int32Array(a);
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) sum[at]! += b[at]!;
  return sum;
}

function dot(a: Vector, b: Vector): number {
  const length = Math.min(a.length, b.length);
  if (a instanceof Int8Array && b instanceof Int8Array) return dotOfBytes(a, b, length);
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

/** The same in 32 bits, in which products of bytes have room. */
function dotOfBytes(a: Int8Array, b: Int8Array, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum = (sum + Math.imul(a[at]!, b[at]!)) | 0;
  return sum;
}

/** FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
