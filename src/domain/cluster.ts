import { byText } from './order.ts';

/** Two things that may be one, and how strongly. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

export type Pair = Pick<Tie, 'a' | 'b'>;

/** What joins two things: how strongly, or that people have judged so. */
export type Link = Pair & Partial<Tie>;

/** A tie between two things, whichever is named first. */
export const tieOf = (one: string, other: string, score: number): Tie =>
  one < other ? { a: one, b: other, score } : { a: other, b: one, score };

/** Ties in an order that follows from nothing but themselves. */
export const byTie = (x: Tie, y: Tie): number => byText(x.a, y.a) || byText(x.b, y.b) || x.score - y.score;

/** Everything that decides which things are one. */
export interface Ties {
  readonly nodes: readonly string[];
  readonly same: readonly Tie[];
  readonly different: readonly Pair[];
  /** What people have judged; it outweighs the rest. `same` is in order of precedence. */
  readonly judged: { readonly same: readonly Pair[]; readonly different: readonly Pair[] };
}

/** What is known of a whole cluster, and when two clusters fit each other. */
export interface Summary<Known> {
  of(node: string): Known;
  merge(a: Known, b: Known): Known;
  /** Whether two may become one by a link between them. */
  fits(a: Known, b: Known, link: Link): boolean;
}

const anything: Summary<null> = { of: () => null, merge: () => null, fits: () => true };

/**
 * The components of positive ties, cut where two members must differ: strong ties join first, and a tie that would bring
 * together what must stay apart is left out. So the weakest tie on a path between two that differ is the one that breaks,
 * ties broken by id, and no order of the input can change the outcome.
 */
export function cluster<Known = null>(
  ties: Ties,
  summary: Summary<Known> = anything as unknown as Summary<Known>,
): readonly (readonly string[])[] {
  const byRules = joined(
    ties.nodes,
    [...ties.same].sort(byStrength),
    [...ties.different, ...ties.judged.different],
    summary,
  );
  if (ties.judged.same.length === 0) return byRules.clusters;
  const links = [...ties.judged.same, ...byRules.kept];
  return joined(ties.nodes, links, ties.judged.different, anything).clusters;
}

const byStrength = (x: Tie, y: Tie) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b);

function joined<Known>(
  nodes: readonly string[],
  links: readonly Link[],
  apart: readonly Pair[],
  summary: Summary<Known>,
) {
  const parent = new Map(nodes.map(node => [node, node]));
  const known = new Map(nodes.map(node => [node, summary.of(node)]));
  const enemies = enemiesAmong(parent, apart);
  const kept: Pair[] = [];
  for (const link of links) {
    if (!parent.has(link.a) || !parent.has(link.b)) continue;
    const a = rootOf(parent, link.a);
    const b = rootOf(parent, link.b);
    if (a === b || enemies.get(a)?.has(b) || !summary.fits(known.get(a)!, known.get(b)!, link)) continue;
    const [root, other] = (enemies.get(a)?.size ?? 0) >= (enemies.get(b)?.size ?? 0) ? [a, b] : [b, a];
    parent.set(other, root);
    known.set(root, summary.merge(known.get(root)!, known.get(other)!));
    inheritEnemies(enemies, other, root);
    kept.push(link);
  }
  return { clusters: clustersOf(nodes, parent), kept };
}

function enemiesAmong(parent: ReadonlyMap<string, string>, apart: readonly Pair[]) {
  const enemies = new Map<string, Set<string>>();
  const add = (a: string, b: string) => enemies.set(a, (enemies.get(a) ?? new Set()).add(b));
  for (const { a, b } of apart) {
    if (a === b || !parent.has(a) || !parent.has(b)) continue;
    add(a, b);
    add(b, a);
  }
  return enemies;
}

function inheritEnemies(enemies: Map<string, Set<string>>, from: string, to: string) {
  for (const enemy of enemies.get(from) ?? []) {
    enemies.get(enemy)!.delete(from);
    enemies.get(enemy)!.add(to);
    enemies.set(to, (enemies.get(to) ?? new Set()).add(enemy));
  }
  enemies.delete(from);
}

function rootOf(parent: Map<string, string>, node: string): string {
  let root = node;
  while (parent.get(root) !== root) root = parent.get(root)!;
  for (let at = node; at !== root; ) {
    const next = parent.get(at)!;
    parent.set(at, root);
    at = next;
  }
  return root;
}

function clustersOf(nodes: readonly string[], parent: Map<string, string>) {
  const members = new Map<string, string[]>();
  for (const node of [...new Set(nodes)].sort(byText)) {
    const root = rootOf(parent, node);
    const group = members.get(root);
    if (group) group.push(node);
    else members.set(root, [node]);
  }
  return [...members.values()].sort((a, b) => byText(a[0]!, b[0]!));
}
