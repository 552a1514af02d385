import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Encoder } from '../../src/text/tag.ts';
import { openEncoder } from '../../src/text/tag.ts';
import { segmented } from './tag-examples.ts';

let encoder: Encoder;
beforeAll(async () => {
  encoder = await openEncoder();
});
afterAll(() => encoder.close());

const rolesIn = async (text: string) => {
  const { roles } = await encoder.tag(segmented(text));
  return roles.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
};

test('finds source, cue and content', async () => {
  expect(await rolesIn('The mayor, Anna Holm, said on Friday that the bridge would reopen in June.')).toEqual([
    'Source: The mayor, Anna Holm,',
    'Cue: said',
    'Content: that the bridge would reopen in June',
  ]);
});

test.each(['“%s” ', '‘%s’ ', "'%s' ", '"%s" '])('reads quotations in %s', async marks => {
  const quotation = marks.replace('%s', 'We have sold no boat to anybody,');
  expect(await rolesIn(`${quotation}Anna Holm said.`)).toEqual([
    `Content: ${quotation.trim()}`,
    'Source: Anna Holm',
    'Cue: said',
  ]);
});

test('finds names', async () => {
  const text = 'Anna Holm of the Nordic Ferry Union left Oslo for talks with Norwegian ministers.';
  const { names } = await encoder.tag(segmented(text));
  expect(names.map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`)).toEqual([
    'PER: Anna Holm',
    'ORG: Nordic Ferry Union',
    'LOC: Oslo',
    'NORP: Norwegian',
  ]);
});

test('the words of a cue tell whether it denies', async () => {
  const text = 'The company denied that the boat had been sold.';
  const { words } = await encoder.tag(segmented(text));
  const [asserts, denies] = words.find(word => word.text === 'denied')!.stance;
  expect(denies).toBeGreaterThan(asserts);
});

test('a sentence too long for one window is read in parts', async () => {
  const text = `The clerk said ${'that the boat was blue and '.repeat(200)}that it sank.`;
  const { words } = await encoder.tag(segmented(text));
  expect(words.every(word => word.attribution.length === 7)).toBe(true);
  expect(words.at(-1)!.end).toBe(text.length);
});

test('a text without words has none', async () => {
  expect(await encoder.tag(segmented(''))).toMatchObject({ words: [], roles: [], names: [] });
});

const passageOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length }];
};

test('a vector depends on its passage and article, not on the other passages', async () => {
  const text = 'The mayor said that the boat was sold. Rain fell, she added.';
  const doc = segmented(text);
  const sold = passageOf(text, 'the boat was sold');
  const [alone] = await encoder.embed(doc, [sold]);
  const [, among] = await encoder.embed(doc, [passageOf(text, 'Rain fell'), sold]);
  expect(among).toBe(alone);
  expect(Buffer.from(alone!, 'base64')).toHaveLength(384);
});

const vectorIn = async (text: string, words: string, title = '') => {
  const [vector] = await encoder.embed({ ...segmented(text), title }, [passageOf(text, words)]);
  return vector;
};

test('the same words mean something else elsewhere', async () => {
  const inHarbour = await vectorIn('The harbour master sold the boat. He denied it.', 'it');
  const inBank = await vectorIn('The bank kept the money. He denied it.', 'it');
  expect(inHarbour).not.toBe(inBank);
});

test('what stands in a later window is seen with the title', async () => {
  const long = `${'Rain fell on the harbour again. '.repeat(60)}The mayor said that the boat was sold.`;
  const without = await vectorIn(long, 'the boat was sold');
  expect(await vectorIn(long, 'the boat was sold', 'A boat is missing')).not.toBe(without);
});
