import { expect, test } from 'vitest';
import { project } from '../../src/ingest/project.ts';
import { contentOf, readText, speakerOf, toldIn } from '../support/reading.ts';

/** A text and, of one of its attributions, the speaker's name, the cue and the words. */
const told: readonly (readonly [string, { speaker: string | null; cue: string | null; content: string }])[] = [
  ['“The locks were changed,” Ms Weber said.', { speaker: 'Weber', cue: 'said', content: 'The locks were changed' }],
  ['‘It’s our hedge,’ Mrs Pym said.', { speaker: 'Pym', cue: 'said', content: 'It’s our hedge' }],
  [
    '“The lanterns,” pilot Iva Kos said, “burned until the morning.”',
    { speaker: 'Iva Kos', cue: 'said', content: 'The lanterns … burned until the morning' },
  ],
  [
    '“The bell fell at noon.\n\n“Nobody stood beneath it,” sexton Jan Brandt said.',
    { speaker: 'Jan Brandt', cue: 'said', content: 'The bell fell at noon … Nobody stood beneath it' },
  ],
  [
    'Minsk confirmed and Vilnius denied that the trains had been swapped.',
    { speaker: 'Government of Lithuania', cue: 'denied', content: 'that the trains had been swapped' },
  ],
  [
    'Trader Ana Ruiz admitted the missed payment and denied a second.',
    { speaker: 'Ana Ruiz', cue: 'denied', content: 'a second' },
  ],
  [
    'A blog said the ferry had no lifeboats. Its owner, Olga Berg, denied the story.',
    { speaker: 'Olga Berg', cue: 'denied', content: 'the story' },
  ],
  [
    'Mayor Ines Pohl criticised the new tram line, which opened in May.',
    { speaker: 'Ines Pohl', cue: 'criticised', content: 'the new tram line' },
  ],
  [
    'Mayor Ines Pohl said that the city had sold a mill, which had burned twice.',
    { speaker: 'Ines Pohl', cue: 'said', content: 'that the city had sold a mill, which had burned twice' },
  ],
  [
    'SANTIAGO: The head of Danish miner Corvane Deep on Tuesday denied that the pit had flooded.',
    { speaker: 'head of Danish miner Corvane Deep', cue: 'denied', content: 'that the pit had flooded' },
  ],
  [
    'Mayor Ines Pohl, who on Monday admitted that the mill had burned, did not answer questions.',
    { speaker: 'Ines Pohl', cue: 'admitted', content: 'that the mill had burned' },
  ],
  [
    'Carpenter Leo Sand put down his saw. “I never touched the stairs.”',
    { speaker: 'Leo Sand', cue: null, content: 'I never touched the stairs' },
  ],
  [
    'The lower lock, keeper Jonas Weil told the council, was opened by hand.',
    { speaker: 'Jonas Weil', cue: 'told', content: 'The lower lock … was opened by hand' },
  ],
  [
    'A blog said the mill was empty. Owner Ida Falk called this “a fairy tale for bankers”.',
    { speaker: 'Ida Falk', cue: 'called', content: 'this' },
  ],
  [
    'A blog said the wells were dry. Mayor Elin Strand waved this aside as “village talk”.',
    { speaker: 'Elin Strand', cue: 'waved', content: 'this' },
  ],
  [
    'A blog said the wells were dry. Mayor Elin Strand brushed the rumours aside.',
    { speaker: 'Elin Strand', cue: 'brushed', content: 'the rumours' },
  ],
  [
    'A blog said the vault was empty. The savings bank issued a firm denial.',
    { speaker: 'savings bank', cue: 'issued', content: 'a firm denial' },
  ],
  [
    'A blog said the mill was empty. Mayor Ines Pohl rejected the rumour outright.',
    { speaker: 'Ines Pohl', cue: 'rejected', content: 'the rumour' },
  ],
  [
    'The pump was old, according to the divers; pilot Iva Kos, for the harbour, replied that nobody had sold it.',
    { speaker: 'Iva Kos', cue: 'replied', content: 'that nobody had sold it' },
  ],
  [
    'In “The old lamp” (2 May) we wrote that the lamp had been sold.',
    { speaker: null, cue: 'wrote', content: 'that the lamp had been sold' },
  ],
  [
    'Told of this, mayor Elin Strand snapped: “Not my lamp.”',
    { speaker: 'Elin Strand', cue: 'snapped', content: 'Not my lamp' },
  ],
  [
    'The water board denied that the gates had been opened and blamed the tide.',
    { speaker: 'water board', cue: 'blamed', content: 'the tide' },
  ],
  [
    'The water board denied that the gates had been opened and blamed the tide.',
    { speaker: 'water board', cue: 'denied', content: 'that the gates had been opened' },
  ],
  [
    'Mayor Elin Strand denied that the mill had burned and, without being asked, denied insuring it.',
    { speaker: 'Elin Strand', cue: 'denied', content: 'insuring it' },
  ],
  [
    'Keeper Ida Falk told the council that the key had been stolen, and flatly denied that anybody had opened the safe.',
    { speaker: 'Ida Falk', cue: 'flatly denied', content: 'that anybody had opened the safe' },
  ],
  [
    'The harbour service put the number of sunken boats at nine.',
    { speaker: 'harbour service', cue: 'put', content: 'the number of sunken boats at nine' },
  ],
  [
    'Olga Berg stands by her count of twelve.',
    { speaker: 'Olga Berg', cue: 'stands by', content: 'her count of twelve' },
  ],
  [
    'Mayor Elin Strand would not be drawn on the price.',
    { speaker: 'Elin Strand', cue: 'would not be drawn on', content: 'the price' },
  ],
  [
    'The mayor apologised to the choir and told it that the hall would open.',
    { speaker: 'mayor', cue: 'apologised', content: 'to the choir' },
  ],
  [
    'Director Jonas Weil dismissed reports of a flooded cellar as a joke of the season.',
    { speaker: 'Jonas Weil', cue: 'dismissed', content: 'reports of a flooded cellar' },
  ],
  [
    'A clerk said the ferry had no lifeboats. Owner Olga Berg denied it the next day.',
    { speaker: 'Olga Berg', cue: 'denied', content: 'it' },
  ],
  [
    'Minister Ana Prats called the sum of nine million crowns “a work of imagination”.',
    { speaker: 'Ana Prats', cue: 'called', content: 'the sum of nine million crowns' },
  ],
  [
    'Mayor Ines Pohl was assuring the town that nobody had been hurt.',
    { speaker: 'Ines Pohl', cue: 'was assuring', content: 'that nobody had been hurt' },
  ],
  [
    'Norway accused Denmark of sinking the ferry, a charge that Copenhagen rejected within the hour.',
    { speaker: 'Government of Denmark', cue: 'rejected', content: 'a charge' },
  ],
  [
    'Captain Leo Sand, who had told us in June that the crane was old, did not deny last night that it had been sold.',
    { speaker: 'Leo Sand', cue: 'had told us', content: 'that the crane was old' },
  ],
];

