/** Items in groups of up to `size`, in order; when the signal comes, what has arrived so far is the last group. */
export async function* batches<Item>(
  items: AsyncIterable<Item>,
  size: number,
  signal?: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  const stopped = stopOf(signal);
  let group: Item[] = [];
  while (!signal?.aborted) {
    const next = await Promise.race([iterator.next(), stopped]);
    if (next.done) break;
    group.push(next.value);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function stopOf(signal: AbortSignal | undefined): Promise<IteratorReturnResult<undefined>> {
  const stop = { done: true, value: undefined } as const;
  return new Promise(resolve => {
    if (signal?.aborted) resolve(stop);
    signal?.addEventListener('abort', () => resolve(stop), { once: true });
  });
}
