import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/domain/span.ts';
import type { Cleaned } from '../../src/text/clean.ts';
import { segment } from '../../src/text/segment.ts';

const cleaned = (text: string): Cleaned => ({
  file: null,
  url: null,
  title: '',
  outlet: null,
  byline: null,
  dateline: null,
  publishedAt: null,
  language: 'en',
  text,
  headline: null,
  kept: [],
});
const read = (text: string) => segment(cleaned(text));
const sentencesOf = (text: string) => read(text).sentences.map(sentence => textOf(text, sentence));
const quotesOf = (text: string) => read(text).quotations.map(({ inner }) => textOf(text, inner));

test('A blank line parts paragraphs, a single newline does not.', () => {
  const text = 'One line\nand its end.\n \t\n  Another.  \n\n\n';
  expect(read(text).paragraphs.map(paragraph => textOf(text, paragraph))).toEqual([
    'One line\nand its end.',
    'Another.',
  ]);
});

describe('sentences', () => {
  test.each([
    ['Mr. Bell left. He was tired.', ['Mr. Bell left.', 'He was tired.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['He moved to the U.S. The rest stayed.', ['He moved to the U.S.', 'The rest stayed.']],
    ['It began on Feb. 24 in St. Ives. Nobody knew.', ['It began on Feb. 24 in St. Ives.', 'Nobody knew.']],
    [
      'John F. Hill and J. R. Moss agree. So does Acme Inc. of Leeds.',
      ['John F. Hill and J. R. Moss agree.', 'So does Acme Inc. of Leeds.'],
    ],
    ['Prices rose 3.5 percent. Wages fell 1.2.', ['Prices rose 3.5 percent.', 'Wages fell 1.2.']],
    [
      'They met at 9 a.m. on Monday. They left at 10 p.m. Nobody spoke.',
      ['They met at 9 a.m. on Monday.', 'They left at 10 p.m.', 'Nobody spoke.'],
    ],
    ['“We will not go. We stay.” He sat down.', ['“We will not go.', 'We stay.”', 'He sat down.']],
    ['“Why me?” Ms Weber asked. “Go!” he said.', ['“Why me?” Ms Weber asked.', '“Go!” he said.']],
    ['Is it true? No. 10 said no. Nobody knew.', ['Is it true?', 'No. 10 said no.', 'Nobody knew.']],
    ['He had seen it (or so he said.) Then he left.', ['He had seen it (or so he said.)', 'Then he left.']],
    ['We waited... and waited. Then… Nothing.', ['We waited... and waited.', 'Then…', 'Nothing.']],
    ['The site example.com was down. It is up.', ['The site example.com was down.', 'It is up.']],
    ['World War I. The end', ['World War I.', 'The end']],
    ['A headline without a stop\n\nA paragraph.', ['A headline without a stop', 'A paragraph.']],
    ['The sun. It rose on Sun. 4 May.', ['The sun.', 'It rose on Sun. 4 May.']],
  ])('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe('quotations', () => {
  test.each([
    ['“No,” she said, “never.”', ['No,', 'never.']],
    ['"No," she said. "Never."', ['No,', 'Never.']],
    ['‘No,’ she said, adding: ‘It wasn’t me.’', ['No,', 'It wasn’t me.']],
    [
      "'No,' she said. 'It wasn't me, and the boys' mothers know it.'",
      ['No,', "It wasn't me, and the boys' mothers know it."],
    ],
    ['Norway’s king didn’t go, nor did the Finns’ army.', []],
    ["'Tis the season of the '90s, rock 'n' roll.", []],
    ['‘Twas the ’60s', []],
    ['He called it ‘a mere trifle’ and left the soldiers’ camp.', ['a mere trifle']],
    ['He called them ‘rebel groups’ and left.', ['rebel groups']],
    ['“He told me ‘go away’ and left,” she said.', ['He told me ‘go away’ and left,']],
    ['\'He told me "go away" and left,\' she said.', ['He told me "go away" and left,']],
    ['„Nein“, he said, »ja« not; «non», she said.', ['Nein', 'ja', 'non']],
    ["''Do it,'' he said. ``Do it.''", ['Do it,']],
    ['A 6" pipe and a 5\'10" man.', []],
    ['He said “one. Two. Three.” Then he left.', ['one. Two. Three.']],
    ['Moscow (“the city”) was asked.', ['the city']],
  ])('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));

  test('A quotation over several paragraphs runs on until its last one closes.', () => {
    const text = '“We came.\n\n“We saw.\n\n“We left,” she said.';
    expect(read(text).quotations.map(({ inner, runsOn }) => [textOf(text, inner), runsOn])).toEqual([
      ['We came.', true],
      ['We saw.', true],
      ['We left,', false],
    ]);
  });

  test('So does one in single marks.', () => {
    const text = '‘We came.\n\n‘We left,’ she said.';
    expect(read(text).quotations.map(({ runsOn }) => runsOn)).toEqual([true, false]);
  });

  test('A quotation left open ends with its paragraph.', () => {
    const text = 'She said “we came.\n\nNobody saw.';
    expect(read(text).quotations).toEqual([{ start: 9, end: 18, inner: { start: 10, end: 18 }, runsOn: false }]);
  });
});

const messyText = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '. ',
      ' ',
      '\n\n',
      '\n',
      'Mr.',
      'U.S. ',
      'a',
      'B',
      's',
      '7',
      '«',
      '»',
      '!',
      ',',
    ),
  )
  .map(parts => parts.join(''));

test('Spans lie inside the text, in order, and sentences inside paragraphs.', () => {
  fc.assert(
    fc.property(fc.oneof(messyText, fc.string({ unit: 'binary' })), text => {
      const { paragraphs, sentences, quotations } = read(text);
      for (const spans of [paragraphs, sentences, quotations])
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(paragraphs.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
        }
      const words = (spans: readonly { start: number; end: number }[]) =>
        spans.map(span => textOf(text, span).replace(/\s/g, '')).join('');
      expect(words(sentences)).toBe(text.replace(/\s/g, ''));
      expect(words(paragraphs)).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 500 },
  );
});

test.each(['"', "'", '‘', '“', '.', '. ', ".'", 'a. ', '\n', 'Mr.', "s' ", '!" A', '(', 'A.'])(
  'A hundred kilobytes of %j are read to its end.',
  piece => {
    const text = piece.repeat(100_000 / piece.length);
    expect(read(text).sentences.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
  },
);
