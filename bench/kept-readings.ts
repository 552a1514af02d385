import { appendFileSync, createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Reading } from '../src/domain/reading.ts';

/** Readings of invented articles, in their order, that a file keeps from one run to the next: a line each. */
export interface KeptReadings {
  /** The next ones; fewer where the file ends. */
  next(count: number): Promise<readonly Reading[]>;
  /** Adds what follows the last. */
  add(readings: readonly Reading[]): void;
}

/** Opens such a file, which need not exist; an error where another reader made it. */
export function openKept(file: string, reader: string): KeptReadings {
  const lines = existsSync(file) ? createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]() : null;
  return {
    async next(count) {
      const found: Reading[] = [];
      while (found.length < count) {
        const line = await lines?.next();
        if (!line || line.done) break;
        found.push(JSON.parse(line.value) as Reading);
      }
      const other = found.find(reading => reading.reader !== reader);
      if (other) throw new Error(`${file} has readings by ${other.reader}, not by ${reader}: name another file`);
      return found;
    },
    add(readings) {
      appendFileSync(file, readings.map(reading => `${JSON.stringify(reading)}\n`).join(''));
    },
  };
}
