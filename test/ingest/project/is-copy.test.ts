import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { isCopy } from '../../../src/ingest/project/is-copy.ts';
import { originKeys } from '../../../src/ingest/project/origin-keys.ts';

const article = (text: string): Article => ({
  id: text,
  text,
  publishedAt: null,
  file: null,
  url: null,
  title: '',
  outlet: null,
  language: 'en',
});

const agency = `The harbour board of Tarnhaven voted on Monday to close the old swing bridge to lorries after two bolts were found in the mud beneath it.
“No bridge loses bolts for fun,” the chairman, Olaf Brenner, told reporters after the meeting. He denied that the board had known of the fault since spring.
The haulage union said its members would have to drive forty miles further each day. It demanded that the toll on the coast road be dropped for as long as the bridge is shut.
The bridge was built in 1904 by a firm that also made clocks, and it has been painted nine times. A diver who looked at the pillars last year reported that they were sound, but his report was filed under fisheries.
Engineers from the capital are to arrive on Thursday with a new set of bolts and a machine that listens to iron.`;

const reworded = `Tarnhaven's harbour board voted on Monday to shut the old swing bridge to lorries after two bolts turned up in the mud beneath it.
‘No bridge loses bolts for fun,’ chairman Olaf Brenner told reporters after the meeting. He denied the board had known of the fault since spring.
The haulage union said its members would now have to drive forty miles further every day. It demanded that the toll on the coast road be dropped while the bridge is shut.
Built in 1904 by a firm that also made clocks, it has been painted nine times. A diver who looked at the pillars a year ago reported that they were sound, but his report was filed under fisheries.
Engineers from the capital will arrive on Thursday with a new set of bolts and a machine that listens to iron.`;

const own = `“No bridge loses bolts for fun,” said Olaf Brenner. Those eight words from the chairman of the harbour board did not calm the drivers who queued at the quay this morning with fish for the inland towns.
Marta Quist, who has driven the same lorry for twenty years, wants to know why nobody told her on Friday. Her cargo is herring, and herring will not wait.
At the union's office a hand-drawn map hangs on the wall. The longer route is marked in red and goes past two schools and the hospital, where a nurse counted nine lorries in ten minutes.
Mr Brenner, asked again about the spring, shook his head and got into his car. Nobody has yet explained why the paper with the diver's findings went to another department.`;

const other = `A firm that also made clocks once built the pier at Lowmouth, and on Saturday the pier will be a hundred years old. There will be a brass band, a swim for the brave and a cake in the shape of a crane.
The mayor promised that nobody over eighty would have to pay. Her own mother, who is ninety-one, has offered to cut the ribbon with the scissors that were used the first time.
Tickets are sold at the tram office and the baker's, and the last boat back leaves at ten.`;

const lines = (text: string) => text.split('\n');
const digest = [
  ...lines(other),
  ...lines(agency).slice(0, 3),
  ...lines(own),
  ...lines(other).map(line => `${line} More.`),
];

test.each([
  ['the same text', agency, agency, true],
  ['other marks, capitals and white space', agency, agency.toUpperCase().replace(/[.,“”]/g, ' '), true],
  ['a light rewrite', agency, reworded, true],
  ['the beginning alone', agency, lines(agency).slice(0, 2).join('\n'), true],
  ['an excerpt from the middle', agency, lines(agency).slice(1, 4).join('\n'), true],
  ['a copy with a paragraph of its own', agency, `${agency}\n${lines(own)[1]}`, true],
  ['an article of its own that quotes the same words', agency, own, false],
  ['another subject with a phrase in common', agency, other, false],
  ['a page that holds one report of many further down', lines(agency).slice(0, 2).join('\n'), digest.join('\n'), false],
])('%s', (_, one, another, copied) => {
  expect(isCopy(article(one), article(another))).toBe(copied);
  expect(isCopy(article(another), article(one))).toBe(copied);
});

test('two articles that are mostly the same long statement, each with words of its own, are no copies', () => {
  const statement = `“${lines(reworded)
    .join(' ')
    .replace(/[‘’“”]/g, '')}”`;
  const [a, b] = [lines(own).slice(1, 3).join('\n'), lines(other).join('\n')];
  expect(isCopy(article(`${a}\n${statement}`), article(`${b}\n${statement}`))).toBe(false);
});

test('very short texts are copies only where they are equal', () => {
  expect(isCopy(article('The bridge is shut.'), article('The bridge is shut!'))).toBe(true);
  expect(isCopy(article('The bridge is shut.'), article('The bridge is shut again.'))).toBe(false);
});

const meet = (a: string, b: string) => {
  const keys = new Set(originKeys(article(a)));
  return originKeys(article(b)).some(key => keys.has(key));
};

test('copies share a key, and an article that quotes the same words does not', () => {
  expect([agency, reworded, lines(agency).slice(0, 2).join('\n')].map(text => meet(agency, text))).toEqual([
    true,
    true,
    true,
  ]);
  expect([own, other].map(text => meet(agency, text))).toEqual([false, false]);
});

test('of rewrites that keep four runs of words in ten, nineteen in twenty meet', () => {
  const sentences = (from: number, to: number, of: string) =>
    Array.from({ length: to - from }, (_, at) =>
      Array.from({ length: 20 }, (_, word) => `${of}${from + at}x${word}`).join(' '),
    );
  const pairs = Array.from({ length: 200 }, (_, pair) => {
    const kept = sentences(0, 10, `kept${pair}y`);
    const rewritten = (by: string) =>
      sentences(0, 10, `${by}${pair}y`)
        .flatMap((own, at) => [own, kept[at]!])
        .join(' ');
    return meet(rewritten('one'), rewritten('other'));
  });
  expect(pairs.filter(Boolean).length).toBeGreaterThanOrEqual(190);
});

test('a text of any words meets its own first half and is its copy', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 80, maxLength: 300 }), words => {
      const [whole, half] = [words.join(' '), words.slice(0, words.length / 2).join(' ')];
      expect([meet(whole, half), isCopy(article(whole), article(half))]).toEqual([true, true]);
    }),
    { numRuns: process.env.GAINSAY_LONG ? 200 : 20 },
  );
});
