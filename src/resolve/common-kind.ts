import type { Descriptor } from '../domain/descriptor.ts';

/** How many named descriptors of each kind bear one name. */
export type KindCounts = ReadonlyMap<string, number>;

/** Whether the kind of a descriptor is for other articles to say. */
export const isDoubtful = ({ kind, roles, speaksFor, unnamed }: Descriptor): boolean =>
  !unnamed && (kind === 'PLACE' || (kind === 'PERSON' && roles.length === 0 && speaksFor.length === 0));

/**
 * What a person or place is where so many give each kind to its name. One article may take a company for a person or a place;
 * somebody with an office, and what other articles do not call an organization, stays what it is.
 */
export function commonKind(kind: Descriptor['kind'], counts: KindCounts): Descriptor['kind'] {
  const outlets = counts.get('OUTLET') ?? 0;
  const bodies = outlets + (counts.get('ORGANIZATION') ?? 0);
  const alike = counts.get(kind) ?? 0;
  if (bodies < alike || (bodies === alike && outlets === 0)) return kind;
  return outlets > 0 ? 'OUTLET' : 'ORGANIZATION';
}
