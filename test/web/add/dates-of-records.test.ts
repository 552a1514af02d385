import { expect, test } from 'vitest';
import { partialDateOf } from '../../../src/ingest/feed/partial-date-of.ts';
import { articleIn } from '../../../web/src/screens/add/records.ts';

const partialDate = (date: unknown) => {
  const one = articleIn({ text: 'It will snow in Torven, the mayor said.', date }, 'a.json');
  return 'article' in one ? one.article.publishedAt : one.reason;
};

test.each([
  ['2031', '2031'],
  ['2031-05', '2031-05'],
  ['2031-05-02', '2031-05-02'],
  ['2031-05-02T21:50:11+02:00', '2031-05-02T21:50'],
  ['2031-05-02 21:50', '2031-05-02T21:50'],
  ['2031-05-02T00:00:00Z', '2031-05-02'],
  ['Fri, 02 May 2031 09:00:00 GMT', '2031-05-02T09:00'],
  ['Fri, 2 May 2031 00:00:00 +0000', '2031-05-02'],
  [1_935_480_600, '2031-05-02T09:30'],
])('%s is taken as %s, as the reader of files takes it', (written, date) => {
  expect(partialDate(written)).toBe(date);
  expect(partialDateOf(written)).toBe(date);
});

test.each(['soon', '2031-13-01', '', null, {}, Number.NaN])('%s is no date', written =>
  expect(partialDate(written)).toBeNull(),
);
