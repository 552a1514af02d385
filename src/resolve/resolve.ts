import type { Actor, Place } from '../domain/actor.ts';
import { cluster, type Tie } from '../domain/cluster.ts';
import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { idOf } from '../domain/id.ts';
import type { Judgement } from '../domain/judgement.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { byId, byText, groupBy } from '../domain/order.ts';
import { standingVerdicts } from '../domain/standing-verdicts.ts';
import { bearersOf } from './bearers.ts';
import { canonicalActor, canonicalPlace } from './canonical.ts';
import { findCandidates } from './find-candidates.ts';
import { findHolders } from './find-holders.ts';
import { findLedBodies } from './find-led-bodies.ts';
import { judge } from './judge.ts';
import { contentsOf, type Profile, profilesOf } from './profile.ts';
import { type Relations, relationsOf } from './relations.ts';
import { score } from './score.ts';
import { withCommonKinds } from './with-common-kinds.ts';

/** Who is who across all articles. */
export interface Resolved extends Relations {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Descriptor id to actor or place id. */
  readonly referentOf: ReadonlyMap<string, string>;
  /** What the machine was unsure about, with reasons; what people judge is not repeated. */
  readonly judgements: readonly Judgement[];
}

/** What who is who follows from. */
export interface Described {
  readonly descriptors: readonly Descriptor[];
  readonly judgements: readonly Judgement[];
  /** Article id to the earliest article with the same text. */
  readonly originOf?: ReadonlyMap<string, string>;
}

/** Decides which descriptors tell of one actor or place: candidates, features, judgements, clusters. */
export function resolve({ descriptors: read, judgements, originOf = new Map() }: Described): Resolved {
  const descriptors = withCommonKinds(read);
  const judged = standingVerdicts(judgements, 'ACTOR');
  const contents = contentsOf(descriptors);
  const bearers = bearersOf(contents.values());
  const profiles = profilesOf(contents, (id, content) => {
    if (judged.ids.has(id) || content.family === 'LONE' || content.family === 'HOLDER') return true;
    return (
      (content.family === 'PERSON' || content.family === 'BODY') && score(content, content, bearers)?.verdict !== 'SAME'
    );
  });

  const compared = findCandidates(profiles).flatMap(([a, b]) => judge(a, b, bearers) ?? []);
  const ties = {
    nodes: profiles.map(profile => profile.id),
    same: [...compared.filter(one => one.verdict === 'SAME'), ...copyTies(descriptors, profiles, originOf)],
    different: compared.filter(one => one.apart),
    judged,
  };
  const known = cluster(ties);
  const led = findLedBodies(descriptors, profiles, known);
  const clusters = cluster({ ...ties, same: [...ties.same, ...findHolders(profiles, known), ...led] });

  return {
    ...referents(descriptors, profiles, clusters),
    judgements: openQuestions('ACTOR', compared, clusters, judged),
  };
}

/** The same words in copies of one article tell of the same referent, named or not. */
function copyTies(
  descriptors: readonly Descriptor[],
  profiles: readonly Profile[],
  originOf: ReadonlyMap<string, string>,
): readonly Tie[] {
  const profileOf = new Map(profiles.flatMap(profile => profile.descriptorIds.map(id => [id, profile.id] as const)));
  const copied = descriptors.filter(descriptor => originOf.has(descriptor.articleId)).sort(byId);
  const alike = groupBy(copied, ({ kind, articleId, name }) => `${originOf.get(articleId)} ${kind} ${foldName(name)}`);
  return [...alike.values()]
    .filter(group => new Set(group.map(one => one.articleId)).size === group.length)
    .flatMap(([first, ...rest]) =>
      rest.map(one => ({ a: profileOf.get(first!.id)!, b: profileOf.get(one.id)!, score: 0.95 })),
    );
}

function referents(
  descriptors: readonly Descriptor[],
  profiles: readonly Profile[],
  clusters: readonly (readonly string[])[],
): Omit<Resolved, 'judgements'> {
  const byDescriptorId = new Map(descriptors.map(descriptor => [descriptor.id, descriptor]));
  const byProfileId = new Map(profiles.map(profile => [profile.id, profile]));
  const referentOf = new Map<string, string>();
  const actors: Actor[] = [];
  const places: Place[] = [];
  for (const profileIds of clusters) {
    const ids = profileIds.flatMap(id => byProfileId.get(id)!.descriptorIds).sort(byText);
    const members = ids.map(id => byDescriptorId.get(id)!);
    const isPlace = members[0]!.kind === 'PLACE';
    const referentId = idOf(isPlace ? 'pla' : 'act', ids[0]!);
    for (const id of ids) referentOf.set(id, referentId);
    if (isPlace) places.push(canonicalPlace(referentId, members));
    else
      actors.push(
        canonicalActor(
          referentId,
          members,
          profileIds.map(id => byProfileId.get(id)!),
        ),
      );
  }
  return {
    actors: actors.sort(byId),
    places: places.sort(byId),
    referentOf,
    ...relationsOf(descriptors, referentOf, new Map(actors.map(actor => [actor.id, actor.kind]))),
  };
}