test.each(told)('%s', async (text, expected) => {
  const reading = await readText(text);
  const words = toldIn(reading).map(({ cue, content }, index) => ({
    speaker: speakerOf(reading.attributions[index]!, reading),
    cue,
    content,
  }));
  expect(words).toContainEqual(expected);
});

/** A text, who speaks in the end, and who passes it on, nearest first. */
const relayed: readonly (readonly [string, string, readonly string[]])[] = [
  ['The Coastal Herald quoted pilot Iva Kos as saying the lamp was out.', 'Iva Kos', ['Coastal Herald']],
  ['Polish customs denied holding the horses, Reuters reported.', 'Polish customs', ['Reuters']],
  [
    'The shipping line denied on Thursday that it had received a warning about the vessel, Reuters reported.',
    'shipping line',
    ['Reuters'],
  ],
  [
    'A spokesman for the miners’ union told the Coastal Herald, according to Reuters, that the pay talks had failed.',
    'spokesman for the miners’ union',
    ['Coastal Herald', 'Reuters'],
  ],
  [
    'A clerk of the harbour told the Coastal Herald, according to Reuters, that a gate had been left open.',
    'clerk of the harbour',
    ['Coastal Herald', 'Reuters'],
  ],
  [
    'Boris Lang, the miller whose roof was torn off, told the inspectors that a train had passed at night, according to their report.',
    'Boris Lang',
    ['inspectors report'],
  ],
  ['CNN reported that Danish officials said the cable had been cut.', 'Danish officials', ['CNN']],
];

