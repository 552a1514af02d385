import type { Edge, ImageNode } from '../../../../src/domain/image.ts';
import { ask } from '../../graphql/ask.ts';
import type { Operation } from '../../graphql/operations.ts';
import type { Row } from './row.ts';

/** What a screen shows, as the lines of a table and as a graph. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly nodes: readonly ImageNode[];
  readonly edges: readonly Edge[];
}

/** A part of what is shown. */
export interface Part extends Shown {
  /** How many lines there are in all, where that is told. */
  readonly total: number | null;
  /** Where the next part begins; null after the last. */
  readonly next: string | null;
}

/** The list behind a screen, to be gone through to its end. */
export interface Listing {
  /** What is in it, as the name of a file says it. */
  readonly name: string;
  readonly part: (after: string | null) => Promise<Part>;
}

interface Listed<Answer, Variables> {
  readonly name: string;
  readonly operation: Operation<Answer, Variables>;
  readonly variables: Variables;
  readonly partOf: (answer: Answer) => Part;
}

/** A list by the very question that its screen asks. */
export const listing = <Answer, Variables>({
  name,
  operation,
  variables,
  partOf,
}: Listed<Answer, Variables>): Listing => ({
  name,
  part: async after => partOf(await ask(operation, { ...variables, after })),
});

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export const nextOf = ({ hasNextPage, endCursor }: PageInfo): string | null => (hasNextPage ? endCursor : null);

/** What is shown where nothing has the id that was asked for. */
export const nothing: Part = { rows: [], nodes: [], edges: [], total: 0, next: null };
