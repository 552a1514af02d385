import type { JudgementKind, Stance } from '../../graphql/operations.ts';

/** Two things that may be one. */
export interface Pair {
  readonly kind: JudgementKind;
  readonly a: Side;
  readonly b: Side;
}

/** One of the two, with the sentences that speak of it. */
export interface Side {
  /** What a verdict is given on. */
  readonly id: string;
  readonly name: string;
  /** The thing of the graph that it belongs to now, and where that is shown. */
  readonly thingId: string | null;
  readonly path: string | null;
  readonly passages: readonly Passage[];
}

/** Some sentences of one article, with what was said there. */
export interface Passage {
  readonly articleId: string;
  readonly attributionId: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly words: readonly Words[];
  readonly said: Said | null;
}

export interface Said {
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly saidAt: string | null;
}

/** Words of a sentence; those that speak of the thing are marked. */
export interface Words {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The same for a pair whichever comes first. */
export const keyOfPair = ({ kind, a, b }: Pick<Pair, 'kind'> & { readonly a: Named; readonly b: Named }): string =>
  `${kind} ${[a.id, b.id].sort().join(' ')}`;

interface Named {
  readonly id: string;
}
