import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingRecord } from '../../src/graph/evidence-records.ts';
import { readingIn, recordLineOf, textOfReading } from '../../src/graph/stored-reading.ts';
import { aReading } from '../support/a-reading.ts';

const word = fc.oneof(fc.string(), fc.constantFrom(',"article":{', '\\",\\"article\\":{', '}\n'));

test('the line of a record is that of the reading in the text, whatever stands in it', () => {
  fc.assert(
    fc.property(word, word, (title, reader) => {
      const one = aReading(1, { reader });
      const reading = { ...one, article: { ...one.article, title } };
      const text = textOfReading(reading);
      expect(readingIn(text, reading.article.file)).toEqual(reading);
      expect(recordLineOf(reading.article.id, text)).toBe(`${JSON.stringify(readingRecord(reading))}\n`);
    }),
  );
});
