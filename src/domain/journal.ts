import type { Correction } from './correction.ts';
import { idOf } from './id.ts';
import type { Judgement } from './judgement.ts';

/** Takes an older entry of the journal back, and everything that followed from it. */
export interface Undoing {
  readonly id: string;
  readonly kind: 'UNDO';
  /** The entry that is taken back: a judgement, a correction, or an undoing. */
  readonly undoes: string;
  readonly reasons: readonly string[];
  readonly by: 'PERSON';
  readonly author?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What people have said about the graph, one thing at a time. The journal is only ever added to. */
export type Entry = Judgement | Correction | Undoing;

/** An entry with the id that follows from all it says. */
export const entered = <Kind extends Entry>(entry: Omit<Kind, 'id'>): Kind =>
  ({ id: entryId(entry), ...entry }) as Kind;

/** An entry's content address: whoever changes an entry makes another one. */
function entryId(entry: object): string {
  const told = Object.entries(entry).filter(([field, value]) => field !== 'id' && value !== undefined);
  return idOf('jud', JSON.stringify(told.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The judgements and corrections that nobody has taken back; who takes an undoing back lets the first entry stand again. */
export function standing(journal: readonly Entry[]): readonly (Judgement | Correction)[] {
  const undoings = journal.filter(entry => entry.kind === 'UNDO');
  if (undoings.length === 0) return journal as readonly (Judgement | Correction)[];
  return journal.filter(
    (entry): entry is Judgement | Correction => entry.kind !== 'UNDO' && !isUndone(entry.id, undoings),
  );
}

/** Whether an undoing of this entry stands; `seen` keeps a forged circle from going on for ever. */
export const isUndone = (id: string, undoings: readonly Undoing[], seen: readonly string[] = []): boolean =>
  undoings.some(one => one.undoes === id && !seen.includes(one.id) && !isUndone(one.id, undoings, [...seen, one.id]));
