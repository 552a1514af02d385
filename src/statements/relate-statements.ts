import type { Claim } from './claim.ts';
import { meanTheSame } from './lexicon/synonyms.ts';
import { namesKind } from './names-kind.ts';

/** How two claims stand to each other that do not say the same: they cannot both hold, or the one says more closely what the other says. */
export type Kinship =
  | { readonly kind: 'CONTRADICTS' }
  /** With the id of the claim that says it more closely. */
  | { readonly kind: 'REFINES'; readonly narrower: string };

/** Reasons for which two claims that are otherwise alike cannot both hold. */
const excluding: ReadonlySet<string> = new Set(['opposite words', 'one negated', 'other numbers']);
/** Reasons for which two claims are about different things, whatever else is alike. */
const elsewhere: ReadonlySet<string> = new Set([
  'done by somebody else',
  'other place',
  'other subject',
  'other actors',
  'told of another day',
  'roles exchanged',
  'one has happened, the other has not',
]);
/** The reasons without which likeness of words is not enough. */
const sameMatter: ReadonlySet<string> = new Set(['same verb', 'same subject', 'same object', 'opposite words']);

/** The kinship of two claims for which these reasons hold; null where there is none. */
export function relate(a: Claim, b: Claim, reasons: readonly string[]): Kinship | null {
  if (reasons.some(reason => elsewhere.has(reason)) || !reasons.some(reason => sameMatter.has(reason))) return null;
  if (reasons.some(reason => excluding.has(reason))) return { kind: 'CONTRADICTS' };
  if (!reasons.includes('same verb')) return null;
  const [narrow, broad] = [isNarrower(a, b), isNarrower(b, a)];
  return narrow === broad ? null : { kind: 'REFINES', narrower: narrow ? a.id : b.id };
}

/** Whether the one says it of all, says all that the other says and more, or names the kind where the other names only the class. */
const isNarrower = (a: Claim, b: Claim): boolean =>
  a.clause.quantity !== null && b.clause.quantity !== null && a.clause.quantity !== b.clause.quantity
    ? a.clause.quantity === 'all' && b.clause.quantity !== 'none'
    : (holdsAll(a, b) && a.stems.length > b.stems.length) || namesKind(a, b);

const holdsAll = (a: Claim, b: Claim) =>
  b.stems.length > 0 && b.stems.every(stem => a.stems.some(other => meanTheSame(stem, other)));
