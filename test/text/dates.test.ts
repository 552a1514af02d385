import { expect, test } from 'vitest';
import { dayTold } from '../../src/text/dates/day-told.ts';
import { tenseOf } from '../../src/text/dates/tense-of.ts';
import { isTimedPointer } from '../../src/text/dates/timed-pointer.ts';
import { readText } from '../support/reading.ts';

/** Published on Thursday, 11 May 2023. */
const days: readonly (readonly [string, string | null])[] = [
  ['said on tuesday', '2023-05-09'],
  ['said on thursday', '2023-05-11'],
  ['told reporters last thursday', '2023-05-04'],
  ['said yesterday', '2023-05-10'],
  ['said earlier in the day', '2023-05-11'],
  ['wrote on 9 may', '2023-05-09'],
  ['wrote on may 9 2022', '2022-05-09'],
  ['said on dec 30', '2022-12-30'],
  ['had denied it a week earlier', '2023-05-04'],
  ['said two days ago', '2023-05-09'],
  ['said next monday', null],
  ['said in may', null],
];

test.each(days)('“%s” is told of %s', (words, day) => {
  expect(dayTold(words.split(' '), '2023-05-11')).toBe(day);
});

test.each([
  ['denied', 'The guild denied it.', 'PAST'],
  ['denied', 'The guild had always denied it.', 'PLUPERFECT'],
  ['admitted', 'The guild has now admitted it.', 'PERFECT'],
  ['denies', 'The guild denies it.', 'PRESENT'],
])('the tense of “%s” in “%s” is %s', (cue, text, tense) => {
  const start = text.indexOf(cue);
  expect(tenseOf({ start, end: start + cue.length }, text)).toBe(tense);
});

test.each([
  ['it on friday', true],
  ['this the next day', true],
  ['the charge once more on 3 june', true],
  ['it fell on friday', false],
  ['that on friday the pier fell', false],
  ['the pier on friday', false],
])('what “denied %s” says only when it was denied: %s', (words, timed) => {
  expect(isTimedPointer(words.split(' '))).toBe(timed);
});

/** Published on Friday, 7 June 2024; the words that an attribution begins with, and its day. */
const articles: readonly (readonly [string, string, Readonly<Record<string, string | null>>])[] = [
  [
    'Of several days in a sentence each speech has the nearest.',
    'Mayor Elin Strand, who on 3 May denied that the pier was sold, admitted on Tuesday that it was gone.',
    { 'that the pier': '2024-05-03', 'that it was': '2024-06-04' },
  ],
  [
    'A day after is counted from the day of the sentence.',
    'The port shut its gates on Thursday, two days after the mayor admitted that the crane was rotten.',
    { 'that the crane': '2024-06-04' },
  ],
  [
    'A week earlier is counted from the day of the news.',
    'Mayor Elin Strand admitted on Tuesday that the pier was sold. A week earlier she had denied that it was for sale.',
    { 'that the pier': '2024-06-04', 'that it was': '2024-05-28' },
  ],
  [
    'The next day is counted from the day told of last.',
    'The harbour guild said on 3 June that the crane was rotten. Mayor Elin Strand denied this the next day.',
    { 'that the crane': '2024-06-03', this: '2024-06-04' },
  ],
  [
    'A quotation below a dated sentence is of its day, whatever the speaker is called in it.',
    'The head of the harbour board denied on Tuesday that the crane was rotten. “It will outlive us,” Jens Lund told reporters.',
    { 'that the crane': '2024-06-04', 'It will': '2024-06-04' },
  ],
  [
    'But not where another person is named.',
    'Elin Strand denied on Tuesday that the crane was rotten. “It will outlive us,” Jens Lund told reporters.',
    { 'that the crane': '2024-06-04', 'It will': null },
  ],
  [
    'What has been admitted has the day of the quotation below it.',
    'Mayor Elin Strand has admitted that the pier was sold. “We needed the money,” she told the council on Wednesday.',
    { 'that the pier': '2024-06-05', 'We needed': '2024-06-05' },
  ],
  [
    'Who comes back to speak after another does so on the same day.',
    'Jens Lund said on Tuesday that the crane was sound.\n\nThe harbour guild said on Monday that two bolts had fallen into the water.\n\nLund called that a fairy tale.',
    { 'that the crane': '2024-06-04', 'that two': '2024-06-03', that: '2024-06-04' },
  ],
  [
    'An author thinks so on the day of writing.',
    'I think that the crane was never oiled. I asked the guild for its log, and the guild declined to show it.',
    { 'that the crane': '2024-06-07' },
  ],
];

test.each(articles)('%s', async (_, text, days) => {
  const { article, attributions } = await readText(text, '2024-06-07');
  const said = attributions.map(each => ({ start: article.text.slice(each.content[0]!.start), day: each.saidAt }));
  const found = Object.keys(days).map(words => [words, said.findLast(({ start }) => start.startsWith(words))?.day]);
  expect(Object.fromEntries(found)).toEqual(days);
});