test.each(relayed)('in “%s” %s speaks', async (text, speaker, via) => {
  const reading = await readText(text);
  const name = (id: string) => reading.descriptors.find(each => each.id === id)?.name;
  const inner = reading.attributions.filter(each => each.stance !== 'NONE');
  expect(inner.map(each => [speakerOf(each, reading), each.via.map(name)])).toEqual([[speaker, via]]);
});

test.each([
  'The mayor put the kettle at the back of the stove.',
  'The bus stood by the church for an hour and stuck to the road.',
  'In a statement the mayor denied.',
])('nothing is put or stood by in: %s', async text => {
  const { attributions } = await readText(text);
  expect(attributions.filter(each => each.stance !== 'NONE')).toEqual([]);
});

test('a charge that somebody rejects is what was charged before', async () => {
  const reading = await readText(
    'Norway accused Denmark of sinking the ferry, a charge that Copenhagen rejected within the hour.',
  );
  const [charge, denial] = reading.attributions;
  expect(denial).toMatchObject({ stance: 'DENIES', pointer: true, answersId: charge?.id });
});

test('whoever is only passed on stands in the attribution of who passes it on', async () => {
  const { attributions } = await readText('The coroner said the ranger had denied feeding the bears.');
  const inner = attributions.find(each => each.stance === 'DENIES');
  expect(attributions.find(each => each.id === inner?.parentId)).toMatchObject({ stance: 'NONE' });
});

test('a verb of saying takes the clause beside it whose own verb reports no speech', async () => {
  const { article, attributions } = await readText(
    'At the start of the strike, the owner ordered the guards to leave, foreman Jonas Weil said.',
  );
  expect(attributions.map(each => contentOf(each, article.text))).toContainEqual(
    expect.stringContaining('the owner ordered the guards to leave'),
  );
});

test('a denial that points elsewhere answers what was claimed', async () => {
  const reading = await readText('Two rangers say the trail was closed. The park calls this untrue.');
  const [claim, denial] = reading.attributions;
  expect(denial).toMatchObject({ stance: 'DENIES', pointer: true, answersId: claim?.id });
});

test('a denial of what a claim names in a word answers the claim that speaks of it', async () => {
  const reading = await readText(
    'A guest said the cook had poisoned the soup. The waiter said the spoons were dirty. The cook denied the allegation of poisoning.',
  );
  const [claim, , denial] = reading.attributions;
  expect(denial).toMatchObject({ stance: 'DENIES', pointer: true, answersId: claim?.id });
});

test('whoever declines to comment takes no side on what was said before, and is found with it', async () => {
  const reading = await readText(
    'A clerk said the harbour authority had sold the pier. Mayor Elin Strand declined to comment.',
  );
  const { nodes } = project([reading], []);
  const told = nodes.flatMap(({ labels, properties }) =>
    labels.includes('Attribution') ? [[properties.stance, properties.statementId, properties.utteranceId]] : [],
  );
  const [statement] = nodes.filter(({ labels }) => labels.includes('Statement'));
  expect(told).toContainEqual(['NONE', statement?.id, undefined]);
});

test('whoever speaks for one that spoke on a day goes on speaking on that day', async () => {
  const { attributions } = await readText(
    'Nordic Line on Wednesday denied that its ferry had leaked. “Not a drop is missing,” the company’s director, Jens Lund, told reporters.',
    '2024-06-07',
  );
  expect(attributions.map(each => each.saidAt)).toEqual(['2024-06-05', '2024-06-05']);
});

test('what is said in the same call is said on the day of that call', async () => {
  const { attributions } = await readText(
    'Jens Lund said by telephone on Monday that the ferry had leaked. The harbour guild denied it on Tuesday. Lund said in the same call that the crew was safe.',
    '2024-06-07',
  );
  expect(attributions.map(each => each.saidAt)).toEqual(['2024-06-03', '2024-06-04', '2024-06-03']);
});

test('what is said the same evening is said on the day told of last', async () => {
  const { attributions } = await readText(
    'The harbour guild said on Monday evening that the pier was sold. Jens Lund denied it the same evening.',
    '2024-06-07',
  );
  expect(attributions.map(each => each.saidAt)).toEqual(['2024-06-03', '2024-06-03']);
});
