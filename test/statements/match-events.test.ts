import { expect, test } from 'vitest';
import type { EventMention } from '../../src/domain/event.ts';
import { eventOf, type Happening, happeningKeys, likeness } from '../../src/statements/match-events.ts';

interface Told {
  readonly type?: string;
  readonly text?: string;
  readonly statement?: string;
  readonly when?: string;
  readonly who?: readonly string[];
  readonly where?: string;
  readonly told?: string;
}

let count = 0;
function happening({ type = 'attack', text = 'It struck.', statement, when, who = [], where, told }: Told): Happening {
  count += 1;
  const id = `eve_${count}`;
  const mention: EventMention = {
    id,
    articleId: `art_${count}`,
    attributionId: `att_${count}`,
    start: 0,
    end: 1,
    type,
    text,
    when: when ?? null,
    placeId: where ?? null,
    participantIds: who,
  };
  return {
    mention,
    statementId: statement ?? `sta_${count}`,
    participants: who,
    placeId: where ?? null,
    published: told ?? '2024-03-10',
  };
}

/** Whether two happenings meet under a key and are alike. */
function isOne(a: Told, b: Told): boolean {
  const [one, other] = [happening(a), happening(b)];
  const keys = new Set(happeningKeys(one));
  return happeningKeys(other).some(key => keys.has(key)) && likeness(one, other) !== null;
}

test.each<[string, Told, Told, boolean]>([
  ['one statement', { statement: 's' }, { statement: 's' }, true],
  ['one statement in other words', { statement: 's', type: 'attack' }, { statement: 's', type: 'shooting' }, true],
  ['one day and participant', { when: '2024-03-02', who: ['a'] }, { when: '2024-03-02', who: ['a', 'b'] }, true],
  ['one day and place', { when: '2024-03-02', where: 'p' }, { when: '2024-03-02', where: 'p' }, true],
  ['two days', { when: '2024-03-02', who: ['a'] }, { when: '2024-03-03', who: ['a'] }, false],
  ['two kinds', { when: '2024-03-02', who: ['a'], type: 'visit' }, { when: '2024-03-02', who: ['a'] }, false],
  ['one month is no day', { when: '2024-03', who: ['a'] }, { when: '2024-03', who: ['a'] }, false],
  ['the same two, told within days', { who: ['a', 'b'] }, { who: ['b', 'a'], told: '2024-03-20' }, true],
  ['the same two, told weeks apart', { who: ['a', 'b'] }, { who: ['a', 'b'], told: '2024-04-20' }, false],
  ['one of two', { who: ['a', 'b'] }, { who: ['a', 'c'] }, false],
])('%s', (_, a, b, one) => {
  expect(isOne(a, b)).toBe(one);
  expect(isOne(b, a)).toBe(one);
});

test('an event has the kind most often told, the finest date, and all who take part', () => {
  const told = [
    happening({ type: 'shooting', when: '2024-03', who: ['a'], statement: 's' }),
    happening({ type: 'attack', when: '2024-03-02', who: ['b'], statement: 's', where: 'p' }),
    happening({ type: 'attack', who: ['a'], statement: 't' }),
  ];
  const event = {
    type: 'attack',
    when: '2024-03-02',
    placeId: 'p',
    participantIds: ['a', 'b'],
    statementIds: ['s', 't'],
  };
  expect(eventOf(told)).toMatchObject(event);
  expect(eventOf([...told].reverse())).toEqual(eventOf(told));
});

test('of two kinds told as often the one in the chosen words counts', () => {
  const told = [
    happening({ type: 'agreement', text: 'The two firms came to terms.' }),
    happening({ type: 'payment', text: 'They paid.' }),
  ];
  expect(eventOf(told)).toMatchObject({ type: 'payment', text: 'They paid.' });
});
