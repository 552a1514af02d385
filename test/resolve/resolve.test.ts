import { expect, test } from 'vitest';
import { resolve } from '../../src/resolve/resolve.ts';
import {
  type Described,
  descriptorIn,
  government,
  group,
  judged,
  organization,
  outlet,
  person,
  place,
  readingOf,
} from '../support/world.ts';

type Cast = Readonly<Record<string, Described>>;

/** The actors and places of some articles, each as the sorted set of the names it is given. */
const referents = (...casts: readonly Cast[]): readonly string[] => {
  const { actors, places } = resolve({ descriptors: described(casts), judgements: [] });
  const named = [
    ...actors.map(actor => [actor.name, ...actor.aliases].sort().join(' | ')),
    ...places.map(one => one.name),
  ];
  return named.sort();
};
const articles = (casts: readonly Cast[]) => casts.map((who, at) => readingOf({ title: `Article ${at}`, who }));
const described = (casts: readonly Cast[]) => articles(casts).flatMap(reading => reading.descriptors);

const norland = government('Norland', { country: 'NO' });

test.each<readonly [string, Described, Described]>([
  ['another transliteration', person('Dimitri Volkov'), person('Dmitry Volkov')],
  ['k for c', person('Caspars Liepins'), person('Kaspars Liepiņš')],
  ['s for c', person('Ignasio Duarte'), person('Ignacio Duarte')],
  ['accents', person('Ilze Bērziņa'), person('Ilze Berzina')],
  ['a short form', person('Thomas Reed'), person('Tom Reed')],
  ['an initial', person('J. Okonkwo'), person('James Okonkwo')],
  ['a middle name', person('Maria Elena Duarte'), person('Maria Duarte')],
  ['a title', person('Dr Anna Weiss'), person('Anna Weiss')],
  ['the family name first', person('Chen Daiyu', { country: 'CN' }), person('Daiyu Chen', { country: 'CN' })],
  ['a second surname', person('Pablo Ruiz Campos'), person('Pablo Ruiz')],
  ['an organization in two words', organization('Blue Water'), organization('Bluewater')],
  ['a legal form', organization('Bluewater Ferries Ltd'), organization('Bluewater Ferries')],
  ['an article before an outlet', outlet('The Harbour Post'), outlet('Harbour Post')],
  ['a news agency', outlet('Baltnews News Agency'), outlet('Baltnews')],
  ['the country as an adjective', organization('Polish tax office'), organization('Tax Office of Poland')],
  [
    'a longer name in one country',
    organization('Swedish maritime safety board'),
    organization('Maritime safety and rescue board of Sweden'),
  ],
  [
    'a ministry',
    organization('Foreign Ministry', { country: 'FI' }),
    organization('Ministry of Foreign Affairs of Finland'),
  ],
  ['a government', government('Helsinki', { country: 'FI' }), government('Government of Finland', { country: 'FI' })],
  ['a collective', group('some Danish officials', { country: 'DK' }), group('a Danish official', { country: 'DK' })],
  [
    'one of a collective',
    person('a Danish official', { country: 'DK', unnamed: true }),
    group('Danish officials', { country: 'DK' }),
  ],
  ['a place', place('Riverton'), place('Riverton', { country: 'GB' })],
])('joins %s', (_, one, other) => expect(referents({ one }, { other })).toHaveLength(1));

test.each<readonly [string, Described, Described]>([
  ['surnames that differ by an ending', person('Juris Kalns'), person('Juris Kalnins')],
  ['other given names', person('Anna Weiss'), person('Bruno Weiss')],
  ['a man and a woman', person('Robin Hale', { gender: 'MALE' }), person('Robin Hale', { gender: 'FEMALE' })],
  ['two countries', person('Anna Weiss', { country: 'DE' }), person('Anna Weiss', { country: 'US' })],
  ['father and son', person('Paul Grant Sr'), person('Paul Grant Jr')],
  ['a bare surname', person('Weiss'), person('Anna Weiss')],
  ['two bare surnames', person('Weiss'), person('Weiss')],
  [
    'two ministries',
    organization('Foreign Ministry', { country: 'FI' }),
    organization('Foreign Ministry', { country: 'EE' }),
  ],
  ['a ministry of nobody knows where', organization('Foreign Ministry'), organization('Foreign Ministry')],
  [
    'an airline and its country',
    organization('Air Finland', { country: 'FI' }),
    government('Finland', { country: 'FI' }),
  ],
  ['a person and a group', person('Anna Weiss', { country: 'DE' }), group('German officials', { country: 'DE' })],
  ['officials of two countries', group('officials', { country: 'DE' }), group('officials', { country: 'FR' })],
  ['a place and a government', place('Finland', { country: 'FI' }), government('Finland', { country: 'FI' })],
  ['a hotel and a hotel', organization('The hotel', { unnamed: true }), organization('The hotel', { unnamed: true })],
  ['a driver and a driver', person('a crane driver', { unnamed: true }), person('a crane driver', { unnamed: true })],
])('keeps apart %s', (_, one, other) => expect(referents({ one }, { other })).toHaveLength(2));

