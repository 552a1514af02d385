import { expect, test } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { descriptorAt, type LocalDescriptor, linkMentions } from '../../src/text/link-mentions.ts';
import type { Name } from '../../src/text/tag.ts';
import { tagged } from './tag-examples.ts';

type Names = Readonly<Record<string, Name>>;

const link = (text: string, names: Names, sources: readonly string[], outlet: string | null = null) =>
  linkMentions(findMentions(tagged(text, names, sources, outlet)));

/** The descriptor that each source speaks as. */
function speakers(text: string, names: Names, sources: readonly string[], outlet: string | null = null) {
  const doc = link(text, names, sources, outlet);
  return doc.roles.map((role): LocalDescriptor | null => {
    const descriptor = descriptorAt(doc, role);
    return descriptor === null ? null : doc.descriptors[descriptor]!;
  });
}

const namesOf = (found: readonly (LocalDescriptor | null)[]) => found.map(each => each?.name ?? null);

/** For whom a speaker speaks: "spokesman of Nordic Line". */
function spokenFor(text: string, names: Names, source: string, outlet: string | null = null) {
  const doc = link(text, names, [source], outlet);
  const speaker = doc.descriptors[descriptorAt(doc, doc.roles[0]!)!]!;
  return speaker.speaksFor.map(({ descriptor, role }) => `${role} of ${doc.descriptors[descriptor]!.name}`);
}

test.each<[string, string, Names, string[], (string | null)[]]>([
  [
    'a surname alone',
    'Anna Holm said no. Holm said yes.',
    { 'Anna Holm': 'PER', Holm: 'PER' },
    ['Anna Holm', 'Holm'],
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'a first name alone',
    'Dewi Anjani Putri said no. Dewi said yes.',
    { 'Dewi Anjani Putri': 'PER', Dewi: 'PER' },
    ['Dewi Anjani Putri', 'Dewi'],
    ['Dewi Anjani Putri', 'Dewi Anjani Putri'],
  ],
  [
    'another spelling',
    'Dmitri Orlow said no. Dmitry Orlow said yes.',
    { 'Dmitri Orlow': 'PER', 'Dmitry Orlow': 'PER' },
    ['Dmitri Orlow', 'Dmitry Orlow'],
    ['Dmitri Orlow', 'Dmitri Orlow'],
  ],
  [
    'missing accents',
    'Jürgen Žák said no. Zak said yes.',
    { 'Jürgen Žák': 'PER', Zak: 'PER' },
    ['Jürgen Žák', 'Zak'],
    ['Jürgen Žák', 'Jürgen Žák'],
  ],
  [
    'a surname that two bear',
    'Anna Holm said no. Peter Holm said yes. Holm said maybe.',
    { 'Anna Holm': 'PER', 'Peter Holm': 'PER', Holm: 'PER' },
    ['Anna Holm', 'Peter Holm', 'Holm'],
    ['Anna Holm', 'Peter Holm', 'Peter Holm'],
  ],
  [
    'a first name that opens the sentence and reads like a word',
    'Mark Holm, the baker, said no. Peter Holm said yes.',
    { Holm: 'PER', 'Peter Holm': 'PER' },
    ['Mark Holm', 'Peter Holm'],
    ['Mark Holm', 'Peter Holm'],
  ],
  [
    'a relative',
    'Peter Holm said no. Holm’s sister, Greta, said yes.',
    { 'Peter Holm': 'PER', Holm: 'PER', Greta: 'PER' },
    ['Peter Holm', 'Holm’s sister, Greta,'],
    ['Peter Holm', 'Greta'],
  ],
])('names: %s', (_, text, names, sources, expected) => {
  expect(namesOf(speakers(text, names, sources))).toEqual(expected);
});

