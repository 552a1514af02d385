import { expect, test } from 'vitest';
import { lazyReader } from '../../../src/server/writing/lazy-reader.ts';
import { readerHere } from '../../api/mutations/support/written.ts';
import { seededEncoder } from '../../support/seeded-encoder.ts';

const raw = { file: null, url: null, title: 'Rain', outlet: null, publishedAt: null, text: 'It will rain, she said.' };

/** Readers that are counted when they are opened and closed; of the first so many the reading fails. */
function readers(failing = 0) {
  const counts = { opened: 0, closed: 0 };
  const open = async () => {
    counts.opened += 1;
    const { opened } = counts;
    const reader = await readerHere(seededEncoder);
    return {
      ...reader,
      read: opened <= failing ? () => Promise.reject(new Error('no process can be started')) : reader.read,
      close: async () => {
        counts.closed += 1;
      },
    };
  };
  return { counts, reader: lazyReader(open) };
}

test('is opened once, by the first who needs it, and closed with the server', async () => {
  const { counts, reader } = readers();
  expect(counts.opened).toBe(0);
  const [one, other] = await Promise.all([reader.get(), reader.get()]);
  expect(one).toBe(other);
  expect(await one.read(raw)).toMatchObject({ value: { article: { title: 'Rain' } } });
  await reader.close();
  expect(counts).toEqual({ opened: 1, closed: 1 });
});

test('one that cannot read any more is closed, and the next to come has another', async () => {
  const { counts, reader } = readers(1);
  await expect((await reader.get()).read(raw)).rejects.toThrow('no process');
  expect(await (await reader.get()).read(raw)).toMatchObject({ value: {} });
  expect(counts).toEqual({ opened: 2, closed: 1 });
});

test('one that cannot be opened is tried again by the next', async () => {
  let tries = 0;
  const reader = lazyReader(async () => {
    tries += 1;
    if (tries === 1) throw new Error('the model is missing');
    return readerHere(seededEncoder);
  });
  await expect(reader.get()).rejects.toThrow('the model is missing');
  expect(await reader.get()).toHaveProperty('version');
});

test('an article that cannot be read does not end it', async () => {
  const { counts, reader } = readers();
  expect(await (await reader.get()).read({ ...raw, text: ' ' })).toMatchObject({ kind: 'rejected' });
  await reader.get();
  expect(counts).toEqual({ opened: 1, closed: 0 });
});
