import { afterAll, beforeAll } from 'vitest';
import { graphqlOnce } from '../../../src/api/graphql-once.ts';
import type { Image } from '../../../src/domain/image.ts';
import { openEmbedded } from '../../../src/graph/embedded.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openGraph } from '../../../src/graph/open.ts';
import { storeOf } from '../../../src/graph/store-of.ts';
import type { Engine, Lent } from '../../support/engines.ts';
import { smallWorld } from './small-world.ts';

/** A world on one engine, asked by GraphQL, with the reads that the last question took. */
export interface Asked {
  readonly ask: (source: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly reads: () => readonly string[];
  readonly graph: () => Graph;
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the answers of many questions, each compared with what is expected.
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

export function askedOn(engine: Engine, world: Image = smallWorld()): Asked {
  let lent: Lent;
  let graph: Graph;
  let reads: string[] = [];
  beforeAll(async () => {
    lent = await engine.lend();
    const { address } = lent;
    const folder = address.url.replace(/^file:/, '');
    graph = await (engine.name === 'embedded' ? openEmbedded(folder, { shuffled: true }) : openGraph(address));
    const store = storeOf(graph);
    await store.prepare();
    await store.replaceImage(world, 'test');
  });
  afterAll(async () => {
    await graph.close();
    await lent.giveBack();
  });
  const counted: Pick<Graph, 'read'> = {
    read: (text, parameters) => {
      reads.push(text);
      return graph.read(text, parameters);
    },
  };
  return {
    ask: async (source, variables = {}) => {
      reads = [];
      return (await graphqlOnce({ ...graph, ...counted }, source, variables)) as Answer;
    },
    reads: () => reads,
    graph: () => graph,
  };
}
