import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startFlow } from '../../src/domain/flow.ts';

/** A word is worn by so many under a number, or by nobody; its readers are all who wear a word of the same first letter. */
const wear = fc.tuple(fc.nat(14), fc.option(fc.stringMatching(/^[ab][a-c]{0,1}$/)));

/** Who wears what, followed step by step: for each its letter's wearers, the first two of them and how often words are worn. */
function followWorn() {
  const flow = startFlow();
  const words = flow.table<string>();
  const wearers = flow.groups<string>(2);
  const often = flow.counts();
  flow.each(words, (who, emit) => {
    const word = words.get(who)!;
    emit.put(wearers, word[0]!, who, word);
    emit.count(often, word[0]!, word);
  });
  const told = flow.table<unknown>();
  flow.each(words, (who, emit) => {
    const [letter] = words.get(who)!;
    emit.set(told, who, [[...wearers.of(letter!)].sort(), wearers.sample(letter!), [...often.of(letter!)].sort()]);
  });
  return {
    set: (who: string, word: string | undefined) => words.set(who, word),
    told() {
      flow.run();
      return Object.fromEntries([...told.keys()].sort().map(who => [who, told.peek(who)]));
    },
  };
}

test('what follows is what the inputs give now, in whatever order they came and others went, for few readers and for many', () => {
  fc.assert(
    fc.property(fc.array(fc.array(wear, { maxLength: 12 }), { maxLength: 8 }), rounds => {
      const followed = followWorn();
      const there = new Map<string, string>();
      for (const round of rounds) {
        for (const [number, word] of round) {
          const who = `w${String(number).padStart(2, '0')}`;
          if (word === null) there.delete(who);
          else there.set(who, word);
          followed.set(who, word ?? undefined);
        }
        const anew = followWorn();
        for (const [who, word] of there) anew.set(who, word);
        expect(followed.told()).toEqual(anew.told());
      }
    }),
    { numRuns: 300 },
  );
});

test('who reads a sample is told of nothing else', () => {
  const flow = startFlow();
  const groups = flow.groups<number>();
  const asked = flow.table<true>();
  let taken = 0;
  flow.each(asked, () => {
    taken += 1;
    groups.sample('letters');
  });
  const after = (member: string, value: number | undefined) => {
    groups.put('letters', member, value);
    flow.run();
    return taken;
  };
  asked.set('once', true);
  expect([
    after('b', 1),
    after('c', 1),
    after('a', 1),
    after('c', 2),
    after('c', undefined),
    after('a', undefined),
  ]).toEqual([1, 1, 2, 2, 2, 3]);
});
