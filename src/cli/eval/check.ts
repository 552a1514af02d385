import { DomainError } from '../../domain/errors.ts';
import type { Report } from './tables.ts';
import { thresholds } from './thresholds.ts';

/** A line for each figure of these sets that is below its threshold or was not measured. */
export const failures = (reports: readonly Pick<Report, 'name' | 'figures'>[], lines = thresholds): readonly string[] =>
  reports.flatMap(({ name, figures }) =>
    Object.entries(lines[name] ?? {}).flatMap(([figure, least]) => {
      const value = figures.find(each => each.name === figure)?.value ?? null;
      if (value === null) return [`${name}: ${figure} was not measured; it must be at least ${least}`];
      return value < least ? [`${name}: ${figure} is ${value.toFixed(4)}; it must be at least ${least}`] : [];
    }),
  );

/** Refuses a check that would check nothing. */
export function requireThresholds(names: readonly string[], lines = thresholds): void {
  if (names.some(name => lines[name] !== undefined)) return;
  const known = Object.keys(lines).join(', ');
  throw new DomainError('BAD_USAGE', `no figure of ${names.join(', ')} has a threshold: --check is for ${known}.`);
}
