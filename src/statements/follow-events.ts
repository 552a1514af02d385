import { byTie, tieOf } from '../domain/cluster.ts';
import type { Event } from '../domain/event.ts';
import type { Flow, Table } from '../domain/flow.ts';
import { followClusters, followPairs, type NodeTies } from '../domain/follow-clusters.ts';
import { eventOf, type Happening, happeningKeys, likeness, oneTimeOnePlace, rankIn, timeOf } from './match-events.ts';

/** How far apart two happenings may stand under a key that many share. */
const reach = 60;

/** The events, by the first of their mentions, kept up to date. */
export function followEvents(flow: Flow, happenings: Table<readonly Happening[]>): Table<Event> {
  const mentions = flow.table<Happening>();
  flow.each(happenings, (articleId, emit) => {
    for (const happening of happenings.get(articleId)!) emit.set(mentions, happening.mention.id, happening);
  });
  const pairs = followPairs(flow, mentions, {
    keysOf: happeningKeys,
    placeOf: timeOf,
    reach,
    compare: (a, b) => likeness(a, b),
  });
  const nodes = flow.table<NodeTies>();
  flow.each(mentions, (id, emit) => {
    const ties = [...pairs.of(id)].map(([other, score]) => tieOf(id, other, score));
    const { mention, placeId } = mentions.get(id)!;
    const shows = `${mention.when} ${placeId}`;
    emit.set(nodes, id, {
      ties: ties.sort(byTie),
      apart: [],
      judged: [],
      rank: rankIn(mentions.get(id)!),
      shows,
    });
  });
  const { members } = followClusters(
    flow,
    nodes,
    oneTimeOnePlace(id => mentions.peek(id)!),
  );
  const events = flow.table<Event>();
  flow.each(members, (id, emit) => emit.set(events, id, eventOf(members.get(id)!.map(node => mentions.get(node)!))));
  return events;
}
