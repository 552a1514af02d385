import type { StatementCoverageQuery, StatementPageQuery } from '../../graphql/operations.ts';

/** The parts of what the server answers about a statement. */
export type StatementSides = NonNullable<StatementPageQuery['statement']>;
export type Said = StatementSides['utterances']['nodes'][number];
export type Report = Said['attributions']['nodes'][number];
export type StatementSurroundings = NonNullable<StatementCoverageQuery['statement']>;
