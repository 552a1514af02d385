import { expect, test } from 'vitest';
import { rateOf } from '../../../src/cli/eval/count.ts';
import { type Placed, place, type Spans } from '../../../src/cli/eval/placed.ts';
import { quotedWords } from '../../../src/cli/eval/quoted-words.ts';
import { type GoldStance, scoreSides } from '../../../src/cli/eval/score-sides.ts';
import { scoreSpans } from '../../../src/cli/eval/score-spans.ts';
import { wordMapOf } from '../../../src/cli/eval/word-map.ts';

const text = 'The mayor said that the old bridge is closed. “It is open,” said Mr Holm. Ada Lund hopes for rain.';
const map = wordMapOf(text);
const annotated = { map, quoted: quotedWords(map) };
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

function attribution(source: string, cue: string, content: string, nested = false): Placed {
  const spans: Spans = { source: [spanOf(source)], cue: [spanOf(cue)], content: content.split(' … ').map(spanOf) };
  return place(spans, annotated, { cue, nested });
}

const mayor = attribution('The mayor', 'said', 'that the old bridge is closed');
const holm = attribution('Mr Holm', 'said Mr', 'It is open');
const lund = attribution('Ada Lund', 'hopes', 'for rain');
const rates = (gold: readonly Placed[], found: readonly Placed[]) =>
  Object.fromEntries(Object.entries(scoreSpans(gold, found)).map(([name, count]) => [name, rateOf(count)]));

test('the annotation itself is right in every figure', () => {
  const all = Object.entries(rates([mayor, holm, lund], [mayor, holm, lund]));
  expect(all.filter(([, rate]) => rate !== 1)).toEqual([
    ['triple50 all, mixed', null],
    ['triple50 speech, mixed', null],
  ]);
});

test('punctuation at the edges of a span does not count', () => {
  expect(rates([holm], [attribution('Mr Holm.', 'said Mr', '“It is open,”')])).toMatchObject({ 'exact content': 1 });
});

test('half of a content is enough for a triple, not for an exact one', () => {
  const half = attribution('The mayor', 'said', 'the old bridge');
  expect(rates([mayor], [half])).toMatchObject({ 'triple50 all': 1, 'exact content': 0 });
  expect(rates([mayor], [half])['overlap content']).toBeCloseTo(2 / 3);
});

test('a triple needs its source', () => {
  expect(rates([mayor], [attribution('Mr Holm', 'said', 'that the old bridge is closed')])).toMatchObject({
    'triple50 all': 0,
    'source of contents found': 0,
    'exact content': 1,
  });
});

test('speech is what a reporting verb brings, direct what stands in quotation marks', () => {
  const { 'triple50 all': all, 'triple50 speech': speech, ...kinds } = rates([mayor, holm, lund], [holm]);
  expect([all, speech]).toEqual([0.5, expect.closeTo(2 / 3)]);
  expect(kinds).toMatchObject({ 'triple50 all, direct': 1, 'triple50 all, indirect': 0 });
});

test('what is found nested is never wrong, and right where it is annotated', () => {
  const inner = attribution('Ada Lund', 'hopes', 'for rain', true);
  expect(rates([mayor], [mayor, inner])).toMatchObject({ 'triple50 all': 1, 'exact source': 1 });
  expect(rates([mayor, lund], [mayor, inner])).toMatchObject({ 'triple50 all': 1, 'exact source': 1 });
});

test('a span that several attributions share counts once where spans are counted alone', () => {
  const again = attribution('The mayor', 'hopes', 'is closed … for rain');
  const { 'contiguous source': source, 'contiguous content': content } = scoreSpans([mayor, again], []);
  expect([source!.expected, content!.expected]).toEqual([1, 3]);
});

test('a quotation runs to its closing mark, or to the end of its paragraph', () => {
  const words = wordMapOf('He said “no way” and ‘not at all’ and ‘never’ in ’99. "Yes" too. “Open\nclosed');
  const quoted = quotedWords(words);
  const inside = words.tokens.filter((_, index) => quoted[index] && words.isWord[index]);
  expect(inside.map(({ start, end }) => words.text.slice(start, end)).join(' ')).toBe('no way not at all Yes Open');
});

const goldSide = (stance: GoldStance, of = mayor) => ({ ...of, stance, denialKind: 'FLAT' });
const foundSide = (stance: string, of = mayor) => ({ ...of, stance, denialKind: 'FLAT', confidence: 0.9 });

test('a denial is right where an annotated one has its words, and wrong elsewhere', () => {
  const gold = [goldSide('DENIES'), goldSide('ASSERTS', holm)];
  expect(scoreSides(gold, [], [foundSide('DENIES'), foundSide('DENIES', holm)])).toMatchObject({
    denials: { expected: 1, expectedRight: 1, found: 2, foundRight: 1 },
    'denial kind': { expected: 1, expectedRight: 1 },
    'stance ASSERTS': { expected: 1, expectedRight: 0, found: 0 },
  });
});

test('a denial of what may be read either way is neither right nor wrong', () => {
  expect(scoreSides([goldSide('OPTIONAL')], [], [foundSide('DENIES')])).toMatchObject({
    denials: { expected: 0, found: 0 },
    'stance DENIES': { expected: 0, found: 0 },
  });
});

test('denials outside the annotated attributions are looked for too', () => {
  expect(scoreSides([], [goldSide('DENIES')], []).denials).toMatchObject({ expected: 1, expectedRight: 0 });
});