test.each<[string, Names, string, string, string]>([
  ['Oslo said the boat was Danish.', {}, 'Oslo', 'GOVERNMENT', 'Government of Norway'],
  ['Washington said the boat was Danish.', {}, 'Washington', 'GOVERNMENT', 'Government of the United States'],
  ['The Kremlin said the boat was Danish.', {}, 'The Kremlin', 'GOVERNMENT', 'Government of Russia'],
  ['The Pentagon said the boat was Danish.', {}, 'The Pentagon', 'ORGANIZATION', 'United States Department of Defense'],
  [
    'The Danish foreign ministry said no.',
    {},
    'The Danish foreign ministry',
    'ORGANIZATION',
    'Ministry of Foreign Affairs of Denmark',
  ],
  ['Norway’s army said no.', {}, 'Norway’s army', 'ORGANIZATION', 'Armed Forces of Norway'],
  [
    'The Danish embassy in Chile said no.',
    {},
    'The Danish embassy in Chile',
    'ORGANIZATION',
    'Embassy of Denmark in Chile',
  ],
  ['The Danish government said no.', {}, 'The Danish government', 'GOVERNMENT', 'Government of Denmark'],
  ['Reuters said no.', { Reuters: 'ORG' }, 'Reuters', 'OUTLET', 'Reuters'],
  ['The Fjord Gazette said no.', { 'Fjord Gazette': 'ORG' }, 'The Fjord Gazette', 'OUTLET', 'Fjord Gazette'],
  ['Some US officials said no.', {}, 'Some US officials', 'GROUP', 'US officials'],
  ['A US official said no.', {}, 'A US official', 'GROUP', 'US officials'],
  ['The West said no.', {}, 'The West', 'GROUP', 'The West'],
  ['A tram driver said no.', {}, 'A tram driver', 'PERSON', 'tram driver'],
  ['The hostel said no.', {}, 'The hostel', 'ORGANIZATION', 'hostel'],
  ['A Kremlin spokesperson said no.', {}, 'A Kremlin spokesperson', 'PERSON', 'Kremlin spokesperson'],
])('%s is said by %4$s %5$s', (text, names, source, kind, name) => {
  expect(speakers(text, names, [source])).toMatchObject([{ kind, name }]);
});

test.each<[string, Names, string[], (string | null)[]]>([
  [
    'Anna Holm, director of the Marsh Museum, said no. The museum said nothing.',
    { 'Anna Holm': 'PER', 'Marsh Museum': 'LOC' },
    ['Anna Holm', 'The museum'],
    ['Anna Holm', 'Marsh Museum'],
  ],
  [
    'Corvane shut a bridge on the line to Hungary. The company said no.',
    { Corvane: 'ORG', Hungary: 'LOC' },
    ['The company'],
    ['Corvane'],
  ],
  [
    'The mayor accused the baker, while the head of the guild said no. “Not so,” Jens Lund said.',
    { 'Jens Lund': 'PER' },
    ['The mayor', 'the head of the guild', 'Jens Lund'],
    ['Jens Lund', 'head of the guild', 'Jens Lund'],
  ],
  [
    'The skipper of the barge told us so. “In cash, and no receipt,” said Jens Lund, who has a cold.',
    { 'Jens Lund': 'PER' },
    ['The skipper of the barge', 'Jens Lund'],
    ['Jens Lund', 'Jens Lund'],
  ],
  [
    'The skipper of the barge told us so. “It is cold,” said Jens Lund, a farmer.',
    { 'Jens Lund': 'PER' },
    ['The skipper of the barge', 'Jens Lund'],
    ['skipper of the barge', 'Jens Lund'],
  ],
  [
    'A spokesman for the harbour guild said no.\n\nJens Lund, who runs the ferry, said yes.',
    { 'Jens Lund': 'PER' },
    ['A spokesman for the harbour guild', 'Jens Lund'],
    ['spokesman for the harbour guild', 'Jens Lund'],
  ],
  [
    'Jens Lund, the managing director, said no. The director of customs, Anna Holm, said yes.',
    { 'Jens Lund': 'PER', 'Anna Holm': 'PER' },
    ['Jens Lund', 'The director of customs, Anna Holm,'],
    ['Jens Lund', 'Anna Holm'],
  ],
  [
    'Đorđe Kos said no. Mr Djorde Kos said yes.',
    { 'Đorđe Kos': 'PER', 'Djorde Kos': 'PER' },
    ['Đorđe Kos', 'Mr Djorde Kos'],
    ['Djorde Kos', 'Djorde Kos'],
  ],
])('%s', (text, names, sources, found) => expect(namesOf(speakers(text, names, sources))).toEqual(found));

