import type { Actor, Place } from '../domain/actor.ts';
import { byTie, tieOf } from '../domain/cluster.ts';
import type { Flow, Groups, Table } from '../domain/flow.ts';
import { foldName } from '../domain/fold-name.ts';
import { followClusters, followPairs, type NodeTies } from '../domain/follow-clusters.ts';
import { followQuestions } from '../domain/follow-questions.ts';
import { idOf } from '../domain/id.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byText } from '../domain/order.ts';
import type { Doubt } from '../domain/questions.ts';
import { idIn } from '../domain/rank.ts';
import { followVerdicts } from '../domain/verdicts.ts';
import { blockingKeys } from './blocking-keys.ts';
import { canonicalActor, canonicalPlace, type Face } from './canonical.ts';
import type { DescribedArticle } from './described-article.ts';
import { followAttached } from './follow-attached.ts';
import { followBearers } from './follow-bearers.ts';
import { followProfiles } from './follow-profiles.ts';
import { judge } from './judge.ts';
import type { Profile } from './profile.ts';
import { type Score, score } from './score.ts';

/** How far apart two profiles may stand under a key that many share. */
const reach = 60;
/** How surely the same words in copies of one article tell of the same referent. */
const COPIED = 0.95;

/** Whether descriptors that show the same are one, as rules see it. */
type Self = Score;

/** An actor as others show it. */
export type ActorNamed = Pick<Actor, 'id' | 'name' | 'kind'>;

/** Who is who, kept up to date. */
export interface Referents {
  readonly actors: Table<Actor>;
  readonly places: Table<Place>;
  /** The actor that a descriptor tells of; null where it tells of a place or of nobody. */
  actorOf(descriptorId: string | null): ActorNamed | null;
  /** The id of the actor or place. */
  idOf(descriptorId: string | null): string | null;
  /** The actor of an id. */
  actorAt(actorId: string): ActorNamed | null;
  /** The article of a descriptor. */
  articleOf(descriptorId: string): string | undefined;
  /** What the machine is unsure about. */
  readonly questions: Table<Judgement>;
}

