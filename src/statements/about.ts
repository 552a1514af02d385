import { byId, countOf } from '../domain/order.ts';
import type { Claim } from './claim.ts';

export type Role = 'SUBJECT' | 'OBJECT' | 'PLACE';

/** An actor or place that a statement is about. */
export interface About {
  readonly id: string;
  readonly role: Role;
}

/** Everybody and every place that the wording names, the subject first; what only points elsewhere names nobody. */
export function aboutOf(claims: readonly Claim[]): readonly About[] {
  const roles = new Map<string, Role>();
  const told = claims.filter(claim => !claim.pointer);
  for (const { placeIds } of told) for (const id of placeIds) roles.set(id, 'PLACE');
  for (const { objectIds } of told) for (const id of objectIds) roles.set(id, 'OBJECT');
  for (const { subjectId } of told) if (subjectId !== null && !roles.has(subjectId)) roles.set(subjectId, 'SUBJECT');
  for (const id of mostOften(told)) roles.set(id, 'SUBJECT');
  return [...roles].map(([id, role]) => ({ id, role })).sort(byId);
}

/** Whoever is the subject at least as often as an object. */
function mostOften(claims: readonly Claim[]): readonly string[] {
  const objects = new Map(countOf(claims.flatMap(claim => claim.objectIds)));
  return countOf(claims.flatMap(claim => claim.subjectId ?? []))
    .filter(([id, count]) => count >= (objects.get(id) ?? 0))
    .map(([id]) => id);
}
