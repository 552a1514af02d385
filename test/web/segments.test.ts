import { expect, test } from 'vitest';
import type { Attributed } from '../../web/src/screens/article/article-types.ts';
import { segmentsOf } from '../../web/src/screens/article/segments.ts';

const text = 'Vale said: “No.” Rook denied that Vale lied.';
const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const attribution = (id: string, source: string, cue: string, content: string) =>
  ({ id, source: spanOf(source), cue: spanOf(cue), content: [spanOf(content)] }) as unknown as Attributed;
const vale = attribution('vale', 'Vale', 'said', 'No.');
const rook = attribution('rook', 'Rook', 'denied', 'that Vale lied');
const shown = (attributions: readonly Attributed[], chosen: string | null = null) =>
  segmentsOf(text, attributions, chosen).map(({ text: words, attribution: of, isCue, isChosen }) =>
    [words, of?.id ?? '', isCue ? 'cue' : '', isChosen ? 'chosen' : ''].join('|'),
  );

test('a text is cut where somebody begins and ends to speak, and nothing of it is lost', () => {
  expect(shown([vale, rook])).toEqual([
    'Vale |vale||',
    'said|vale|cue|',
    ': “No.|vale||',
    '” |||',
    'Rook |rook||',
    'denied|rook|cue|',
    ' that Vale lied|rook||',
    '.|||',
  ]);
  expect(
    segmentsOf(text, [rook, vale], 'rook')
      .map(segment => segment.text)
      .join(''),
  ).toBe(text);
});

test('words in words belong to the inner speaker, unless the outer one is chosen', () => {
  const inner = attribution('inner', 'Vale lied', 'lied', 'lied');
  const nested = { ...inner, source: null, cue: null, content: [spanOf('lied', 30)] } as Attributed;
  expect(shown([rook, nested])).toContain('lied|inner||');
  expect(shown([rook, nested], 'rook')).toContain('lied|rook||chosen');
});

test('a place beyond the end of the text marks nothing', () => {
  const beyond = { ...vale, source: null, cue: null, content: [{ start: 400, end: 410 }] } as Attributed;
  expect(shown([beyond])).toEqual([`${text}|||`]);
});
