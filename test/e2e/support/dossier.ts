import type { Fed } from '../../../src/ingest/feed/fed.ts';
import { feed } from '../../../src/ingest/feed/feed.ts';

/** The example dossier as it is fed to an ingest. */
export async function dossier(): Promise<readonly Fed[]> {
  const fed: Fed[] = [];
  for await (const item of feed(['examples/dossier'], { allowUrl: false })) fed.push(item);
  return fed;
}

export async function* feeding(items: readonly Fed[]): AsyncGenerator<Fed> {
  yield* items;
}

/** The items in an order that follows from the seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const order = [...items];
  let state = seed;
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 4_294_967_296) * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
