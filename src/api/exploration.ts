import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { DomainError } from '../domain/errors.ts';
import type { Parameters } from '../graph/graph.ts';
import { lensOf } from './compose/lens.ts';
import type { Context } from './context.ts';
import { searchWords } from './search-words.ts';
import { Count } from './types/count.ts';
import { CountFilter, NeighbourhoodFilter, PathFilter, TimelineFilter, type UtteranceFilter } from './types/filters.ts';
import { Neighbourhood } from './types/neighbourhood.ts';
import { Path } from './types/path.ts';
import { Period } from './types/period.ts';

type Selection = GraphQLResolveInfo;

/** With more connections than this a thing is a hub: nearly everything is connected over it, which tells nothing. */
const hub = 50;
const everything = 1_000_000_000;

/** The questions that look at the graph as a whole, or at how its things are connected. */
@Resolver()
export class Exploration {
  @Query(() => Neighbourhood, {
    description: 'What is near some things: of what is equally near, the most spoken of comes first.',
  })
  neighbourhood(
    @Args(() => NeighbourhoodFilter) { ids, depth, limit, relations }: NeighbourhoodFilter,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    within('ids', ids.length, 1, 20);
    within('depth', depth, 1, 3);
    within('limit', limit, 1, 500);
    within('relations', relations.length, 1, everything);
    return ask(selection, { handedDown: { relations } });
  }

  @Query(() => [Path], {
    description: 'The shortest ways from one thing to another, at most 100, each with the passages behind its steps.',
  })
  paths(
    @Args(() => PathFilter) { from, to, maxLength, relations, crossHubs }: PathFilter,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    within('maxLength', maxLength, 1, 6);
    within('relations', relations.length, 1, everything);
    if (from === to) return [];
    return ask(selection, { mostConnections: crossHubs ? everything : hub, handedDown: { relations } });
  }

  @Query(() => [Period], { description: 'How much was asserted and denied, by time; at most 1000 stretches.' })
  timeline(@Args(() => TimelineFilter) filter: TimelineFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    const found = isLensed(filter) ? { utterances: true } : { edges: true };
    return ask(selection, { ...wordsOf(filter), ...found });
  }

  @Query(() => [Count], {
    description: 'How much was asserted and denied, by whom or by what, and when; the most first, at most 100.',
  })
  countBy(@Args(() => CountFilter) filter: CountFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    return ask(selection, { ...wordsOf(filter), interval: filter.interval ?? 0, ...countedBy(filter) });
  }
}

/** What is counted along: edges know who, what and how often; articles when and where; reports what a lens asks for. */
function countedBy(filter: CountFilter): Parameters {
  if (isLensed(filter) || filter.dimension === 'ACTOR_KIND') return { utterances: true, reports: true };
  if (filter.dimension === 'OUTLET' || isGiven(filter.interval)) return { utterances: true, papers: true };
  return { edges: true };
}

const isLensed = (filter: UtteranceFilter): boolean => lensOf(filter) !== null;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

const wordsOf = ({ of, by }: UtteranceFilter) => ({ of: searchWords('of', of), by: searchWords('by', by) });

function within(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  const asked = most === everything ? `hold at least ${least}` : `be or hold ${least} to ${most}, not ${value}`;
  throw new DomainError('BAD_INPUT', `"${name}" must ${asked}.`);
}
