import { expect, test } from 'vitest';
import { readText } from '../support/reading.ts';

/** The events of a text published on Thursday 14 March 2024, in words. */
async function eventsIn(text: string) {
  const { events, descriptors, article } = await readText(text, '2024-03-14');
  const nameOf = new Map(descriptors.map(({ id, name }) => [id, name]));
  return events.map(({ start, end, type, when, placeId, participantIds }) => ({
    word: article.text.slice(start, end),
    type,
    when,
    place: placeId === null ? null : nameOf.get(placeId),
    who: participantIds.map(id => nameOf.get(id)).sort(),
  }));
}

const [peru, chile] = ['Government of Peru', 'Government of Chile'];

test.each([
  [
    'Peru said on Wednesday that Chile had asked it on Monday for two ships.',
    { word: 'asked', type: 'request', when: '2024-03-11', who: [chile, peru] },
  ],
  [
    'The harbour master said that two ferries had collided near Ostend on Tuesday.',
    { word: 'collided', type: 'accident', when: '2024-03-12', place: 'Ostend' },
  ],
  ['Lena Brandt denied that the bank had paid a bribe in 2019.', { word: 'paid', type: 'payment', when: '2019' }],
  ['Lena Brandt denied stealing the letters in February.', { word: 'stealing', type: 'theft', when: '2024-02' }],
  [
    'The union said that talks with the owners were held last month.',
    { word: 'talks', type: 'meeting', when: '2024-02' },
  ],
  [
    'Lena Brandt said that a request for help had been sent to Chile.',
    { word: 'request', type: 'request', when: null },
  ],
  ['The company said that the leaked memo was a fake.', { word: 'leaked', type: 'leak', when: null }],
  ['The witness said an old boiler blew up on 3 March.', { word: 'blew', type: 'explosion', when: '2024-03-03' }],
])('%s', async (text, event) => {
  expect(await eventsIn(text)).toMatchObject([event]);
});

test('what is to come has no day that words can tell', async () => {
  expect(await eventsIn('The mayor, Ana Ruiz, promised on Monday that she would resign on Friday.')).toMatchObject([
    { type: 'resignation', when: null },
  ]);
});

test('the day somebody was accused is not the day it happened', async () => {
  expect(await eventsIn('Peru accused Chile on Monday of shelling a lighthouse.')).toMatchObject([
    { type: 'attack', when: null },
  ]);
});

test('the day between what is said and who says it is the day of the event', async () => {
  expect(
    await eventsIn(
      'Four people were killed when shells fell on the market on Sunday night, the mayor, Ana Ruiz, said.',
    ),
  ).toMatchObject([{ type: 'killing', when: '2024-03-10' }]);
});

test('the day of a clause that hangs on is not the day of the event', async () => {
  expect(
    await eventsIn('Lena Brandt said that Chile asked Peru for a ship, which was built on 2 March.'),
  ).toMatchObject([{ type: 'request', when: null }]);
});

test.each([
  'Lena Brandt said that the shells on the beach were old.',
  'The bank said that payment cards were cheaper than coins.',
  'The minister said that the country paid attention to its neighbours.',
  'Lena Brandt said that the weather was fine.',
  'Lena Brandt declined to say whether the two had met on Monday.',
])('no event: %s', async text => {
  expect(await eventsIn(text)).toEqual([]);
});
