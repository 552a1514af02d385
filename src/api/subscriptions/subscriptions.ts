import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.ts';
import { Article } from '../types/article.ts';
import { Attribution } from '../types/attribution.ts';
import { Statement } from '../types/statement.ts';
import { DenialChoice, isChosen } from './denial-choice.ts';
import type { Happening } from './happening.ts';
import type { LiveContext } from './live-context.ts';

type Selection = GraphQLResolveInfo;

/** What a subscription is opened with. */
interface Opened<Given> {
  readonly args: Given;
  readonly context: LiveContext;
}

/** What was to be told is in the graph no longer. */
export class Gone extends Error {}

/** What can be told as it happens; what is told at the same time is answered, with all that is selected, by one read of the graph. */
@Resolver()
export class Subscriptions {
  @Subscription(() => Attribution, {
    description:
      'Each report of a denial, once: the passage of an article that tells it, when it comes into the graph. All that is given must hold.',
    subscribe: ({ args, context }: Opened<DenialChoice>) => context.follow(isChosen(args)),
  })
  async denialReported(
    @Args(() => DenialChoice) _: DenialChoice,
    @Root() { id }: Happening,
    @Info() selection: Selection,
    @Ctx() { lookUp }: LiveContext,
  ) {
    return present(await lookUp(selection, id));
  }

  @Subscription(() => Statement, {
    nullable: true,
    description:
      'A statement when its sides, its counts or its status have changed; null when it is no more. Changes close together are told as one.',
    subscribe: ({ args: { id }, context }: Opened<{ readonly id: string }>) =>
      context.follow(happening => happening.kind === 'STATEMENT_CHANGED' && happening.id === id),
  })
  statementChanged(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() selection: Selection,
    @Ctx() { ask }: Context,
  ) {
    return ask(selection, { id });
  }

  @Subscription(() => Article, {
    description: 'Each article, once: when it comes into the graph.',
    subscribe: ({ context }: Opened<object>) => context.follow(({ kind }) => kind === 'ARTICLE_INGESTED'),
  })
  async articleIngested(@Root() { id }: Happening, @Info() selection: Selection, @Ctx() { lookUp }: LiveContext) {
    return present(await lookUp(selection, id));
  }
}

function present<Found>(found: Found | null): Found {
  if (found === null) throw new Gone('it was taken out of the graph');
  return found;
}
