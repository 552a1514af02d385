import { expect, test } from 'vitest';
import { type Entry, entered, standing, type Undoing } from '../../src/domain/journal.ts';
import { judged } from '../support/world.ts';

const verdict = judged('ACTOR', 'SAME', ['des_1', 'des_2'], '2024-03-05T10:00:00.000Z');
const undoing = (undoes: string, at: string): Undoing =>
  entered<Undoing>({ kind: 'UNDO', undoes, reasons: ['mistaken'], by: 'PERSON', at });
const first = undoing(verdict.id, '2024-03-06T10:00:00.000Z');
const second = undoing(first.id, '2024-03-07T10:00:00.000Z');

test('what nobody has taken back stands', () => expect(standing([verdict])).toEqual([verdict]));

test('what was taken back stands no more, whatever comes first', () => {
  expect(standing([verdict, first])).toEqual([]);
  expect(standing([first, verdict])).toEqual([]);
});

test('who takes an undoing back lets the first entry stand again', () =>
  expect(standing([first, second, verdict])).toEqual([verdict]));

test('a forged circle of undoings ends', () => {
  const [a, b]: readonly Undoing[] = [
    { ...first, id: 'jud_a', undoes: 'jud_b' },
    { ...first, id: 'jud_b', undoes: 'jud_a' },
  ];
  expect(standing([a!, b!, verdict])).toEqual([verdict]);
});

test('an entry has the id of what it says, in whatever order it says it', () => {
  const { id, ...rest } = first;
  const turned = Object.fromEntries(Object.entries(rest).reverse()) as Omit<Undoing, 'id'>;
  expect(entered<Undoing>(turned).id).toBe(id);
  expect(entered<Entry>({ ...rest, reasons: ['another'] } as Omit<Undoing, 'id'>).id).not.toBe(id);
});