test.each<[string, Names, string, string | null]>([
  [
    'Chile rested. The Trade Ministry in Oslo said no.',
    { 'Trade Ministry': 'ORG' },
    'The Trade Ministry in Oslo',
    'Ministry of Trade of Norway',
  ],
  [
    'Chile rested. In Oslo the Trade Ministry said no.',
    { 'Trade Ministry': 'ORG' },
    'the Trade Ministry',
    'Ministry of Trade of Norway',
  ],
  [
    'Norway’s trade ministry rested. A boat left for Chile. The trade ministry said no.',
    {},
    'The trade ministry',
    'Ministry of Trade of Norway',
  ],
  [
    'Norway’s trade ministry rested. A boat left for Chile. The ministry said no.',
    {},
    'The ministry',
    'Ministry of Trade of Norway',
  ],
  [
    'A boat left Denmark and sank off Norway. Its cod was to be sold in Chile. The central bank said no.',
    {},
    'The central bank',
    'Central Bank',
  ],
  ['Norway’s border service said no.', {}, 'Norway’s border service', 'Border Service of Norway'],
  [
    'The Danish embassy in Oslo rested. The Danish embassy said no.',
    {},
    'The Danish embassy',
    'Embassy of Denmark in Oslo',
  ],
  ['Bakers’ Alliance, a club in Oslo, said no.', {}, 'Bakers’ Alliance', 'Bakers’ Alliance'],
])('%s', (text, names, source, name) => {
  expect(namesOf(speakers(text, names, [source]))).toEqual([name]);
});

test.each<[string, Names, string, string | null]>([
  ['Nordic lender fined\n\nNordic lender Corvane paid. The bank said no.', { Corvane: 'PER' }, 'The bank', 'Corvane'],
  [
    'Danish bank fined\n\nCorvane paid. Corvane rested. The Danish bank said no.',
    { Corvane: 'ORG' },
    'The Danish bank',
    'Corvane',
  ],
  [
    'The Frontier Forces flew it, and the Frontier Forces lost it. It is built by Corvane. The firm said no.',
    { 'Frontier Forces': 'ORG', Corvane: 'ORG' },
    'The firm',
    'Corvane',
  ],
  ['Corvane slept. In a two-line note the company said no.', { Corvane: 'ORG' }, 'the company', 'Corvane'],
  [
    'The Harbour Board tested the lamp, and its maker said no. The manufacturer, Corvane, is small.',
    { 'Harbour Board': 'ORG', Corvane: 'ORG' },
    'its maker',
    'Corvane',
  ],
])('%s', (text, names, source, name) => {
  expect(namesOf(speakers(text, names, [source]))).toEqual([name]);
});

test('a body of a state is part of its government', () => {
  const doc = link('Norway’s army said no.', {}, ['Norway’s army']);
  const army = doc.descriptors.find(each => each.name === 'Armed Forces of Norway')!;
  expect(doc.descriptors[army.partOf!]).toMatchObject({ kind: 'GOVERNMENT', name: 'Government of Norway' });
});

test('a body without a country belongs to the country spoken of', () => {
  const text = 'Denmark denied it. “It is false,” Foreign Ministry spokesman Jens Lund said.';
  expect(spokenFor(text, { 'Jens Lund': 'PER' }, 'Foreign Ministry spokesman Jens Lund')).toEqual([
    'spokesman of Ministry of Foreign Affairs of Denmark',
  ]);
});

test.each<[string, string, string]>([
  ['a newspaper of the country', 'Oslo Tribune', 'Ministry of Foreign Affairs of Norway'],
  ['a newspaper of no country', 'Harbour Tribune', 'Ministry of Foreign Affairs of Denmark'],
])('in %s, “the foreign ministry” is that of the country', (_, outlet, name) => {
  const text = 'The foreign ministry in Copenhagen said no.\n\nIt rained.\n\nThe foreign ministry said yes in Oslo.';
  expect(namesOf(speakers(text, {}, ['The foreign ministry said yes'], outlet))).toEqual([name]);
});

