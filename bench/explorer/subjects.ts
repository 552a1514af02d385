import type { Graph } from '../../src/graph/graph.ts';

/** A screen with what shows that its first content is there, and its address the first time, the second time, and so on. */
export interface ScreenPath {
  readonly name: string;
  readonly content: string;
  readonly path: (turn: number) => string;
}

interface Subjects {
  readonly paths: readonly ScreenPath[];
  /** What is typed into the search. */
  readonly words: readonly string[];
}

/** What the screens are looked at with: what is said most about, for it is slowest. */
export async function subjectsOf(graph: Graph, count: number): Promise<Subjects> {
  const idsBy = async (match: string) =>
    (await graph.read<{ readonly id: string }>(`${match} LIMIT $count`, { count })).map(({ id }) => id);
  const statements = await idsBy('MATCH (s:Statement) RETURN s.id AS id ORDER BY s.rank DESC, s.id');
  const actors = await idsBy('MATCH (a:Actor) RETURN a.id AS id ORDER BY a.assertionCount + a.denialCount DESC, a.id');
  const articles = await idsBy('MATCH (a:Article) RETURN a.id AS id ORDER BY a.publishedAt DESC, a.id');
  const names = await graph.read<{ readonly name: string }>(
    'MATCH (a:Actor) WHERE a.id IN $actors RETURN a.name AS name ORDER BY a.id',
    { actors },
  );
  const words = names.map(({ name }) => name.slice(0, 5).trim());
  return {
    words,
    paths: [
      { name: 'disputes', content: '.dispute', path: () => '/' },
      { name: 'statement', content: '.speaker', path: turn => `/statement/${statements[turn]}` },
      { name: 'article', content: '.text', path: turn => `/article/${articles[turn]}` },
      { name: 'actor', content: '.stands li', path: turn => `/actor/${actors[turn]}` },
      { name: 'graph', content: '#graph-nodes tbody tr', path: turn => `/graph?ids=${statements[turn]}` },
      { name: 'path', content: '.way, .notice', path: turn => `/path?from=${actors[turn]}&to=${actors[turn + 1]}` },
      { name: 'review', content: '.judging, .notice', path: () => '/review' },
      { name: 'add', content: 'main form', path: () => '/add' },
      { name: 'search', content: '[role=option]', path: turn => `/?find=${words[turn]}` },
    ],
  };
}
