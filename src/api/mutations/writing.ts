import type { ActorKind } from '../../domain/actor.ts';
import type { DenialKind, Mode, Stance } from '../../domain/attribution.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Judgement, Verdict } from '../../domain/judgement.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Span } from '../../domain/span.ts';

/** Whoever can change the graph: mutations say what is to be done, it does it. Where something is wrong it throws a DomainError. */
export interface Writing {
  /** Reads articles and, but for a dry run, keeps them; what became of each, in their order. */
  ingest(articles: readonly SentArticle[], dryRun: boolean): Promise<readonly Ingestion[]>;
  /** Takes an article out; no where there is none. */
  remove(articleId: string): Promise<boolean>;
  judge(asked: AskedVerdict, author: string): Promise<Saying>;
  /** What would move if this were judged. */
  foresee(asked: AskedVerdict): Promise<Moves>;
  undo(asked: AskedUndoing, author: string): Promise<Saying>;
  correct(asked: AskedCorrection, author: string): Promise<Saying>;
}

/** An article as a client sends it. */
export interface SentArticle {
  readonly title?: string | null;
  readonly text: string;
  readonly outlet?: string | null;
  readonly publishedAt?: PartialDate | null;
  readonly url?: string | null;
}

/** What became of an article that was sent. */
export interface Ingestion {
  readonly status: 'CREATED' | 'DUPLICATE' | 'REJECTED';
  /** Why it was rejected. */
  readonly reason: string | null;
  /** Of an article that is in the graph. */
  readonly articleId: string | null;
  /** What was read in it, where it was read now. */
  readonly found: Found | null;
}

/** What was read in an article. */
export interface Found {
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedAt: PartialDate | null;
  readonly text: string;
  readonly attributions: readonly FoundAttribution[];
}

export interface FoundAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly speaker: string | null;
  readonly mode: Mode;
  readonly stance: Stance;
  readonly denialKind: DenialKind | null;
  readonly statement: string;
  readonly saidAt: PartialDate | null;
  readonly confidence: number;
}

export interface AskedVerdict {
  readonly kind: Judgement['kind'];
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

export interface AskedUndoing {
  readonly id: string;
  readonly reason: string;
}

export interface AskedCorrection {
  readonly id: string;
  readonly speaker: string | null;
  readonly speakerKind: ActorKind;
  readonly stance: Stance | null;
  readonly denialKind: DenialKind | null;
  readonly statement: string | null;
  readonly reason: string;
}

/** A thing of the graph and how many places in articles tell of it. */
export interface Moved {
  readonly id: string;
  readonly name: string;
  readonly places: number;
}

/** What joins and parts, and how many things of each kind there were and are, where that differs. */
export interface Moves {
  readonly regroupings: readonly { readonly before: readonly Moved[]; readonly after: readonly Moved[] }[];
  readonly counts: readonly { readonly label: string; readonly before: number; readonly after: number }[];
}

/** What came of something that a person has said. */
export interface Saying extends Moves {
  /** The entry of the journal in which it stands. */
  readonly entryId: string;
  /** No where the same was said before and stands. */
  readonly changed: boolean;
}

const refuse = async (): Promise<never> => {
  throw new DomainError('BAD_INPUT', 'Nothing can be changed here: send it to a server.');
};

/** Where nothing can be changed. */
export const readOnly: Writing = {
  ingest: refuse,
  remove: refuse,
  judge: refuse,
  foresee: refuse,
  undo: refuse,
  correct: refuse,
};
