/**
 * What comes of each item, in the order of the items, while up to `ahead` of them are worked on at the same time. Whoever takes no more
 * waits until nothing is worked on: what the work needs may be closed then.
 */
export async function* readAhead<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // It is heard of when its turn comes.
      result.catch(() => undefined);
      begun.push(result);
      if (begun.length >= ahead) yield begun.shift()!;
    }
    while (begun.length > 0) yield begun.shift()!;
  } finally {
    await Promise.allSettled(begun);
  }
}