test('a surname alone joins where the body agrees and nobody else there bears it', () => {
  const ferries = organization('Bluewater Ferries');
  const at = (name: string, role: string) => ({ ferries, weiss: person(name, { role, of: 'ferries' }) });
  const [full, short] = [at('Anna Weiss', 'spokeswoman'), at('Weiss', 'spokeswoman')];
  expect(referents(full, short)).toContain('Anna Weiss | Weiss');
  expect(referents(full, short, { other: person('Bruno Weiss', { country: 'DE' }) })).toContain('Anna Weiss | Weiss');
  expect(referents(full, short, at('Bruno Weiss', 'chairman'))).not.toContain('Anna Weiss | Weiss');
});

test('a surname alone joins where the body of the other is spoken of and the office agrees', () => {
  const ferries = organization('Bluewater Ferries');
  const full = { ferries, weiss: person('Anna Weiss', { role: 'spokeswoman', of: 'ferries' }) };
  const short = { ferries, weiss: person('Weiss', { role: 'spokeswoman' }) };
  expect(referents(full, short)).toContain('Anna Weiss | Weiss');
  expect(referents(full, { weiss: person('Weiss', { role: 'spokeswoman' }) })).not.toContain('Anna Weiss | Weiss');
});

test('people of one name with other bodies and offices stay apart, even through a third article that says nothing', () => {
  const cook = { inn: organization('Grand Inn'), hale: person('John Hale', { role: 'cook', of: 'inn' }) };
  const judge = { court: organization('Court of Arden'), hale: person('John Hale', { role: 'judge', of: 'court' }) };
  const people = referents(cook, judge, { hale: person('John Hale') }).filter(name => name === 'John Hale');
  expect(people).toHaveLength(2);
});

test('an unnamed spokeswoman is the one woman known to hold that office there', () => {
  const named = { norland, moe: person('Kari Moe', { role: 'spokeswoman', of: 'norland', gender: 'FEMALE' }) };
  const unnamed = (gender: 'MALE' | 'FEMALE') => ({
    norland,
    somebody: person('a spokesperson', { role: 'spokesperson', of: 'norland', gender, unnamed: true }),
  });
  expect(referents(named, unnamed('FEMALE'))).toEqual(['Kari Moe | a spokesperson', 'Norland']);
  expect(referents(named, unnamed('MALE'))).toHaveLength(3);
  const second = { norland, lie: person('Siri Lie', { role: 'spokeswoman', of: 'norland', gender: 'FEMALE' }) };
  expect(referents(named, second, unnamed('FEMALE'))).toHaveLength(4);
});

test('the name is the full name that most articles give', () => {
  const casts = ['Weiss', 'Ana Weiss', 'Anna Weiss', 'Anna Weiss'].map(name => ({
    weiss: person(name, { country: 'DE' }),
  }));
  const [actor] = resolve({ descriptors: described(casts), judgements: [] }).actors;
  expect(actor).toMatchObject({ name: 'Anna Weiss', kind: 'PERSON', country: 'DE' });
});

test('a group is called by its plain description', () => {
  const casts = ['some Danish officials', 'two Danish officials'].map(name => ({
    officials: group(name, { country: 'DK' }),
  }));
  expect(resolve({ descriptors: described(casts), judgements: [] }).actors).toMatchObject([
    { name: 'Danish officials', unnamed: true },
  ]);
});

test('who speaks for whom is told once, with every article that says so', () => {
  const cast = { norland, moe: person('Kari Moe', { role: 'spokeswoman', of: 'norland' }) };
  const { speaksFor, referentOf } = resolve({ descriptors: described([cast, cast]), judgements: [] });
  expect(speaksFor).toHaveLength(1);
  expect(speaksFor[0]).toMatchObject({ role: 'spokeswoman' });
  expect(speaksFor[0]!.articleCount).toBe(2);
  expect(new Set(referentOf.values())).toContain(speaksFor[0]!.to);
});

const three = articles(['Anna Weiss', 'Anna Weiss', 'Anna Weiss'].map(name => ({ weiss: person(name) })));
const [first, second, third] = three.map(reading => descriptorIn(reading)) as [string, string, string];
const parts = (judgements: Parameters<typeof resolve>[0]['judgements']) => {
  const { referentOf } = resolve({ descriptors: three.flatMap(reading => reading.descriptors), judgements });
  return new Set([first, second, third].map(id => referentOf.get(id)));
};

