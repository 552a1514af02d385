import { useSyncExternalStore } from 'react';
import type { JudgeMutation, JudgementKind, Verdict } from '../../graphql/operations.ts';

/** What a change has moved, as the server tells it. */
export type Moved = JudgeMutation['judge']['moved'];
export type Counts = JudgeMutation['judge']['counts'];

/** A verdict that was given in this tab, and how it can be taken back. */
export interface Decision {
  /** The entry of the journal; null where the server does not name it. */
  readonly id: string | null;
  /** The pair that it is about. */
  readonly pair: string;
  readonly kind: JudgementKind;
  readonly names: readonly [a: string, b: string];
  readonly verdict: Verdict;
  readonly reason: string;
  readonly moved: Moved;
  readonly counts: Counts;
  /** The ids of all that it is about, before and after. */
  readonly about: readonly string[];
  readonly isTakenBack: boolean;
}

interface Kept {
  readonly decisions: readonly Decision[];
  /** All that has moved, in the order in which it did. */
  readonly moves: Moved;
}

const name = 'gainsay-decisions';
const mostKept = 100;
const listeners = new Set<() => void>();
let kept: Kept = read();

/** The pair that was last decided on, until somebody presses anything else. */
let fresh: string | null = null;

/** Remembers a verdict, and what it has moved. */
export function decide(decision: Decision): void {
  freshen(decision);
  keep({
    decisions: [decision, ...kept.decisions.filter(({ pair }) => pair !== decision.pair)],
    moves: [...kept.moves, ...decision.moved],
  });
}

/** Remembers that a verdict was taken back, and what that has moved. */
export function takeBack(decision: Decision, moved: Moved): void {
  freshen(decision);
  keep({
    decisions: kept.decisions.map(one => (one.pair === decision.pair ? { ...one, isTakenBack: true } : one)),
    moves: [...kept.moves, ...moved],
  });
}

/** Whether a verdict was given or taken back just now. */
export const isFresh = ({ pair }: Decision): boolean => pair === fresh;

function freshen({ pair }: Decision): void {
  fresh = pair;
  const settle = () => {
    fresh = null;
  };
  addEventListener('keydown', settle, { once: true, capture: true });
  addEventListener('pointerdown', settle, { once: true, capture: true });
}

/** Remembers what a change has moved that is no verdict. */
export const moveAlong = (moved: Moved): void => keep({ ...kept, moves: [...kept.moves, ...moved] });

/** The verdicts of this tab, the latest first. */
export const useDecisions = (): readonly Decision[] => useSyncExternalStore(subscribe, () => kept.decisions);

/** What has become of something that has moved in this tab; null where nothing is known of it. */
export function becameOf(id: string): string | null {
  for (const { before, after } of kept.moves.toReversed()) {
    if (after.some(one => one.id === id)) return null;
    const [largest] = after.toSorted((one, other) => other.places - one.places);
    if (largest && before.some(one => one.id === id)) return becameOf(largest.id) ?? largest.id;
  }
  return null;
}

function keep(next: Kept): void {
  kept = { decisions: next.decisions.slice(0, mostKept), moves: next.moves.slice(-mostKept) };
  try {
    sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // A full store forgets them when the page is loaded anew; the graph does not.
  }
  for (const listener of listeners) listener();
}

function read(): Kept {
  try {
    return (JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null) ?? { decisions: [], moves: [] };
  } catch {
    return { decisions: [], moves: [] };
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
