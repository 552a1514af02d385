import type { Tie } from '../domain/cluster.ts';
import { singleOffices } from './lexicon/offices.ts';
import type { Profile } from './profile.ts';

/** An unnamed holder of an office ("the ministry's spokeswoman") and the one person who is known to hold it. */
export function findHolders(profiles: readonly Profile[], clusters: readonly (readonly string[])[]): readonly Tie[] {
  const byProfileId = new Map(profiles.map(profile => [profile.id, profile]));
  const known = new Map<string, Set<number>>();
  clusters.forEach((ids, at) => {
    const members = ids.map(id => byProfileId.get(id)!);
    if (members[0]!.family !== 'PERSON') return;
    for (const post of members.flatMap(postsOf)) known.set(post, (known.get(post) ?? new Set()).add(at));
  });
  return profiles
    .filter(profile => profile.family === 'HOLDER')
    .flatMap(holder => {
      const posts = postsOf(holder).map(post => known.get(post) ?? new Set<number>());
      const found = new Set(posts.flatMap(people => [...people]));
      if (found.size !== 1) return [];
      const members = clusters[[...found][0]!]!.map(id => byProfileId.get(id)!);
      const genders = new Set([holder, ...members].flatMap(one => one.gender ?? []));
      return genders.size > 1 ? [] : { a: holder.id, b: members[0]!.id, score: 0.6 };
    });
}

const postsOf = ({ offices, bodies, country }: Profile): readonly string[] =>
  offices
    .filter(office => singleOffices.has(office))
    .flatMap(office => bodies.map(body => `${office} of ${body} of ${body.startsWith('government ') ? '' : country}`));
