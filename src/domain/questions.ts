import type { ClusterChanges, Clusters } from './clusters.ts';
import { idOf } from './id.ts';
import type { Judgement } from './judgement.ts';
import { byText } from './order.ts';

/** A pair the rules are unsure about: its nodes, and the two things that stand for them, a < b. */
export interface Doubt {
  readonly nodes: readonly [string, string];
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What open questions follow from. */
export interface Doubted {
  readonly kind: Judgement['kind'];
  readonly clusters: Pick<Clusters, 'of' | 'members'>;
  doubtsOf(node: string): Iterable<Doubt>;
  /** Whether people have judged these two. */
  isSettled(a: string, b: string): boolean;
}

/** The open questions for people to settle, kept while clusters change. */
export interface Questions {
  /** Those asked now, each under a key of its own. */
  readonly asked: ReadonlyMap<string, Judgement>;
  /** Asks anew where nodes, their doubts or their clusters changed; returns the keys of what is asked or no longer asked. */
  update(touched: Iterable<string>, changes: ClusterChanges): ReadonlySet<string>;
}

/** How many open questions one cluster may raise. */
const mostQuestions = 3;

/** Keeps the questions that are among the strongest of both clusters they stand between, one for each pair of clusters. */
export function keepQuestions(doubted: Doubted): Questions {
  const { clusters } = doubted;
  const asked = new Map<string, Judgement>();
  const strongest = new Map<string, ReadonlyMap<string, Doubt>>();
  const changed = new Set<string>();

  const set = (key: string, question: Judgement | null) => {
    if (question === null ? !asked.delete(key) : JSON.stringify(question) === JSON.stringify(asked.get(key))) return;
    if (question !== null) asked.set(key, question);
    changed.add(key);
  };
  const settle = (one: string, other: string) => {
    const doubt = strongest.get(one)?.get(other);
    const key = keyOf(one, other);
    set(key, doubt && strongest.get(other)?.has(one) ? questionOf(doubted.kind, doubt) : null);
  };

  return {
    asked,
    update(touched, { gone, made }) {
      changed.clear();
      const dirty = new Set<string>(gone.keys());
      const add = (node: string) => {
        const id = clusters.of(node);
        if (id !== undefined) dirty.add(id);
      };
      for (const node of touched) add(node);
      for (const members of made.values())
        for (const node of members) {
          add(node);
          for (const { nodes } of doubted.doubtsOf(node)) for (const one of nodes) add(one);
        }
      const pairs = new Map<string, readonly [string, string]>();
      const note = (id: string) => {
        for (const other of strongest.get(id)?.keys() ?? []) pairs.set(keyOf(id, other), [id, other]);
      };
      for (const id of dirty) {
        note(id);
        const found = strongestOf(id, doubted);
        if (found.size === 0) strongest.delete(id);
        else strongest.set(id, found);
        note(id);
      }
      for (const [one, other] of pairs.values()) settle(one, other);
      return new Set(changed);
    },
  };
}

const keyOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

function strongestOf(id: string, { clusters, doubtsOf, isSettled }: Doubted): ReadonlyMap<string, Doubt> {
  const best = new Map<string, Doubt>();
  for (const node of clusters.members(id))
    for (const doubt of doubtsOf(node)) {
      const other = clusters.of(doubt.nodes[0] === node ? doubt.nodes[1] : doubt.nodes[0]);
      if (other === undefined || other === id || isSettled(doubt.a, doubt.b)) continue;
      const known = best.get(other);
      if (!known || byStrength(doubt, known) < 0) best.set(other, doubt);
    }
  return new Map([...best].sort(([, x], [, y]) => byStrength(x, y)).slice(0, mostQuestions));
}

const byStrength = (x: Doubt, y: Doubt) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b);

function questionOf(kind: Judgement['kind'], { a, b, score, reasons }: Doubt): Judgement {
  const id = idOf('jud', kind, a, b, 'RULE');
  return { id, kind, a, b, verdict: 'UNSURE', score, reasons, by: 'RULE', at: null };
}
