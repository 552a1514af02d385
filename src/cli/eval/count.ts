/** What was counted in one article, for an F1 or for a share; counts of several articles add up. */
export interface Count {
  readonly kind: 'F1' | 'SHARE';
  readonly expected: number;
  /** Expected ones that were found. */
  readonly expectedRight: number;
  /** 0 for a share. */
  readonly found: number;
  /** Found ones that were expected. */
  readonly foundRight: number;
}

/** Counts by the name of what they count. */
export type Counts = Readonly<Record<string, Count>>;

/** Found against expected, one to one. */
export const matches = (right: number, found: number, expected: number): Count => ({
  kind: 'F1',
  expected,
  expectedRight: right,
  found,
  foundRight: right,
});

/** How many of how many are right. */
export const share = (right: number, of: number): Count => ({
  kind: 'SHARE',
  expected: of,
  expectedRight: right,
  found: 0,
  foundRight: 0,
});

/** How many of the answers are yes; those that are null were not asked. */
export function shareOf(answers: readonly (boolean | null)[]): Count {
  const asked = answers.filter(answer => answer !== null);
  return share(asked.filter(answer => answer).length, asked.length);
}

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    kind: a.kind,
    expected: a.expected + b.expected,
    expectedRight: a.expectedRight + b.expectedRight,
    found: a.found + b.found,
    foundRight: a.foundRight + b.foundRight,
  }));

export const precisionOf = ({ foundRight, found }: Count): number => (found === 0 ? 0 : foundRight / found);
export const recallOf = ({ expectedRight, expected }: Count): number => (expected === 0 ? 0 : expectedRight / expected);

/** The F1 or the share; null where there was nothing to count. */
export function rateOf(count: Count): number | null {
  if (count.expected + count.found === 0) return null;
  const [precision, recall] = [precisionOf(count), recallOf(count)];
  if (count.kind === 'SHARE') return recall;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
