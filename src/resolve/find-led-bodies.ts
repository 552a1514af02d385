import type { Tie } from '../domain/cluster.ts';
import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { officeOf, singleOffices } from './lexicon/offices.ts';
import type { Profile } from './profile.ts';

/** A body that an article leaves unnamed ("the airline") and the one named body of which the same person holds the same office. */
export function findLedBodies(
  descriptors: readonly Descriptor[],
  profiles: readonly Profile[],
  clusters: readonly (readonly string[])[],
): readonly Tie[] {
  const clusterOf = clusterOfDescriptors(profiles, clusters);
  const byDescriptorId = new Map(descriptors.map(descriptor => [descriptor.id, descriptor]));
  const posts = descriptors.flatMap(person => {
    if (person.kind !== 'PERSON') return [];
    return person.speaksFor.flatMap(({ descriptorId, role }) => {
      const body = byDescriptorId.get(descriptorId);
      const office = officeOf(foldName(role));
      const isBody = body?.kind === 'ORGANIZATION' || body?.kind === 'OUTLET';
      return isBody && singleOffices.has(office) ? [{ post: `${clusterOf.get(person.id)} ${office}`, body }] : [];
    });
  });
  const named = new Map<string, Set<string>>();
  for (const { post, body } of posts)
    if (!body.unnamed) named.set(post, (named.get(post) ?? new Set()).add(clusterOf.get(body.id)!));
  return posts.flatMap(({ post, body }) => {
    const [led, ...others] = named.get(post) ?? [];
    if (!body.unnamed || !led || others.length > 0) return [];
    return { a: clusterOf.get(body.id)!, b: led, score: 0.6 };
  });
}

function clusterOfDescriptors(profiles: readonly Profile[], clusters: readonly (readonly string[])[]) {
  const byProfileId = new Map(profiles.map(profile => [profile.id, profile]));
  return new Map(
    clusters.flatMap(ids => ids.flatMap(id => byProfileId.get(id)!.descriptorIds.map(one => [one, ids[0]!] as const))),
  );
}
