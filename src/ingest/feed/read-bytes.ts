import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Result } from './fed.ts';

export const defaultMaxBytes = 10 * 1024 * 1024;

/** The bytes of a file; one that is too large is never read whole. */
export async function readFileBytes(path: string, maxBytes: number): Promise<Result<Uint8Array>> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    const { size } = await handle.stat();
    return size > maxBytes ? tooLarge(maxBytes) : { value: await handle.readFile() };
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    await handle?.close();
  }
}

/** The bytes of a stream, until it ends or becomes too large. */
export async function readStreamBytes(stream: Readable, maxBytes: number): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes) return tooLarge(maxBytes);
    chunks.push(bytes);
  }
  return { value: Buffer.concat(chunks) };
}

export const tooLarge = (maxBytes: number) => ({ reason: `is larger than ${megabytes(maxBytes)}; split it` });

const megabytes = (bytes: number): string => `${Number((bytes / (1024 * 1024)).toPrecision(2))} MB`;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads to itself',
  EMFILE: 'cannot be read: too many open files',
};

/** Why a file could not be read, in words. */
export const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return reasons[code] ?? `cannot be read: ${code}`;
};
