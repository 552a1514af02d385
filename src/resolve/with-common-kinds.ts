import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { byText, groupBy } from '../domain/order.ts';

/**
 * Descriptors with the kind that most articles give a name. One article may take a company for a person or a place;
 * somebody with an office, and what other articles do not call an organization, stays what it is.
 */
export function withCommonKinds(descriptors: readonly Descriptor[]): readonly Descriptor[] {
  const byName = groupBy(descriptors, descriptor => foldName(descriptor.name));
  return descriptors.map(descriptor => {
    if (descriptor.unnamed || !isDoubtful(descriptor)) return descriptor;
    const same = byName.get(foldName(descriptor.name))!.filter(other => !other.unnamed);
    const bodies = same.filter(other => other.kind === 'ORGANIZATION' || other.kind === 'OUTLET');
    const alike = same.filter(other => other.kind === descriptor.kind);
    const published = bodies.some(other => other.kind === 'OUTLET');
    if (bodies.length < alike.length || (bodies.length === alike.length && !published)) return descriptor;
    return {
      ...descriptor,
      kind: bodies
        .map(body => body.kind)
        .sort(byText)
        .at(-1)!,
      gender: null,
    };
  });
}

const isDoubtful = ({ kind, roles, speaksFor }: Descriptor) =>
  kind === 'PLACE' || (kind === 'PERSON' && roles.length === 0 && speaksFor.length === 0);
