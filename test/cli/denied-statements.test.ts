import { expect, test } from 'vitest';
import { denialsTable } from '../../src/cli/denials-table.ts';
import { type DenialRow, deniedStatements } from '../../src/cli/denied-statements.ts';
import { captured } from './captured.ts';

const row = (over: Partial<DenialRow>): DenialRow => ({
  statementId: 'sta_1',
  statement: 'The dam is leaking',
  rank: 1,
  status: 'DISPUTED',
  utteranceId: 'utt_1',
  stance: 'DENIES',
  saidAt: '2024-05-07',
  denialKind: 'FLAT',
  attributionId: 'att_1',
  actor: 'Ana Brückner',
  onBehalfOf: ['Ministry of Water'],
  cue: 'denied',
  quote: 'that the dam is leaking',
  confidence: 0.9,
  start: 100,
  articleId: 'art_1',
  title: 'Dam is sound',
  outlet: 'Valley Post',
  originGroup: 'art_1',
  publishedAt: '2024-05-08',
  ...over,
});

const rows: readonly DenialRow[] = [
  row({}),
  row({ attributionId: 'att_2', articleId: 'art_2', outlet: 'Hill Gazette', confidence: 0.5, quote: 'it' }),
  row({
    attributionId: 'att_3',
    utteranceId: 'utt_2',
    stance: 'ASSERTS',
    actor: 'engineers',
    onBehalfOf: [],
    saidAt: null,
    cue: 'said',
    quote: 'the dam leaks',
  }),
  row({
    statementId: 'sta_2',
    statement: 'The mayor knew',
    utteranceId: 'utt_3',
    attributionId: 'att_4',
    actor: 'Mayor',
  }),
];

test('reports of one utterance are one voice in its best words, copies counted as one origin', () => {
  const [statement] = deniedStatements(rows, {});
  expect(statement!.denials).toMatchObject([
    {
      actor: 'Ana Brückner',
      quote: 'that the dam is leaking',
      outlets: ['Hill Gazette', 'Valley Post'],
      articles: 2,
      origins: 1,
    },
  ]);
  expect(statement!.assertions).toMatchObject([{ actor: 'engineers', at: '2024-05-08', reported: true }]);
});

test('the clipped words of a headline give way to a sentence', () => {
  const headline = row({ attributionId: 'att_0', start: 0, confidence: 0.99, quote: 'leak' });
  expect(deniedStatements([headline, ...rows], {})[0]!.denials[0]!.quote).toBe('that the dam is leaking');
});

test.each([
  [{ of: 'leaking DAM' }, ['sta_1']],
  [{ of: 'volcano' }, []],
  [{ by: 'bruckner' }, ['sta_1']],
  [{ by: 'ruckner' }, []],
  [{ by: 'ministry' }, ['sta_1', 'sta_2']],
  [{ by: 'engineers' }, []],
  [{ from: '2024-05-08' }, []],
  [{ from: '2024', to: '2024-05' }, ['sta_1', 'sta_2']],
  [{ to: '2024-05-06' }, []],
])('%j leaves %j', (filter, ids) => {
  expect(deniedStatements(rows, filter).map(({ id }) => id)).toEqual(ids);
});

test('the table tells when, who, in which words and where, and keeps to the width', () => {
  const table = denialsTable(deniedStatements(rows, { of: 'dam' }), captured().terminal);
  const flat = table.replace(/\s+/g, ' ');
  expect(table.split('\n')[0]).toBe('1. The dam is leaking');
  for (const part of [
    'denied 2024-05-07',
    'Ana Brückner',
    'Hill Gazette,',
    'asserted ≤ 2024-05-08 engineers [said] the dam leaks',
  ]) {
    expect(flat).toContain(part);
  }
  expect(Math.max(...table.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
});

test('what a page wrote cannot steer the terminal', () => {
  const sly = row({ quote: 'no \u001b[2J\u0007leak', actor: 'A\u009bna', statement: 'The dam\r\nis leaking' });
  const table = denialsTable(deniedStatements([sly], {}), captured().terminal);
  expect(table).toContain('1. The dam is leaking\n');
  expect(table.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