test.each<[string, string, string | null, string]>([
  ['They met in Oslo.', 'Oslo', 'Oslo', 'LITERAL'],
  ['A hotel near Oslo burned.', 'Oslo', 'Oslo', 'LITERAL'],
  ['The sailors asked Oslo for a map.', 'Oslo', 'Government of Norway', 'METONYM'],
  ['Oslo lost 3–1 on Sunday.', 'Oslo', 'Oslo', 'LITERAL'],
  ['Oslo’s plans are old.', 'Oslo', 'Government of Norway', 'METONYM'],
  ['A Norwegian boat sank.', 'Norwegian', null, 'DEMONYM'],
])('%s', (text, mention, name, reading) => {
  const doc = link(text, {}, []);
  const found = doc.mentions.find(each => text.slice(each.start, each.end) === mention)!;
  expect(found.reading).toBe(reading);
  expect(found.descriptor === null ? null : doc.descriptors[found.descriptor]!.name).toBe(name);
});

test.each<[string, string, Names, string[]]>([
  [
    'Anna Holm, a spokeswoman for Nordic Line, said no.',
    'Anna Holm, a spokeswoman for Nordic Line,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    ['spokeswoman of Nordic Line'],
  ],
  [
    'Anna Holm, deputy director of Nordic Line, said no.',
    'Anna Holm, deputy director of Nordic Line,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    ['deputy director of Nordic Line'],
  ],
  [
    'Anna Holm, who heads Nordic Line, said no.',
    'Anna Holm, who heads Nordic Line,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    ['head of Nordic Line'],
  ],
  [
    'Anna Holm, for Nordic Line, said no.',
    'Anna Holm, for Nordic Line,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    ['spokesperson of Nordic Line'],
  ],
  [
    'Anna Holm of Nordic Line said no.',
    'Anna Holm of Nordic Line',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    ['representative of Nordic Line'],
  ],
  [
    'Nordic Line sold a boat. Its chairwoman, Anna Holm, said no.',
    'Its chairwoman, Anna Holm,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    ['chairwoman of Nordic Line'],
  ],
  [
    'Nordic Line boss Anna Holm said no.',
    'Nordic Line boss Anna Holm',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    ['boss of Nordic Line'],
  ],
  [
    'Norwegian president Anna Holm said no.',
    'Norwegian president Anna Holm',
    { 'Anna Holm': 'PER' },
    ['president of Government of Norway'],
  ],
  ['Former Norwegian president Anna Holm said no.', 'Former Norwegian president Anna Holm', { 'Anna Holm': 'PER' }, []],
  [
    'Nordic Line sold a boat. Anna Holm, the chairwoman, said no.',
    'Anna Holm, the chairwoman,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    ['chairwoman of Nordic Line'],
  ],
  [
    'Nordic Line sold a boat. Anna Holm, the lawyer, said no.',
    'Anna Holm, the lawyer,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    [],
  ],
  [
    'Nordic Line sold a boat. Anna Holm, the inquest’s chairwoman, said no.',
    'Anna Holm, the inquest’s chairwoman,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    [],
  ],
  [
    'Nordic Line sold a boat.\n\nIt rained.\n\nThe chairwoman, Anna Holm, said no.',
    'The chairwoman, Anna Holm,',
    { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' },
    [],
  ],
  [
    'Jens Lund, head of the country’s Coast Guard, said no.',
    'Jens Lund, head of the country’s Coast Guard,',
    { 'Jens Lund': 'PER', 'Coast Guard': 'ORG' },
    ['head of Coast Guard'],
  ],
  [
    'Nordic Line sold a boat. Jens Lund, director of its Rope Works, said no.',
    'Jens Lund, director of its Rope Works,',
    { 'Jens Lund': 'PER', 'Nordic Line': 'ORG', 'Rope Works': 'ORG' },
    ['director of Rope Works'],
  ],
  [
    'Anna Holm, director of the Port of Larne, said no.',
    'Anna Holm, director of the Port of Larne,',
    { 'Anna Holm': 'PER', 'Port of Larne': 'LOC' },
    ['director of Port of Larne'],
  ],
])('%s', (text, source, names, expected) => {
  expect(spokenFor(text, names, source)).toEqual(expected);
});

test.each([
  ['OSLO EVENING POST', ['minister of Government of Norway']],
  ['Baltic and Danish Review', ['minister of Government of Denmark']],
  ['The Evening Post', []],
])('a defence minister whom %s names without a country is of its own', (outlet, expected) => {
  const text = '“We sold nothing,” Jens Lund, the defence minister, said.';
  expect(spokenFor(text, { 'Jens Lund': 'PER' }, 'Jens Lund, the defence minister', outlet)).toEqual(expected);
});

test.each<[string, string, Names, string[], (string | null)[]]>([
  [
    'his university is the only one that the article names',
    'Jens Lund, a chemist at Marsh University, wrote a letter. His university said no.',
    { 'Jens Lund': 'PER', 'Marsh University': 'ORG' },
    ['His university'],
    ['Marsh University'],
  ],
  [
    'his university is neither of two that the article names',
    'Marsh University closed and Fen University did not. Jens Lund left. His university said no.',
    { 'Jens Lund': 'PER', 'Marsh University': 'ORG', 'Fen University': 'ORG' },
    ['His university'],
    ['Jens Lund university'],
  ],
  [
    'she is whose team has just been told of',
    '“Half,” Elsa Birk said.\n\nOle Sarr said no.\n\nBirk’s team left on Monday. It was held up, she said.',
    { 'Elsa Birk': 'PER', 'Ole Sarr': 'PER', Birk: 'PER' },
    ['she'],
    ['Elsa Birk'],
  ],
  [
    'who adds to a quotation is who spoke last, though only another’s name tells a woman',
    'Anna Holm said no. Sasi Molnar, who heads the fish office, said yes. “There were three,” she added.',
    { 'Anna Holm': 'PER', 'Sasi Molnar': 'PER' },
    ['Anna Holm', 'Sasi Molnar, who heads the fish office,', 'she'],
    ['Anna Holm', 'Sasi Molnar', 'Sasi Molnar'],
  ],
  [
    'the ambassador is the one diplomat of the article',
    '“Half,” the Danish diplomat Elsa Birk said.\n\nOle Sarr said no.\n\nThe ambassador said yes.',
    { 'Elsa Birk': 'PER', 'Ole Sarr': 'PER' },
    ['The ambassador'],
    ['Elsa Birk'],
  ],
  [
    'the ambassador is neither of two diplomats',
    'The Danish diplomat Elsa Birk met the Danish diplomat Ole Sarr. The ambassador said yes.',
    { 'Elsa Birk': 'PER', 'Ole Sarr': 'PER' },
    ['The ambassador'],
    ['ambassador'],
  ],
])('%s', (_, text, names, sources, expected) => {
  expect(namesOf(speakers(text, names, sources))).toEqual(expected);
});

test('employees there are of the body that has just spoken', () => {
  const text = 'Nordic Line said no. Two employees there said yes.';
  const doc = link(text, { 'Nordic Line': 'ORG' }, ['Nordic Line', 'Two employees there']);
  const { name, partOf } = doc.descriptors[descriptorAt(doc, doc.roles[1]!)!]!;
  expect([name, doc.descriptors[partOf!]?.name]).toEqual(['Two employees', 'Nordic Line']);
});

test('an office told first and a name told next are one person', () => {
  const text = 'A spokesman for Nordic Line said no.\n\n“We sold nothing,” Jens Lund said.';
  const names: Names = { 'Nordic Line': 'ORG', 'Jens Lund': 'PER' };
  expect(namesOf(speakers(text, names, ['A spokesman for Nordic Line', 'Jens Lund']))).toEqual([
    'Jens Lund',
    'Jens Lund',
  ]);
});

test.each<[string, string, Names, string[], string[]]>([
  [
    'whoever is quoted in the next paragraph goes on with what a description said',
    'The ferry was old, a retired cook of the harbour inn said.\n\n“We all knew,” Anna Holm told us.',
    { 'Anna Holm': 'PER' },
    ['a retired cook of the harbour inn', 'Anna Holm'],
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'the head of what a country owns is who goes on, not the body',
    'The head of Norway’s Tide Institute said no.\n\n“We sold none,” Jens Lund told us.',
    { Norway: 'LOC', 'Tide Institute': 'ORG', 'Jens Lund': 'PER' },
    ['The head of Norway’s Tide Institute', 'Jens Lund'],
    ['Jens Lund', 'Jens Lund'],
  ],
  [
    'the company is that for which the last voice speaks',
    'Tern Nets won. Tern Nets lost. Tern Nets met Gull Ropes.\n\nJens Lund, head of Gull Ropes, said no.\n\nThe company said yes.',
    { 'Tern Nets': 'ORG', 'Gull Ropes': 'ORG', 'Jens Lund': 'PER' },
    ['Jens Lund, head of Gull Ropes,', 'The company'],
    ['Jens Lund', 'Gull Ropes'],
  ],
  [
    'a body answers to what its name says it is before “of”',
    'The Museum of Nets said no. A clerk left. The museum said yes.',
    { 'Museum of Nets': 'ORG' },
    ['The Museum of Nets', 'The museum'],
    ['Museum of Nets', 'Museum of Nets'],
  ],
  [
    'a rank goes with an office of the forces',
    'The boat was not theirs, the commander of the coast guard said.\n\n“We lost none,” Rear Admiral Jens Lund said.',
    { 'Jens Lund': 'PER' },
    ['the commander of the coast guard', 'Rear Admiral Jens Lund'],
    ['Jens Lund', 'Jens Lund'],
  ],
  [
    'a rank does not go with a civil office',
    'The boat was not theirs, the mayor of the port said. The clerk left. “We lost none,” Colonel Jens Lund said.',
    { 'Jens Lund': 'PER' },
    ['the mayor of the port', 'Colonel Jens Lund'],
    ['mayor of the port', 'Jens Lund'],
  ],
  [
    'who leads somebody is their head',
    'They saw half a boat, according to the Danish surveyor who leads them. “Half,” Elsa Birk, head of the Lake Watch, said.',
    { 'Elsa Birk': 'PER', 'Lake Watch': 'ORG' },
    ['the Danish surveyor who leads them', 'Elsa Birk'],
    ['Elsa Birk', 'Elsa Birk'],
  ],
  [
    'another trade beside the name is somebody else’s',
    'A tram driver said no.\n\n“It is dear,” said Elsa Birk, a florist.',
    { 'Elsa Birk': 'PER' },
    ['A tram driver', 'Elsa Birk'],
    ['tram driver', 'Elsa Birk'],
  ],
  [
    'of two who spoke neither is known to go on',
    'A tram driver said no and a florist said yes. “It is dear,” said Elsa Birk.',
    { 'Elsa Birk': 'PER' },
    ['A tram driver', 'a florist', 'Elsa Birk'],
    ['tram driver', 'florist', 'Elsa Birk'],
  ],
  [
    'more than a quotation between tells of somebody else',
    'A tram driver said no. It rained. “It is dear,” said Elsa Birk.',
    { 'Elsa Birk': 'PER' },
    ['A tram driver', 'Elsa Birk'],
    ['tram driver', 'Elsa Birk'],
  ],
  [
    'a minister is whom the article names with that portfolio',
    'The country’s mining minister denied it. A clerk said yes.\n\nIt rained.\n\nIt rained.\n\nMining minister Elsa Birk said no.',
    { 'Elsa Birk': 'PER' },
    ['The country’s mining minister', 'A clerk', 'Mining minister Elsa Birk'],
    ['Elsa Birk', 'clerk', 'Elsa Birk'],
  ],
  [
    'a minister of another country is another',
    'Norway’s mining minister denied it. A clerk said yes.\n\nIt rained.\n\nSwedish mining minister Elsa Birk said no.',
    { Norway: 'LOC', 'Elsa Birk': 'PER' },
    ['Norway’s mining minister', 'A clerk', 'Swedish mining minister Elsa Birk'],
    ['Norway’s mining minister', 'clerk', 'Elsa Birk'],
  ],
  [
    'nobody is whichever of two who hold the office',
    'The country’s mining minister denied it. A clerk said yes.\n\nIt rained.\n\nIt rained.\n\nMining minister Elsa Birk said no. Mining minister Jens Lund left.',
    { 'Elsa Birk': 'PER', 'Jens Lund': 'PER' },
    ['The country’s mining minister', 'Mining minister Elsa Birk'],
    ['country’s mining minister', 'Elsa Birk'],
  ],
])('%s', (_, text, names, sources, expected) => {
  expect(namesOf(speakers(text, names, sources))).toEqual(expected);
});

test('an office and a name are two persons where somebody else spoke between', () => {
  const text = 'A spokesman for Nordic Line said no. The clerk said yes.\n\n“I saw it,” Jens Lund said.';
  const names: Names = { 'Nordic Line': 'ORG', 'Jens Lund': 'PER' };
  expect(namesOf(speakers(text, names, ['A spokesman for Nordic Line', 'The clerk', 'Jens Lund']))).toEqual([
    'spokesman for Nordic Line',
    'clerk',
    'Jens Lund',
  ]);
});

test.each<[string, Names, string[], (string | null)[]]>([
  [
    'Kremlin spokesman Oleg Brusin said no. The spokesman left.\n\n“No,” the spokesman added.',
    { 'Oleg Brusin': 'PER' },
    ['Kremlin spokesman Oleg Brusin', 'The spokesman', 'the spokesman'],
    ['Oleg Brusin', 'Oleg Brusin', 'Oleg Brusin'],
  ],
  ['The Danish airline Nordwind lost money. The airline said no.', { Nordwind: 'ORG' }, ['The airline'], ['Nordwind']],
  [
    'The Danish miner Corvane Deep sold a pit. The miner said no.',
    { 'Corvane Deep': 'ORG' },
    ['The miner'],
    ['Corvane Deep'],
  ],
  ['Corvane Deep lost money. The company said no.', { 'Corvane Deep': 'ORG' }, ['The company'], ['Corvane Deep']],
  [
    'Anna Holm, for Corvane Deep, said no. The company added nothing.',
    { 'Anna Holm': 'PER', 'Corvane Deep': 'LOC' },
    ['The company'],
    ['Corvane Deep'],
  ],
  [
    'Corvane Deep, which on Monday admitted the leak, said nothing more.',
    { 'Corvane Deep': 'LOC' },
    ['Corvane Deep'],
    ['Corvane Deep'],
  ],
  [
    'A spokeswoman, Anna Holm, would say nothing. Holm left.',
    { 'Anna Holm': 'PER', Holm: 'PER' },
    ['A spokeswoman', 'Holm'],
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'Norway’s mining minister said the ministry would close the pit.\n\n“It stays closed,” Jens Lund said.',
    { Norway: 'LOC', 'Jens Lund': 'PER' },
    ['Norway’s mining minister', 'Jens Lund'],
    ['Jens Lund', 'Jens Lund'],
  ],
  [
    'Norway’s mining minister was asked. The ministry said no.',
    { Norway: 'LOC' },
    ['The ministry'],
    ['Ministry of Mining of Norway'],
  ],
  ['The bank said no. The letter lay in another office, it said.', {}, ['The bank', 'it'], ['bank', 'bank']],
  [
    'Two engine hands of the Aurora have said no.',
    { Aurora: 'ORG' },
    ['Two engine hands of the Aurora'],
    ['Two engine hands of the Aurora'],
  ],
  ['The Sailors’ League met. The league said no.', { 'Sailors’ League': 'ORG' }, ['The league'], ['Sailors’ League']],
  [
    'Two employees said no. The employees left.',
    {},
    ['Two employees', 'The employees'],
    ['Two employees', 'Two employees'],
  ],
  [
    'Anna Holm met Jens Lund. She said no. He said yes.',
    { 'Anna Holm': 'PER', 'Jens Lund': 'PER' },
    ['She', 'He'],
    ['Anna Holm', 'Jens Lund'],
  ],
  [
    'Jens Lund said no. He was asked about Peter Berg.\n\nHe said yes.',
    { 'Jens Lund': 'PER', 'Peter Berg': 'PER' },
    ['Jens Lund', 'He said yes'],
    ['Jens Lund', 'Jens Lund'],
  ],
  ['Nordic Line sold a boat. It said no.', { 'Nordic Line': 'ORG' }, ['It'], ['Nordic Line']],
  [
    'A Kremlin spokesperson said no. They went on to say yes.',
    {},
    ['A Kremlin spokesperson', 'They'],
    ['Kremlin spokesperson', 'Kremlin spokesperson'],
  ],
  ['“We sold nothing,” he said.', {}, ['he'], [null]],
  [
    'Nordic Line’s Anna Holm said no.',
    { 'Nordic Line': 'ORG', 'Anna Holm': 'PER' },
    ['Nordic Line’s Anna Holm'],
    ['Anna Holm'],
  ],
])('%s', (text, names, sources, expected) => {
  expect(namesOf(speakers(text, names, sources))).toEqual(expected);
});

test('this newspaper and its short name are the outlet itself', () => {
  const text = 'This newspaper has seen the list. Anna Holm told the Gazette no.';
  const doc = link(text, { 'Anna Holm': 'PER', Gazette: 'ORG' }, ['This newspaper'], 'Fjord Gazette');
  const outlet = doc.descriptors.findIndex(each => each.name === 'Fjord Gazette');
  const told = doc.mentions.find(each => text.slice(each.start, each.end) === 'Gazette')!;
  expect(descriptorAt(doc, doc.roles[0]!)).toBe(outlet);
  expect(told.descriptor).toBe(outlet);
});

test('gender is told by titles, roles and first names', () => {
  const text = 'Ms Kvist said no. Anna Holm said no. Chairman Ruud said no.';
  const found = speakers(text, { Kvist: 'PER', 'Anna Holm': 'PER', Ruud: 'PER' }, [
    'Ms Kvist',
    'Anna Holm',
    'Chairman Ruud',
  ]);
  expect(found.map(each => each?.gender)).toEqual(['FEMALE', 'FEMALE', 'MALE']);
});

test('the same article is linked the same way every time', () => {
  const read = () =>
    link('Oslo said no. Anna Holm of Nordic Line denied it. She left.', { 'Anna Holm': 'PER', 'Nordic Line': 'ORG' }, [
      'Oslo',
      'Anna Holm',
      'She',
    ]);
  expect(read()).toEqual(read());
});

test.each<[string, string, Names, string[], string[]]>([
  [
    'a short name in brackets',
    'The Lakes Board (LB) said no. Later the LB said yes.',
    { 'Lakes Board': 'ORG', LB: 'ORG' },
    ['The Lakes Board', 'the LB'],
    ['Lakes Board', 'Lakes Board'],
  ],
  [
    'the place where a common body sits',
    'The Fish Institute at Bergen said no. The Fish Institute said yes.',
    { 'Fish Institute': 'ORG', Bergen: 'LOC' },
    ['The Fish Institute at Bergen', 'The Fish Institute said'],
    ['Fish Institute at Bergen', 'Fish Institute at Bergen'],
  ],
  [
    'no place where the name tells enough',
    'Blue Owl in Bergen said no.',
    { 'Blue Owl': 'ORG', Bergen: 'LOC' },
    ['Blue Owl in Bergen'],
    ['Blue Owl'],
  ],
  [
    'the capital where a ministry sits',
    'The Ministry of Health in Lima said no. The foreign ministry in Quito said yes.',
    { 'Ministry of Health in Lima': 'ORG' },
    ['The Ministry of Health in Lima', 'The foreign ministry in Quito'],
    ['Ministry of Health of Peru', 'Ministry of Foreign Affairs of Ecuador'],
  ],
  [
    'a place that bears an article',
    'The tax court in The Hague said no.',
    { 'The Hague': 'LOC' },
    ['The tax court in The Hague'],
    ['tax court in The Hague'],
  ],
])('an organisation is known by %s', (_, text, names, sources, expected) => {
  expect(namesOf(speakers(text, names, sources))).toEqual(expected);
});

test('a description that ends a sentence is not of whoever opens the next', () => {
  const doc = link('It fed 400 people. Blue Owl said no.', { 'Blue Owl': 'ORG' }, ['Blue Owl']);
  const people = doc.mentions.find(({ kind }) => kind === 'NOMINAL')!;
  expect(doc.descriptors[people.descriptor!]!.name).toBe('400 people');
});
