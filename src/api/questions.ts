import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { DomainError } from '../domain/errors.ts';
import { plainly } from './compose/plainly.ts';
import type { Context } from './context.ts';
import { boundsOf } from './date-bounds.ts';
import { searchIndex } from './search-index.ts';
import { searchWords } from './search-words.ts';
import { Actor } from './types/actor.ts';
import { Article } from './types/article.ts';
import {
  ActorConnection,
  ArticleConnection,
  EventConnection,
  JudgementConnection,
  ReversalConnection,
  SearchConnection,
  StatementConnection,
  UtteranceConnection,
} from './types/connections.ts';
import { Event } from './types/event.ts';
import {
  ActorFilter,
  ArticleFilter,
  ContradictionFilter,
  DenialFilter,
  DisputeFilter,
  EventFilter,
  ReviewFilter,
  SearchFilter,
  StatementFilter,
} from './types/filters.ts';
import { Node } from './types/node.ts';
import { RateLimit } from './types/rate-limit.ts';
import { Statement } from './types/statement.ts';
import { Stats } from './types/stats.ts';

type Selection = GraphQLResolveInfo;

/** Every answer knows its id, selected or not. */
interface Identified {
  readonly __id: string;
}

/** The questions that can be asked; each is answered, with all that is selected below it, by one read of the graph. */
@Resolver()
export class Questions {
  @Query(() => Node, { nullable: true, description: 'Anything by its id.' })
  node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    return ask(selection, { id });
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Many things by their ids, in the order of the ids; null where there is none.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: readonly string[],
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    if (ids.length > 100) throw new DomainError('BAD_INPUT', `"ids" may hold at most 100 ids, not ${ids.length}.`);
    const found = await ask<readonly Identified[]>(selection, { ids });
    return ids.map(id => found.find(one => one.__id === id) ?? null);
  }

  @Query(() => StatementConnection, {
    description: 'Statements that some assert and others deny: those on which both sides have spoken most come first.',
  })
  disputes(@Args(() => DisputeFilter) filter: DisputeFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    return ask(selection, { of: searchWords('of', filter.of), by: searchWords('by', filter.by) });
  }

  @Query(() => UtteranceConnection, {
    description:
      'Who denied what: every utterance that denies a statement, the latest first. All filters that are given must hold.',
  })
  denials(@Args(() => DenialFilter) filter: DenialFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    return ask(selection, {
      by: searchWords('by', filter.by),
      onBehalfOf: searchWords('onBehalfOf', filter.onBehalfOf),
      of: searchWords('of', filter.of),
      outlet: searchWords('outlet', filter.outlet),
    });
  }

  @Query(() => Statement, { nullable: true, description: 'One statement by its id.' })
  statement(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    return ask(selection, { id });
  }

  @Query(() => StatementConnection, { description: 'Statements, the last spoken of first.' })
  statements(
    @Args(() => StatementFilter) filter: StatementFilter,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    return ask(selection, { text: searchWords('text', filter.text) });
  }

  @Query(() => Actor, { nullable: true, description: 'One actor by its id.' })
  actor(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    return ask(selection, { id });
  }

  @Query(() => ActorConnection, { description: 'Actors: those who deny most come first.' })
  actors(@Args(() => ActorFilter) filter: ActorFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    return ask(selection, { name: searchWords('name', filter.name) });
  }

  @Query(() => Article, { nullable: true, description: 'One article by its id.' })
  article(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    return ask(selection, { id });
  }

  @Query(() => ArticleConnection, { description: 'Articles, the latest first.' })
  articles(@Args(() => ArticleFilter) filter: ArticleFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    return ask(selection, {
      title: searchWords('title', filter.title),
      outlet: searchWords('outlet', filter.outlet),
      ...boundsOf(filter.publishedAt),
    });
  }

  @Query(() => Event, { nullable: true, description: 'One event by its id.' })
  event(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    return ask(selection, { id });
  }

  @Query(() => EventConnection, { description: 'What is said to have happened, the latest first.' })
  events(@Args(() => EventFilter) filter: EventFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    return ask(selection, boundsOf(filter.when));
  }

  @Query(() => SearchConnection, {
    description: 'Actors, places, statements and articles that hold some words: names first, then statements by rank.',
  })
  search(@Args(() => SearchFilter) filter: SearchFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    const text = searchWords('text', filter.text)!;
    const plain = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
    const indexed = searchIndex(text, plain);
    const scanned = { scanned: filter.kinds, longest: longestOf(text), longestPlain: longestOf(plain) };
    return ask(selection, { text, plain, neo4j: indexed === null ? scanned : { indexed }, embedded: scanned });
  }

  @Query(() => ReversalConnection, {
    description:
      'Who has stood on both sides of one statement, or asserted two that contradict each other; the last spoken of first.',
  })
  contradictions(
    @Args(() => ContradictionFilter) { actor }: ContradictionFilter,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    return ask(selection, { actorId: actor ?? null });
  }

  @Query(() => JudgementConnection, {
    description: 'What the machine was unsure about, for people to settle: what is likeliest to be one comes first.',
  })
  reviewQueue(@Args(() => ReviewFilter) _: ReviewFilter, @Info() selection: Selection, @Ctx() { ask }: Context) {
    return ask(selection);
  }

  @Query(() => Stats, { description: 'How much the graph holds.' })
  stats(@Info() selection: Selection, @Ctx() { ask }: Context) {
    return ask(selection);
  }

  @Query(() => RateLimit, { description: 'What this operation costs, and how much may still be asked for.' })
  rateLimit(@Info() selection: Selection, @Ctx() { rateLimit }: Context) {
    const { resetAt, ...known } = rateLimit();
    return plainly(selection, { ...known, resetAt: resetAt.toISOString() });
  }
}

/** The word that is likely to be in the fewest places: where all are looked through, it is looked for first. */
const longestOf = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest));
