import type { Said, StatementSurroundings } from './statement-types.ts';

/** What one outlet has of both sides. */
export interface CoverageRow {
  readonly id: string;
  readonly name: string;
  readonly asserts: number;
  readonly denies: number;
  readonly firstAt: string | null;
}

/** Puts the two sides of each outlet in one row, the earliest first as they come. */
export function coverageByOutlet(rows: StatementSurroundings['coverage']): readonly CoverageRow[] {
  const outlets = new Map<string, CoverageRow>();
  for (const { outlet, stance, articleCount, firstAt } of rows) {
    const id = outlet?.id ?? '';
    const row = outlets.get(id) ?? { id, name: outlet?.name ?? 'Outlet not known', asserts: 0, denies: 0, firstAt };
    outlets.set(id, {
      ...row,
      asserts: row.asserts + (stance === 'ASSERTS' ? articleCount : 0),
      denies: row.denies + (stance === 'DENIES' ? articleCount : 0),
    });
  }
  return [...outlets.values()];
}

/** How many of an outlet's articles are copies of what another published before, by the id of the outlet. */
export function copiesByOutlet(utterances: readonly Said[]): ReadonlyMap<string, number> {
  const articles = new Map(
    utterances
      .flatMap(({ attributions }) => attributions.nodes.flatMap(({ article }) => article ?? []))
      .map(one => [one.id, one]),
  );
  const copies = new Map<string, number>();
  for (const { origin, outlet } of articles.values()) {
    if (origin && outlet) copies.set(outlet.id, (copies.get(outlet.id) ?? 0) + 1);
  }
  return copies;
}
