import { ask } from './ask.ts';

interface Ids {
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
  disputes(of: "leaked oil", first: 1) { nodes { id } }
  denials(of: "leaked oil", by: "Dahl", first: 1) {
    nodes { speaker { id } attributions(first: 1) { nodes { id article { id } } } }
  }
}`;

/** An address of each screen, of the statement that the Astrid had leaked oil and what hangs on it. */
export async function screenPaths(url: string): Promise<Readonly<Record<string, string>>> {
  const { disputes, denials } = await ask<Ids>(url, query);
  const [denial] = denials.nodes;
  const [report] = denial!.attributions.nodes;
  return {
    disputes: '/',
    statement: `/statement/${disputes.nodes[0]!.id}`,
    article: `/article/${report!.article.id}?a=${report!.id}`,
    actor: `/actor/${denial!.speaker.id}`,
    search: '/?find=oil',
    review: '/review',
    add: '/add',
  };
}
