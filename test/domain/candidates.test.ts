import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparing, keepCandidates } from '../../src/domain/candidates.ts';

interface Word {
  readonly text: string;
  readonly keys: readonly string[];
  readonly broad?: readonly string[];
  readonly mark?: number;
}

const rules: Comparing<Word, string> = {
  keysOf: word => word.keys,
  further: [{ keysOf: word => word.broad ?? [], reach: 1, placeOf: word => [...word.text].reverse().join('') }],
  placeOf: word => word.text,
  reach: 2,
  compare: (a, b) =>
    a.text[0] === b.text[0] ? [a.text, b.text, a.mark === b.mark ? 'marked alike' : ''].sort().join(' ') : null,
};
/** The same, with what can be said of a word that takes the place of another of the same text: only its mark may tell. */
const thrifty: Comparing<Word, string> = {
  ...rules,
  comparesAs: (before, now) =>
    before.text === now.text ? other => (before.mark === other.mark) === (now.mark === other.mark) : null,
};

const word: fc.Arbitrary<Word> = fc.record({
  text: fc.stringMatching(/^[ab][a-e]{0,2}$/),
  keys: fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { minLength: 1 }),
  broad: fc.uniqueArray(fc.constantFrom('one', 'four')),
  mark: fc.nat(2),
});
/** A word comes under a number, instead of the word there, or the word there goes; or a word only changes its keys. At some all is compared. */
const step = fc.tuple(fc.nat(12), fc.option(word), fc.boolean(), fc.boolean());

function foundIn(words: ReadonlyMap<string, Word>) {
  const candidates = keepCandidates(rules);
  for (const [id, each] of words) candidates.add(id, each);
  candidates.compare();
  return (id: string) => [...candidates.of(id)].sort();
}

test.each([
  ['all is compared anew', rules],
  ['only what may come out otherwise is compared anew', thrifty],
])(
  'where %s, what was found is what the things there now give, in whatever order they came and others went',
  (_, own) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        const candidates = keepCandidates(own);
        const there = new Map<string, Word>();
        for (const [number, comes, stays, compares] of steps) {
          const id = `w${number}`;
          const before = there.get(id);
          if (comes && before) {
            const after = stays ? { ...comes, text: before.text } : comes;
            there.set(id, after);
            candidates.replace(id, after);
          } else if (comes) {
            there.set(id, comes);
            candidates.add(id, comes);
          } else if (there.delete(id)) candidates.remove(id);
          if (compares) candidates.compare();
        }
        candidates.compare();
        const found = foundIn(new Map([...there].sort(([a], [b]) => (a < b ? -1 : 1))));
        for (const id of there.keys()) expect([...candidates.of(id)].sort()).toEqual(found(id));
      }),
    );
  },
);

test('under a key that many share only neighbours are compared', () => {
  const found = foundIn(new Map(['aa', 'ab', 'ac', 'ad', 'ae'].map(text => [text, { text, keys: ['one'] }] as const)));
  expect(found('aa').map(([other]) => other)).toEqual(['ab', 'ac']);
  expect(found('ac').map(([other]) => other)).toEqual(['aa', 'ab', 'ad', 'ae']);
});

test('under a broad key fewer neighbours are compared', () => {
  const found = foundIn(
    new Map(['aa', 'ab', 'ac', 'ad'].map(text => [text, { text, keys: [], broad: ['one'] }] as const)),
  );
  expect(found('aa').map(([other]) => other)).toEqual(['ab']);
  expect(found('ac').map(([other]) => other)).toEqual(['ab', 'ad']);
});

test('a key and a broad key of the same words are two', () => {
  const found = foundIn(
    new Map([
      ['a', { text: 'a', keys: ['one'] }],
      ['b', { text: 'a', keys: [], broad: ['one'] }],
    ]),
  );
  expect(found('a')).toEqual([]);
});

test('things without a key in common are not compared', () => {
  const found = foundIn(
    new Map([
      ['a', { text: 'a', keys: ['one'] }],
      ['b', { text: 'a', keys: ['two', 'three'] }],
    ]),
  );
  expect(found('a')).toEqual([]);
});

test('a pair that meets several times, or only in passing, is compared once or never', () => {
  const compared: string[] = [];
  const candidates = keepCandidates<Word, string>({
    ...rules,
    compare: (a, b) => {
      compared.push(`${a.text} ${b.text}`);
      return null;
    },
  });
  candidates.add('a', { text: 'a', keys: ['one'] });
  candidates.add('b', { text: 'b', keys: ['one'] });
  candidates.add('c', { text: 'c', keys: ['one'] });
  candidates.replace('a', { text: 'a', keys: ['one'], mark: 1 });
  candidates.remove('c');
  candidates.compare();
  expect(compared).toEqual(['a b']);
});

test('tells whose findings changed, once', () => {
  const candidates = keepCandidates(rules);
  candidates.add('a', { text: 'a', keys: ['one'] });
  candidates.add('b', { text: 'b', keys: ['one'] });
  candidates.compare();
  candidates.add('c', { text: 'a', keys: ['one'] });
  expect([...candidates.compare()].sort()).toEqual(['a', 'c']);
  expect([...candidates.compare()]).toEqual([]);
});
