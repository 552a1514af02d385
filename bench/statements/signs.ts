import type { Reading } from '../../src/domain/reading.ts';
import type { Claim } from '../../src/statements/claim.ts';
import { weigh } from '../../src/statements/likelihood.ts';
import type { Sign } from '../../src/statements/odds.ts';
import { claimsIn } from './claims.ts';
import type { Conveyed } from './conveyed.ts';

/** What is seen of two claims, and whether they are one. */
export interface Pair {
  readonly dossier: string;
  readonly same: boolean;
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
}

interface Compared {
  readonly claim: Claim;
  readonly says: string | null;
}

/** Of how many claims of earlier dossiers each claim is compared with one. */
const ACROSS = 50;

/** Pairs of one dossier's claims that meet in their company, then pairs across dossiers, which are never one. */
export function startPairing() {
  const earlier: Compared[] = [];
  return (dossier: string, readings: readonly Reading[], conveyed: readonly Conveyed[]): readonly Pair[] => {
    const claims = claimsIn(readings);
    const own = conveyed
      .map(({ attribution, says }) => ({ claim: claims.get(attribution.id), says }))
      .filter((each): each is Compared => each.claim?.pointer === false);
    const within = own.flatMap((one, at) =>
      own
        .slice(at + 1)
        .filter(other => one.claim.company.some(id => other.claim.company.includes(id)))
        .map(other => pairOf(dossier, one, other, one.says !== null && one.says === other.says)),
    );
    const across = own.flatMap((one, at) =>
      earlier.filter((_, index) => index % ACROSS === at % ACROSS).map(other => pairOf(dossier, one, other, false)),
    );
    earlier.push(...own);
    return [...within, ...across];
  };
}

function pairOf(dossier: string, { claim: a }: Compared, { claim: b }: Compared, same: boolean): Pair {
  const signs: Partial<Record<Sign, number>> = {};
  weigh(a, b, (sign, extent) => {
    signs[sign] = extent;
  });
  return { dossier, same, signs };
}
