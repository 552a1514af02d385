import type { DisputeListQueryVariables, StatementOrderField } from '../../graphql/operations.ts';
import { daysIn, rangeOf } from '../../period.ts';
import type { Address } from '../../router/address.ts';

export const pageSize = 20;

/** The orders that a reader can choose; the first where nothing is chosen. */
export const orders: readonly (readonly [field: StatementOrderField, words: string])[] = [
  ['RANK', 'most disputed'],
  ['LAST_AT', 'last spoken of'],
  ['OUTLETS', 'most outlets'],
  ['ARTICLES', 'most articles'],
];

export const orderIn = ({ params }: Address): StatementOrderField =>
  orders.find(([field]) => field === params.get('sort'))?.[0] ?? orders[0]![0];

/** What the address asks for. */
export function disputeVariables(address: Address): DisputeListQueryVariables {
  const { params } = address;
  return {
    of: params.get('q'),
    byId: severalOf(params, 'by'),
    outlets: severalOf(params, 'outlet'),
    saidAt: rangeOf(daysIn(address)),
    orderBy: { field: orderIn(address), direction: 'DESC' },
    first: pageSize,
    after: params.get('after'),
  };
}

export const isNarrowed = ({ params }: Address): boolean =>
  ['q', 'by', 'outlet', 'from', 'to', 'after'].some(name => params.has(name));

const severalOf = (params: URLSearchParams, name: string): readonly string[] | null =>
  params.has(name) ? params.getAll(name) : null;
