import { writeFileSync } from 'node:fs';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import type { Attribution } from '../../src/domain/attribution.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { scratch } from '../e2e/support/scratch.ts';
import { aReading } from '../support/a-reading.ts';
import { captured, run } from './captured.ts';

const text =
  'The Post reported that Ada Lund denied the bridge was shut.\n\n“It is open,” she said. She did not say more.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

function attribution(id: string, spans: readonly [string, string, string], over: Partial<Attribution>): Attribution {
  const [source, cue, content] = spans;
  return {
    id,
    articleId: 'art',
    parentId: null,
    source: spanOf(source),
    cue: spanOf(cue),
    content: [spanOf(content)],
    mode: 'INDIRECT',
    stance: 'ASSERTS',
    denialKind: null,
    act: 'SAY',
    speakerId: null,
    via: [],
    addressee: null,
    saidAt: null,
    answersId: null,
    pointer: false,
    proposition: { text: content, vector: null, subjectId: null, predicate: null, objectIds: [], numbers: [] },
    confidence: 0.9,
    rule: 'encoder',
    ...over,
  };
}

const { article, ...rest } = aReading(1);
const reading: Reading = {
  ...rest,
  article: { ...article, text },
  attributions: [
    attribution('said', ['she', 'said', 'It is open'], { confidence: 0.5, mode: 'DIRECT', answersId: 'denied' }),
    attribution('denied', ['Ada Lund', 'denied', 'the bridge was shut'], {
      stance: 'DENIES',
      denialKind: 'FLAT',
      parentId: 'reported',
      rule: 'clause-within, verb-of-denial',
    }),
    attribution('reported', ['The Post', 'reported', 'that Ada Lund denied the bridge was shut'], { stance: 'NONE' }),
  ],
};

test('every role is marked in the text with the number of its reading', () => {
  expect(explain(reading, captured().terminal)).toContain(
    '1{The Post} 1<reported> ·1[that 2{Ada Lund} 2<denied> ▼2[the bridge was shut]2]1.\n\n' +
      '“▲3[It is open],” 3{she} 3<said>. She did not say more.\n',
  );
});

test('the legend tells what was read and what decided it', () => {
  const legend = explain(reading, captured().terminal);
  expect(legend).toContain(
    '2 ▼ Ada Lund: denies (flat), confidence 0.90\n' +
      '   found by rule clause-within, side by rule verb-of-denial; indirect speech; within 1\n',
  );
  expect(legend).toContain('3 ▲ she: asserts, confidence 0.50\n   found by the encoder, side by the encoder; direct');
  expect(legend).toContain('answers 2');
});

test('on a terminal colours tell source, cue and side', () => {
  const paint = picocolors.createColors(true);
  const shown = explain(reading, { ...captured().terminal, paint });
  expect(shown).toContain(`${paint.cyan('Ada')} ${paint.cyan('Lund')} ${paint.bold('denied')}`);
  expect(shown).toContain(`${paint.red('▼2[')}${paint.red('the')} ${paint.red('bridge')}`);
  expect(shown).not.toContain('2{');
});

test('no line is wider than the terminal', () => {
  const shown = explain(reading, { ...captured().terminal, width: 40 });
  expect(Math.max(...shown.split('\n').map(line => line.length))).toBeLessThanOrEqual(40);
  expect(shown.replace(/\s+/g, ' ')).toContain('·1[that 2{Ada Lund} 2<denied> ▼2[the bridge was shut]2]1.');
});

test('a quotation that runs over paragraphs is marked in each', () => {
  const running = attribution('said', ['she', 'said', 'bridge was shut.\n\n“It is open'], {});
  const shown = explain({ ...reading, attributions: [running] }, captured().terminal);
  expect(shown).toContain('the ▲1[bridge was shut.]\n\n▲1[“It is open],”');
});

test('extract --explain marks an article, and is no other format', async () => {
  const file = `${scratch()}/bridge.txt`;
  writeFileSync(file, 'Bridge shut\n\nMayor Ada Lund denied on Monday that the old bridge was shut.\n');
  const { status, stdout } = await run('extract', '--explain', file);
  expect(status).toBe(0);
  expect(stdout).toMatch(/1\{Mayor Ada Lund\} 1<denied[^>]*>(?: on Monday)? ▼1\[that the old bridge was shut\]/);
  expect(await run('extract', '--explain', file, '--format', 'jsonl')).toMatchObject({ status: 2, stdout: '' });
});
