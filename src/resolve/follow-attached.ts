import type { Table } from '../domain/flow.ts';
import { foldName } from '../domain/fold-name.ts';
import { followSurnames } from './follow-surnames.ts';
import { officeOf, singleOffices } from './lexicon/offices.ts';
import { postsOf } from './posts.ts';
import type { Profile } from './profile.ts';
import type { Together } from './together.ts';

/** Clusters of descriptors without a name, or with a surname alone, that belong to a cluster with a full one. */
export interface Attached {
  /** The cluster that a cluster belongs to: itself, unless it is without a name and one fits. */
  of(cluster: string): string;
}

/** Finds whom an office or a leader gives a name to. */
export function followAttached(together: Together): Attached {
  const held = followHolders(together);
  const led = followLedBodies(together);
  const bare = followSurnames(together);
  return { of: cluster => held.get(cluster) ?? led.get(cluster) ?? bare.get(cluster) ?? cluster };
}

/** An unnamed holder of an office ("the ministry's spokeswoman") and the one person who is known to hold it. */
function followHolders({ flow, profiles, profileOf, known, verdicts }: Together): Table<string> {
  const holders = flow.groups<readonly string[]>();
  const shownBy = (cluster: string) =>
    known.members.get(cluster)!.map(node => profiles.get(profileOf.get(node) ?? '')!);
  const gendersOf = (all: readonly Profile[]) => [...new Set(all.flatMap(({ gender }) => gender ?? []))].sort();
  flow.each(known.members, (cluster, emit) => {
    const all = shownBy(cluster);
    if (all[0]!.family !== 'PERSON') return;
    for (const post of new Set(all.flatMap(postsOf))) emit.put(holders, post, cluster, gendersOf(all));
  });
  const held = flow.table<string>();
  flow.each(known.members, (cluster, emit) => {
    const all = shownBy(cluster);
    if (all.some(({ family }) => family !== 'HOLDER')) return;
    const people = new Map(all.flatMap(postsOf).flatMap(post => [...holders.of(post)]));
    const [person] = people;
    if (people.size !== 1 || person === undefined) return;
    if (new Set([...person[1], ...gendersOf(all)]).size > 1) return;
    const judged = known.members.get(cluster)!.flatMap(node => verdicts.of(node).filter(one => !one.same));
    if (judged.some(({ a, b }) => [a, b].some(one => known.clusterOf.get(one) === person[0]))) return;
    emit.set(held, cluster, person[0]);
  });
  return held;
}

/** A body that an article leaves unnamed ("the airline") and the one named body of which the same person holds the same office. */
function followLedBodies({ flow, shown, profiles, profileOf, nodeOf, known }: Together): Table<string> {
  const clusterOf = (descriptorId: string) => known.clusterOf.get(nodeOf.get(descriptorId) ?? '') ?? '';
  const bodies = flow.counts();
  const posts = (articleId: string, unnamed: boolean) => {
    const all = shown.get(articleId)!;
    const bodyOf = new Map(all.map(({ descriptor }) => [descriptor.id, descriptor]));
    return all.flatMap(({ descriptor: person }) =>
      (person.kind === 'PERSON' ? person.speaksFor : []).flatMap(({ descriptorId, role }) => {
        const body = bodyOf.get(descriptorId);
        const office = officeOf(foldName(role));
        const isBody = body?.kind === 'ORGANIZATION' || body?.kind === 'OUTLET';
        if (!isBody || body.unnamed !== unnamed || !singleOffices.has(office)) return [];
        return [{ post: `${clusterOf(person.id)} ${office}`, body: body.id }];
      }),
    );
  };
  flow.each(shown, (articleId, emit) => {
    for (const { post, body } of posts(articleId, false)) emit.count(bodies, post, clusterOf(body));
  });
  const leading = flow.groups<string>();
  flow.each(shown, (articleId, emit) => {
    for (const { post, body } of posts(articleId, true)) {
      const [led, ...others] = bodies.of(post).keys();
      if (led !== undefined && others.length === 0) emit.put(leading, clusterOf(body), body, led);
    }
  });
  const found = flow.table<string>();
  flow.each(leading, (cluster, emit) => {
    const led = new Set(leading.of(cluster).values());
    const isUnknown = (node: string) => profiles.get(profileOf.get(node) ?? '')?.family === 'LONE';
    if (led.size === 1 && (known.members.get(cluster) ?? []).every(isUnknown)) emit.set(found, cluster, [...led][0]!);
  });
  return found;
}
