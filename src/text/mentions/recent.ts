import type { Referent } from './referent.ts';
import { final } from './referent.ts';

/** One place where a referent was brought up. */
export interface Sight {
  readonly referent: Referent;
  readonly sentence: number;
  readonly paragraph: number;
  readonly source: boolean;
  /** The first to be named in its sentence. */
  readonly subject: boolean;
  readonly quoted: boolean;
  /** Named only inside a description of something else. */
  readonly nested: boolean;
}

/** What a pronoun asks for, and where it stands. */
export interface Wanted {
  readonly fits: (referent: Referent) => number | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  /** It stands behind what it says: "…, it said." */
  readonly trailing: boolean;
  /** How many paragraphs back it may point. */
  readonly reach: number;
}

const mostSights = 40;

/** Those brought up lately; what lies further back is out of mind. */
export const lately = ({ sights }: { readonly sights: readonly Sight[] }): readonly Sight[] =>
  sights.slice(-mostSights);

/** The likeliest of those brought up lately: who spoke last, then who was the subject, nearer before farther. */
export function likeliest(sights: readonly Sight[], wanted: Wanted): Referent | null {
  let best: Referent | null = null;
  let highest = 0;
  for (let at = sights.length - 1; at >= Math.max(0, sights.length - mostSights); at -= 1) {
    const sight = sights[at]!;
    if (sight.paragraph < wanted.paragraph - wanted.reach) break;
    const referent = final(sight.referent);
    const fit = wanted.fits(referent);
    if (fit === null) continue;
    const score = weight(sight, wanted) + fit;
    if (score > highest) {
      highest = score;
      best = referent;
    }
  }
  return best;
}

function weight(sight: Sight, wanted: Wanted): number {
  const penalty = (sight.quoted && !wanted.quoted ? 3 : 0) + (sight.nested ? 2.5 : 0);
  const near = wanted.paragraph - sight.paragraph;
  if (near > 0) return (sight.source ? 4 : sight.subject ? 2.6 : 1.6) - (near - 1) * 1.2 - penalty;
  const apart = Math.min(6, wanted.sentence - sight.sentence);
  if (apart === 0 && wanted.trailing && !sight.source) return -penalty;
  if (apart === 0) return (sight.source || sight.subject ? 6.5 : 3) - penalty;
  const goesOn = wanted.trailing && sight.source && apart === 1 ? 1.2 : 0;
  return (sight.source ? 5.5 : sight.subject ? 5 : 3) + goesOn - apart * 0.3 - penalty;
}
