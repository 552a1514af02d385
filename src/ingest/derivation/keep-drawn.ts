import type { Edge, EdgeKind, ImageNode } from '../../domain/image.ts';
import {
  type Changes,
  type EdgeHash,
  goneEdge,
  type Hashed,
  hashOfEdge,
  hashOfNode,
  type NodeHash,
} from '../../graph/image-changes.ts';
import { nearEnd } from '../../graph/vocabulary.ts';
import type { Drawing } from '../project/drawing.ts';

/** What is drawn now, in short, and what has changed since it was asked last. */
export interface Drawn {
  /** A thing is drawn anew under its key, or no longer drawn. */
  take(key: string, drawing: Drawing | undefined): void;
  /** What has to be written so that the image that was drawn before becomes the one drawn now. */
  changes(): Changes;
  /** The keys of what is drawn otherwise than it is stored. */
  keysUnlike(stored: Stored): ReadonlySet<string>;
  /** What has to be written so that what is stored becomes what is drawn now; all that is drawn otherwise has been drawn again. */
  changesFrom(stored: Stored): Changes;
}

/** What a store holds of an image, in short. */
export interface Stored {
  readonly nodes: readonly NodeHash[];
  readonly edges: readonly EdgeHash[];
}

interface Before {
  readonly hash: string;
  /** The kind of an edge, and the end at which it is found. */
  readonly edge: { readonly kind: EdgeKind; readonly near: string } | null;
}

interface After {
  readonly key: string;
  readonly hash: string;
  readonly node?: ImageNode;
  readonly edge?: Edge;
}

/** Keeps what is drawn. */
export function keepDrawn(): Drawn {
  // All that one key draws is one string: so many small ones would take several times as much memory.
  const lines = new Map<string, string>();
  let before = new Map<string, Before>();
  let after = new Map<string, After>();
  /** What has been drawn again since changes were asked for: what such a key draws now was not there before. */
  let again = new Set<string>();

  const takeBack = (key: string) => {
    const isNew = again.has(key);
    again.add(key);
    for (const line of lines.get(key)?.split('\n') ?? []) {
      const [id, hash, kind, near] = line.split(' ') as [string, string, EdgeKind?, string?];
      if (after.get(id)?.key === key) after.delete(id);
      if (!isNew && !before.has(id)) before.set(id, { hash, edge: kind ? { kind, near: near! } : null });
    }
    lines.delete(key);
  };
  const put = (key: string, { nodes, edges }: Drawing) => {
    const own = new Map<string, string>();
    for (const node of nodes) {
      const hash = hashOfNode(node);
      own.set(node.id, `${node.id} ${hash}`);
      after.set(node.id, { key, hash, node });
    }
    for (const edge of edges) {
      const hash = hashOfEdge(edge);
      own.set(edge.id, `${edge.id} ${hash} ${edge.kind} ${edge[nearEnd[edge.kind]]}`);
      after.set(edge.id, { key, hash, edge });
    }
    if (own.size > 0) lines.set(key, Buffer.from([...own.values()].join('\n'), 'latin1').toString('latin1'));
  };

  return {
    take(key, drawing) {
      takeBack(key);
      if (drawing) put(key, drawing);
    },
    changes() {
      const changes = changesBetween(before, after);
      before = new Map();
      after = new Map();
      again = new Set();
      return changes;
    },
    keysUnlike(stored) {
      const hashes = new Map([...stored.nodes, ...stored.edges].map(({ id, hash }) => [id, hash]));
      const unlike = (line: string) => {
        const [id, hash] = line.split(' ', 2);
        return hashes.get(id!) !== hash;
      };
      return new Set([...lines].flatMap(([key, all]) => (all.split('\n').some(unlike) ? [key] : [])));
    },
    changesFrom({ nodes, edges }) {
      const drawn = new Set(
        [...lines.values()].flatMap(all => all.split('\n').map(line => line.slice(0, line.indexOf(' ')))),
      );
      const matters = ({ id }: NodeHash) => !drawn.has(id) || after.has(id);
      before = new Map<string, Before>([
        ...nodes.filter(matters).map(({ id, hash }) => [id, { hash, edge: null }] as const),
        ...edges.filter(matters).map(edge => [edge.id, { hash: edge.hash, edge: goneEdge(edge) }] as const),
      ]);
      return this.changes();
    },
  };
}

function changesBetween(before: ReadonlyMap<string, Before>, after: ReadonlyMap<string, After>): Changes {
  const nodes: Hashed<ImageNode>[] = [];
  const edges: Hashed<Edge>[] = [];
  const goneNodes: string[] = [];
  const goneEdges: Changes['goneEdges'][number][] = [];
  let removed = 0;
  for (const [id, { hash, node, edge }] of after) {
    const was = before.get(id);
    if (was?.hash === hash) continue;
    if (node) nodes.push({ ...node, hash });
    if (edge) edges.push({ ...edge, hash });
    if (was?.edge) goneEdges.push({ id, ...was.edge });
  }
  for (const [id, { edge }] of before) {
    if (after.has(id)) continue;
    removed += 1;
    if (edge) goneEdges.push({ id, ...edge });
    else goneNodes.push(id);
  }
  return { nodes, edges, goneNodes, goneEdges, removed };
}
