import type { Figure } from './figures.ts';
import { thresholds } from './thresholds.ts';

/** What was measured on one set. */
interface Report {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** A line for each figure of these sets that is below its threshold or was not measured. */
export const failures = (reports: readonly Report[], lines = thresholds): readonly string[] =>
  reports.flatMap(({ name, figures }) =>
    Object.entries(lines[name] ?? {}).flatMap(([figure, least]) => {
      const value = figures.find(each => each.name === figure)?.value ?? null;
      if (value === null) return [`${name}: ${figure} was not measured; it must be at least ${least}`];
      return value < least ? [`${name}: ${figure} is ${value.toFixed(4)}; it must be at least ${least}`] : [];
    }),
  );
