import { expect, test } from 'vitest';
import { gateOf } from '../../src/server/gate.ts';

const forever = 60_000;

test('only so many are inside at once; the next comes in when one leaves, in the order they came', async () => {
  const gate = gateOf({ running: 2, waiting: 2, patience: forever });
  const inside: string[] = [];
  const enter = async (name: string) => {
    const leave = await gate.enter();
    inside.push(name);
    return leave!;
  };
  const leaveA = await enter('a');
  await enter('b');
  const [c, d] = [enter('c'), enter('d')];
  expect([gate.running(), gate.waiting(), inside]).toEqual([2, 2, ['a', 'b']]);
  leaveA();
  leaveA();
  const leaveC = await c;
  expect([gate.running(), gate.waiting(), inside]).toEqual([2, 1, ['a', 'b', 'c']]);
  leaveC();
  await d;
  expect(inside).toEqual(['a', 'b', 'c', 'd']);
});

test('whoever finds too many waiting, or waits too long, is turned away', async () => {
  const gate = gateOf({ running: 1, waiting: 1, patience: 10 });
  const leave = await gate.enter();
  const waiting = gate.enter();
  expect(await gate.enter()).toBeNull();
  expect(await waiting).toBeNull();
  leave!();
  expect([gate.running(), gate.waiting()]).toEqual([0, 0]);
});
