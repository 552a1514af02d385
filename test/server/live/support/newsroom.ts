import type { Reading } from '../../../../src/domain/reading.ts';
import type { Graph } from '../../../../src/graph/graph.ts';
import { storeOf } from '../../../../src/graph/store-of.ts';
import { holdImage } from '../../../../src/ingest/hold-image.ts';
import { type Described, person, readingOf } from '../../../support/world.ts';

/** A denial of a person, or of somebody else, as an article of its own tells it. */
export function denialBy(who: string | Described, denies: string, title = `On ${denies}`): Reading {
  const speaker = typeof who === 'string' ? person(who) : who;
  const said = [{ by: 'speaker', denies, on: '2031-05-03' }];
  return readingOf({ title, published: '2031-05-04', who: { speaker }, said });
}

export const assertionBy = (name: string, asserts: string): Reading =>
  readingOf({ title: `${name} claims ${asserts}`, who: { speaker: person(name) }, said: [{ by: 'speaker', asserts }] });

/** Draws articles into a graph as an ingest does. */
export interface Newsroom {
  readonly publish: (...readings: readonly Reading[]) => Promise<void>;
  readonly withdraw: (reading: Reading) => Promise<void>;
}

export async function newsroomOf(graph: Graph): Promise<Newsroom> {
  const store = storeOf(graph);
  await store.prepare();
  const image = holdImage(store);
  return {
    async publish(...readings) {
      await store.keep(readings);
      await image.finish();
    },
    async withdraw({ article }) {
      await store.forget(article.id);
      await image.finish();
    },
  };
}

/** Waits until a server counts so many subscriptions: only then are they sure to hear of what comes. */
export async function subscribed(url: string, count: number): Promise<void> {
  for (;;) {
    const text = await (await fetch(`${url}/metrics`)).text();
    if (Number(/^gainsay_subscriptions (\d+)$/m.exec(text)?.[1]) === count) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
