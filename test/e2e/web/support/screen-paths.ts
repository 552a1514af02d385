import { ask } from './ask.ts';

interface Ids {
  readonly actors: { readonly nodes: readonly { readonly id: string }[] };
  readonly disputes: { readonly nodes: readonly { readonly id: string }[] };
  readonly denials: {
    readonly nodes: readonly {
      readonly speaker: { readonly id: string };
      readonly attributions: {
        readonly nodes: readonly { readonly id: string; readonly article: { readonly id: string } }[];
      };
    }[];
  };
}

const query = `{
  actors(name: "Erik Lindqvist", first: 1) { nodes { id } }
  disputes(of: "leaked oil", first: 1) { nodes { id } }
  denials(of: "leaked oil", by: "Dahl", first: 1) {
    nodes { speaker { id } attributions(first: 1) { nodes { id article { id } } } }
  }
}`;

/** An address of each screen, of the statement that the Astrid had leaked oil and what hangs on it. */
export async function screenPaths(url: string): Promise<Readonly<Record<string, string>>> {
  const { actors, disputes, denials } = await ask<Ids>(url, query);
  const [denial] = denials.nodes;
  const [report] = denial!.attributions.nodes;
  return {
    disputes: '/',
    statement: `/statement/${disputes.nodes[0]!.id}`,
    article: `/article/${report!.article.id}?a=${report!.id}`,
    actor: `/actor/${denial!.speaker.id}`,
    search: '/?find=oil',
    graph: `/graph?ids=${disputes.nodes[0]!.id}`,
    path: `/path?from=${denial!.speaker.id}&to=${actors.nodes[0]!.id}`,
    review: '/review',
    add: '/add',
  };
}
