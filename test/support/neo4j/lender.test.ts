import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { lender } from './lender.ts';

const addressOf = (name: string) => async () => ({ url: name, username: '', password: '', database: '' });

async function borrowersOf(...names: readonly string[]) {
  const server = lender(names.map(addressOf));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const borrow = async () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await new Promise<void>(resolve => socket.once('connect', resolve));
    return socket;
  };
  return borrow;
}

const toldTo = (socket: Socket): Promise<string> =>
  new Promise(resolve => socket.once('data', data => resolve(JSON.parse(String(data)).url)));

const hungUp = (socket: Socket): Promise<void> =>
  new Promise(resolve => socket.once('close', () => resolve()).destroy());

test('an address is lent to the next when the one before hangs up', async () => {
  const borrow = await borrowersOf('a');
  const [first, second] = [await borrow(), await borrow()];
  expect(await toldTo(first)).toBe('a');
  await hungUp(first);
  expect(await toldTo(second)).toBe('a');
  await hungUp(second);
});

test('whoever goes away before its turn holds up nobody', async () => {
  const borrow = await borrowersOf('a');
  const [first, impatient, third] = [await borrow(), await borrow(), await borrow()];
  expect(await toldTo(first)).toBe('a');
  await hungUp(impatient);
  await hungUp(first);
  expect(await toldTo(third)).toBe('a');
  await hungUp(third);
});

test('as many wait for nothing as there are addresses', async () => {
  const borrow = await borrowersOf('a', 'b');
  const both = [await borrow(), await borrow()];
  expect(await Promise.all(both.map(toldTo))).toEqual(['a', 'b']);
  await Promise.all(both.map(hungUp));
});