test('a person who says "different" cuts through a chain', () => {
  expect(parts([]).size).toBe(1);
  expect(parts([judged('ACTOR', 'DIFFERENT', [first, third], '2024-01-01T00:00:00Z')]).size).toBe(2);
});

test('a newer "unsure" takes a judgement back, whatever order the two come in', () => {
  const both = [
    judged('ACTOR', 'DIFFERENT', [first, third], '2024-01-01T00:00:00Z'),
    judged('ACTOR', 'UNSURE', [first, third], '2024-01-02T00:00:00Z'),
  ];
  expect(parts(both).size).toBe(1);
  expect(parts([...both].reverse()).size).toBe(1);
});

test('a person who says "same" outweighs every rule', () => {
  const two = articles([
    { one: person('Anna Weiss', { gender: 'FEMALE' }) },
    { other: person('Bruno Weiss', { gender: 'MALE' }) },
  ]);
  const same = judged('ACTOR', 'SAME', [descriptorIn(two[0]!), descriptorIn(two[1]!)], '2024-01-01T00:00:00Z');
  const descriptors = two.flatMap(reading => reading.descriptors);
  expect(resolve({ descriptors, judgements: [] }).actors).toHaveLength(2);
  expect(resolve({ descriptors, judgements: [same] }).actors).toHaveLength(1);
});

test('what the rules cannot settle is asked, with reasons', () => {
  const { judgements } = resolve({
    descriptors: described([{ a: person('Weiss') }, { b: person('Anna Weiss') }]),
    judgements: [],
  });
  expect(judgements).toMatchObject([{ verdict: 'UNSURE', by: 'RULE', reasons: ['same surname'], score: 0.4 }]);
});

test('a company that an article leaves unnamed is the one that its head leads elsewhere', () => {
  const named = {
    line: organization('Bluewater Ferries'),
    kask: person('Ivo Kask', { role: 'chief executive', of: 'line' }),
  };
  const unnamed = {
    line: organization('the ferry line', { unnamed: true }),
    kask: person('Ivo Kask', { role: 'boss', of: 'line' }),
  };
  expect(referents(named, unnamed)).toEqual(['Bluewater Ferries | the ferry line', 'Ivo Kask']);
  const second = {
    line: organization('Inland Trams'),
    kask: person('Ivo Kask', { role: 'chief executive', of: 'line' }),
  };
  expect(referents(named, second, unnamed)).toContain('the ferry line');
});

test('an article that takes a company for a person or a place is put right by the others', () => {
  const company = { one: organization('Bluewater') };
  expect(referents(company, company, { one: person('Bluewater') }, { one: place('Bluewater') })).toEqual(['Bluewater']);
  expect(referents(company, { one: person('Bluewater', { role: 'mayor' }) })).toHaveLength(2);
  expect(referents(company, { one: place('Bluewater') })).toHaveLength(2);
});

test('so is one that takes the short name of a company for a person', () => {
  const company = { one: organization('Bluewater Lines') };
  expect(referents(company, company, { one: person('Bluewater') })).toEqual(['Bluewater | Bluewater Lines']);
});

test('an unnamed minister is the one person known to hold that office there, not another minister', () => {
  const norway = government('Norway', { country: 'NO' });
  const lund = { norway, lund: person('Jens Lund', { role: 'mining minister', of: 'norway' }) };
  const unnamed = {
    norway,
    one: person('the mining minister', { role: 'mining minister', of: 'norway', unnamed: true }),
  };
  const other = {
    norway,
    one: person('the health minister', { role: 'health minister', of: 'norway', unnamed: true }),
  };
  expect(referents(lund, unnamed)).toHaveLength(2);
  expect(referents(lund, other)).toHaveLength(3);
});

test('copies of one article speak of the same nameless people', () => {
  const readings = articles([
    { clerk: person('a clerk', { unnamed: true }) },
    { clerk: person('a clerk', { unnamed: true }) },
  ]);
  const [first, second] = readings.map(reading => reading.article.id) as [string, string];
  const descriptors = readings.flatMap(reading => reading.descriptors);
  const originOf = new Map([
    [first, first],
    [second, first],
  ]);
  expect(resolve({ descriptors, judgements: [], originOf }).actors).toHaveLength(1);
});

test('an initial that fits two people joins neither of them to a bare surname, in whatever order they come', () => {
  const casts = ['J. Reed', 'James Reed', 'Jonas Reed', 'Reed'].map(name => ({
    reed: person(name, { country: 'IE' }),
  }));
  expect(referents(...casts)).toEqual(referents(...[...casts].reverse()));
  expect(referents(...casts)).toContain('Reed');
});
