import { appendFileSync, createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Reading } from '../src/domain/reading.ts';

/** Readings of invented articles that a file keeps from one run to the next: a line each, in the order of their files. */
export interface KeptReadings {
  /** Those that follow, to the article of this file; an article that came twice has one. */
  upTo(file: string): Promise<readonly Reading[]>;
  /** Adds what follows the last. */
  add(readings: readonly Reading[]): void;
}

/** Opens such a file, which need not exist; an error where another reader made it. */
export function openKept(file: string, reader: string): KeptReadings {
  const lines = existsSync(file) ? createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]() : null;
  let ahead: Reading | null = null;
  const next = async (): Promise<Reading | null> => {
    const line = await lines?.next();
    if (!line || line.done) return null;
    const reading = JSON.parse(line.value) as Reading;
    if (reading.reader === reader) return reading;
    throw new Error(`${file} has readings by ${reading.reader}, not by ${reader}: name another file`);
  };
  return {
    async upTo(last) {
      const found: Reading[] = [];
      for (ahead ??= await next(); ahead && ahead.article.file! <= last; ahead = await next()) found.push(ahead);
      return found;
    },
    add(readings) {
      appendFileSync(file, readings.map(reading => `${JSON.stringify(reading)}\n`).join(''));
    },
  };
}