/** Decides which descriptors tell of one actor or place: candidates, features, judgements, clusters. */
export function followReferents(
  flow: Flow,
  articles: Table<DescribedArticle>,
  judgements: Groups<Judgement>,
): Referents {
  const verdicts = followVerdicts(flow, judgements, 'ACTOR');
  const { shown, profiles } = followProfiles(flow, articles);
  const bearers = followBearers(flow, profiles);
  const pairs = followPairs(flow, profiles, {
    keysOf: (profile: Profile) => [...blockingKeys(profile)],
    placeOf: ({ words }) => words.join(' '),
    reach,
    compare: (a, b) => judge(a, b, bearers),
  });

  const selves = flow.table<Self>();
  const selfOf = (profile: Profile): Self => {
    const { family } = profile;
    if (family === 'LONE' || family === 'HOLDER') return nobody;
    if (family === 'PERSON' || family === 'BODY') return score(profile, profile, bearers) ?? nobody;
    return { verdict: 'SAME', score: 1, reasons: [], apart: false };
  };
  flow.each(profiles, (key, emit) => emit.set(selves, key, selfOf(profiles.get(key)!)));

  // Descriptors that show the same are one node, unless a rule or a person has something to say of each.
  const nodeOf = flow.table<string>();
  const descriptorsOf = flow.groups<string>();
  /** The rank of the first descriptor of a node. */
  const firstOf = (node: string) => descriptorsOf.sample(node)[0]!;
  flow.each(shown, (articleId, emit) => {
    for (const { descriptor, rank, key } of shown.get(articleId)!) {
      const alone = selves.get(key)?.verdict !== 'SAME' || verdicts.of(descriptor.id).length > 0;
      const node = alone ? descriptor.id : key;
      emit.set(nodeOf, descriptor.id, node);
      emit.put(descriptorsOf, node, rank, key);
    }
  });
  const profileOf = flow.table<string>();
  const nodesOf = flow.groups<true>(2);
  flow.each(descriptorsOf, (node, emit) => {
    const key = descriptorsOf.peek(node, firstOf(node))!;
    emit.set(profileOf, node, key);
    emit.put(nodesOf, key, node, true);
  });

  const copies = followCopies(flow, articles, shown, nodeOf);
  const nodes = flow.table<NodeTies>();
  flow.each(profileOf, (node, emit) => {
    const key = profileOf.get(node)!;
    const ties = [...copies.of(node).values()].map(other => tieOf(node, other, COPIED));
    const apart: string[] = [];
    const self = selves.get(key)!;
    if (self.verdict === 'SAME' || self.apart)
      for (const other of nodesOf.of(key).keys()) {
        if (other === node) continue;
        if (self.verdict === 'SAME') ties.push(tieOf(node, other, self.score));
        else apart.push(other);
      }
    for (const [otherKey, found] of pairs.of(key))
      if (found.verdict === 'SAME' || found.apart)
        for (const other of nodesOf.of(otherKey).keys()) {
          if (found.verdict === 'SAME') ties.push(tieOf(node, other, found.score));
          if (found.apart) apart.push(other);
        }
    emit.set(nodes, node, {
      ties: ties.sort(byTie),
      apart: apart.sort(byText),
      judged: verdicts.of(node),
      rank: firstOf(node),
    });
  });
  const known = followClusters(flow, nodes);
  const keyOf = flow.table<string>();
  const attached = followAttached({ flow, shown, profiles, profileOf, nodeOf, known, verdicts });
  flow.each(shown, (articleId, emit) => {
    for (const { descriptor } of shown.get(articleId)!)
      emit.set(keyOf, descriptor.id, attached.of(known.clusterOf.get(nodeOf.get(descriptor.id)!)!));
  });

  const members = flow.groups<true>();
  const articleOf = flow.table<string>();
  const faces = flow.counts();
  const shows = flow.counts();
  flow.each(shown, (articleId, emit) => {
    for (const { descriptor, rank, key } of shown.get(articleId)!) {
      const referent = keyOf.get(descriptor.id)!;
      emit.put(members, referent, rank, true);
      emit.set(articleOf, descriptor.id, articleId);
      emit.count(faces, referent, faceOf(descriptor));
      emit.count(shows, referent, key);
    }
  });
  const actors = flow.table<Actor>();
  const places = flow.table<Place>();
  const named = flow.table<ActorNamed>();
  const placed = flow.table<string>();
  const byActorId = flow.groups<ActorNamed>();
  flow.each(members, (referent, emit) => {
    const first = idIn(members.sample(referent)[0]!);
    const seen = [...faces.of(referent)]
      .sort(([a], [b]) => byText(a, b))
      .map(([face, count]): Face => ({ ...JSON.parse(face), count }));
    const isPlace = [...shows.of(referent).keys()].every(key => profiles.peek(key)?.family === 'PLACE');
    if (isPlace) {
      emit.set(places, referent, canonicalPlace(idOf('pla', first), seen));
      emit.set(placed, referent, idOf('pla', first));
      return;
    }
    const contents = [...shows.of(referent).keys()].sort(byText).map(key => profiles.peek(key)!);
    const actor = canonicalActor(idOf('act', first), seen, contents);
    const { id, name, kind } = actor;
    emit.set(actors, referent, actor);
    emit.set(named, referent, { id, name, kind });
    emit.put(byActorId, id, referent, { id, name, kind });
  });

  const questions = followQuestions(flow, {
    kind: 'ACTOR',
    known,
    isSettled: verdicts.areSettled,
    *doubtsOf(node) {
      const key = profileOf.get(node);
      if (key === undefined) return;
      const [first, second] = nodesOf.sample(key);
      const self = selves.get(key)!;
      if (second !== undefined && self.verdict === 'UNSURE' && (node === first || node === second))
        yield doubt([first!, second], [idIn(firstOf(first!)), idIn(firstOf(second))], self);
      if (node !== first) return;
      for (const [otherKey, found] of pairs.of(key)) {
        const [other] = found.verdict === 'UNSURE' ? nodesOf.sample(otherKey) : [];
        if (other !== undefined) yield doubt([node, other], [idIn(firstOf(node)), idIn(firstOf(other))], found);
      }
    },
  });

  const actorOf = (descriptorId: string | null) => named.get(keyOf.get(descriptorId ?? '') ?? '') ?? null;
  return {
    actors,
    places,
    actorOf,
    idOf: id => actorOf(id)?.id ?? placed.get(keyOf.get(id ?? '') ?? '') ?? null,
    actorAt: id => [...byActorId.of(id).values()][0] ?? null,
    articleOf: id => articleOf.get(id),
    questions,
  };
}

const nobody: Self = { verdict: 'DIFFERENT', score: 0, reasons: [], apart: false };

function doubt(nodes: readonly [string, string], [x, y]: readonly [string, string], found: Self): Doubt {
  return { nodes, ...tieOf(x, y, found.score), reasons: found.reasons };
}

const faceOf = ({ kind, name, names, country, unnamed }: Omit<Face, 'count'>): string =>
  JSON.stringify({ kind, name, names: names.map(({ text }) => ({ text, count: 1 })), country, unnamed });

/** The same words in copies of one article tell of the same referent, named or not: node to the nodes it is tied to. */
function followCopies(
  flow: Flow,
  articles: Table<DescribedArticle>,
  shown: Table<
    readonly { readonly descriptor: { readonly id: string; readonly kind: string; readonly name: string } }[]
  >,
  nodeOf: Table<string>,
): Groups<string> {
  const alike = flow.groups<string>();
  flow.each(shown, (articleId, emit) => {
    const { copied, originId } = articles.get(articleId)!;
    if (!copied) return;
    for (const { descriptor } of shown.get(articleId)!)
      emit.put(alike, `${originId} ${descriptor.kind} ${foldName(descriptor.name)}`, descriptor.id, articleId);
  });
  const tied = flow.groups<string>();
  flow.each(alike, (key, emit) => {
    const all = alike.of(key);
    if (new Set(all.values()).size < all.size) return;
    const [first, ...rest] = [...all.keys()].sort(byText).map(id => nodeOf.get(id)!);
    for (const other of rest) {
      if (other === first) continue;
      emit.put(tied, first!, `${other} ${key}`, other);
      emit.put(tied, other, `${first!} ${key}`, first!);
    }
  });
  return tied;
}
