import { DomainError } from '../../domain/errors.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { boundsOf } from '../date-bounds.ts';

/** The arguments of a lens: which reports of what was said are looked at. */
export interface LensArguments {
  readonly asOf?: PartialDate | null;
  readonly saidAt?: { readonly from?: PartialDate | null; readonly to?: PartialDate | null } | null;
  readonly outlets?: readonly string[] | null;
  readonly excludeUnnamed?: boolean | null;
  readonly firstHandOnly?: boolean | null;
  readonly minConfidence?: number | null;
}

/** A lens as a fragment writes it, `$lens`: a condition on `report`, an attribution, and `paper`, the article it stands in. */
export interface Lens {
  readonly condition: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What one argument asks of a report; a value that nobody gave, or that asks for nothing, is null. */
interface Rule {
  readonly condition: string;
  readonly values: (given: LensArguments) => Readonly<Record<string, unknown>>;
}

/** What a lens means, wherever it is given. Each condition holds for one and the same report. */
const rules: readonly Rule[] = [
  {
    condition: 'paper.publishedAt <= $lensLastMoment AND NOT paper.publishedAt IN $lensLessPrecise',
    values: ({ asOf }) => ({ lensLastMoment: asOf ? `${asOf}~` : null, lensLessPrecise: lessPrecise(asOf ?? '') }),
  },
  {
    condition: 'coalesce(report.saidAt, paper.publishedAt) >= $lensFrom',
    values: ({ saidAt }) => ({ lensFrom: boundsOf(saidAt).from }),
  },
  {
    condition: 'coalesce(report.saidAt, paper.publishedAt) < $lensTo',
    values: ({ saidAt }) => ({ lensTo: boundsOf(saidAt).to }),
  },
  {
    condition: 'paper.outletId IN $lensOutlets',
    values: ({ outlets }) => ({ lensOutlets: outlets ?? null }),
  },
  {
    condition: 'EXISTS { MATCH (named:Actor {id: report.actorId, unnamed: $lensUnnamed}) }',
    values: ({ excludeUnnamed }) => ({ lensUnnamed: excludeUnnamed ? false : null }),
  },
  {
    condition: 'size(coalesce(report.via, [])) = $lensRelays',
    values: ({ firstHandOnly }) => ({ lensRelays: firstHandOnly ? 0 : null }),
  },
  {
    condition: 'report.confidence >= $lensConfidence',
    values: ({ minConfidence }) => ({ lensConfidence: minConfidence ?? null }),
  },
];

/** The spellings of a date that leave open whether it had come by then: "2022" and "2022-03" for "2022-03-14". */
const lessPrecise = (date: PartialDate): readonly string[] =>
  [4, 7, 10].filter(length => length < date.length).map(length => date.slice(0, length));

/** The lens that these arguments make; null where they ask for nothing. */
export function lensOf(given: LensArguments): Lens | null {
  const { minConfidence: least } = given;
  if (typeof least === 'number' && !(least >= 0 && least <= 1)) {
    throw new DomainError('BAD_INPUT', `"minConfidence" must be from 0 to 1, not ${least}.`);
  }
  const held = rules
    .map(({ condition, values }) => ({ condition, values: values(given) }))
    .filter(({ values }) => Object.values(values).every(value => value !== null));
  if (held.length === 0) return null;
  return {
    condition: held.map(({ condition }) => condition).join(' AND '),
    values: Object.assign({}, ...held.map(({ values }) => values)),
  };
}
