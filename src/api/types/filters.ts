import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { ActorKind } from '../../domain/actor.ts';
import type * as attribution from '../../domain/attribution.ts';
import type * as statements from '../../domain/statement.ts';
import { DateRange } from './date-range.ts';
import {
  DenialKind,
  Dimension,
  Interval,
  JudgementKind,
  Kind,
  mainRelations,
  Relation,
  SearchKind,
  Status,
} from './enums.ts';
import { Lens } from './lens.ts';
import { ActorOrder, ArticleOrder, EventOrder, SideOrder, StatementOrder } from './order.ts';
import { LensedPage, Page } from './page.ts';

/** What every field says of looking for words. */
const words = 'Every word must begin a word of it; neither case, accents nor order matter.';

/** What every list says of its order. */
const inOrder = 'In which order; the order told above where nothing is said.';

@ArgsType()
export class DisputeFilter extends LensedPage {
  @Field(() => StatementOrder, { nullable: true, description: inOrder })
  readonly orderBy?: object | null;

  @Field(() => String, { nullable: true, description: `Words of the statement. ${words}` })
  readonly of?: string | null;

  @Field(() => String, { nullable: true, description: `Words of a name of somebody who takes a side. ${words}` })
  readonly by?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of somebody who takes a side; any of them.' })
  readonly byId?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The ids of actors, places or events the statement is about; any of them.',
  })
  readonly aboutId?: readonly string[] | null;
}

@ArgsType()
export class DenialFilter extends LensedPage {
  @Field(() => SideOrder, { nullable: true, description: inOrder })
  readonly orderBy?: object | null;

  @Field(() => String, { nullable: true, description: `Words of a name of the speaker. ${words}` })
  readonly by?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of the speaker; any of them.' })
  readonly byId?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: `Words of a name of whom the speaker spoke for. ${words}` })
  readonly onBehalfOf?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of whom the speaker spoke for; any of them.' })
  readonly onBehalfOfId?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: `Words of the statement that is denied. ${words}` })
  readonly of?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of the statement that is denied; any of them.' })
  readonly ofId?: readonly string[] | null;

  @Field(() => [DenialKind], { nullable: true, description: 'How it is denied; any of these.' })
  readonly kind?: readonly attribution.DenialKind[] | null;

  @Field(() => String, { nullable: true, description: `Words of the name of an outlet that reports it. ${words}` })
  readonly outlet?: string | null;
}

@ArgsType()
export class StatementFilter extends LensedPage {
  @Field(() => StatementOrder, { nullable: true, description: inOrder })
  readonly orderBy?: object | null;

  @Field(() => String, { nullable: true, description: `Words of the statement. ${words}` })
  readonly text?: string | null;

  @Field(() => [Status], { nullable: true, description: 'Who has spoken on it; any of these.' })
  readonly status?: readonly statements.Status[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The ids of actors, places or events the statement is about; any of them.',
  })
  readonly aboutId?: readonly string[] | null;
}

@ArgsType()
export class ActorFilter extends LensedPage {
  @Field(() => ActorOrder, { nullable: true, description: inOrder })
  readonly orderBy?: object | null;

  @Field(() => String, { nullable: true, description: `Words of a name. ${words}` })
  readonly name?: string | null;

  @Field(() => [Kind], { nullable: true, description: 'What kind of speaker; any of these.' })
  readonly kind?: readonly ActorKind[] | null;
}

@ArgsType()
export class ArticleFilter extends LensedPage {
  @Field(() => ArticleOrder, { nullable: true, description: inOrder })
  readonly orderBy?: object | null;

  @Field(() => String, { nullable: true, description: `Words of the headline. ${words}` })
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: `Words of the name of the outlet that published it. ${words}` })
  readonly outlet?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'When it was published.' })
  readonly publishedAt?: DateRange | null;
}

@ArgsType()
export class EventFilter extends LensedPage {
  @Field(() => EventOrder, { nullable: true, description: inOrder })
  readonly orderBy?: object | null;

  @Field(() => [String], { nullable: true, description: 'The kinds of event, nouns in lower case; any of them.' })
  readonly type?: readonly string[] | null;

  @Field(() => DateRange, { nullable: true, description: 'When it is said to have happened.' })
  readonly when?: DateRange | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of who is said to have taken part; any of them.' })
  readonly participantId?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The ids of places where it is said to have happened; any of them.',
  })
  readonly placeId?: readonly string[] | null;
}

@ArgsType()
export class SearchFilter extends Page {
  @Field(() => String, { description: `Words of a name, a statement, a headline or an article. ${words}` })
  readonly text: string;

  @Field(() => [SearchKind], {
    defaultValue: Object.values(SearchKind),
    description: 'What is looked for; everything where nothing is said.',
  })
  readonly kinds: readonly string[];
}

@ArgsType()
export class ContradictionFilter extends LensedPage {
  @Field(() => [ID], { nullable: true, description: 'The ids of the speakers; any of them.' })
  readonly actor?: readonly string[] | null;
}

@ArgsType()
export class ReviewFilter extends Page {
  @Field(() => [JudgementKind], { nullable: true, description: 'What kind of things; any of these.' })
  readonly kind?: readonly string[] | null;
}

/** Whose utterances are counted, on what. */
@ArgsType()
export class UtteranceFilter extends Lens {
  @Field(() => String, { nullable: true, description: `Words of a name of the speaker. ${words}` })
  readonly by?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of the speakers; any of them.' })
  readonly byId?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: `Words of the statement. ${words}` })
  readonly of?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of the statements; any of them.' })
  readonly ofId?: readonly string[] | null;
}

@ArgsType()
export class TimelineFilter extends UtteranceFilter {
  @Field(() => Interval, { defaultValue: Interval.MONTH, description: 'How long a stretch is.' })
  readonly interval: number;
}

@ArgsType()
export class CountFilter extends UtteranceFilter {
  @Field(() => Dimension, { description: 'What is counted by.' })
  readonly dimension: string;

  @Field(() => Interval, {
    nullable: true,
    description: 'How long a stretch of time is; all time is one where nothing is said.',
  })
  readonly interval?: number | null;
}

@ArgsType()
export class NeighbourhoodFilter {
  @Field(() => [ID], { description: 'Around what: 1 to 20 ids.' })
  readonly ids: readonly string[];

  @Field(() => Int, { defaultValue: 1, description: 'How many steps away: 1 to 3.' })
  readonly depth: number;

  @Field(() => [Relation], {
    defaultValue: mainRelations,
    description: 'Along which connections; along those that tell who stands where, where nothing is said.',
  })
  readonly relations: readonly string[];

  @Field(() => Int, {
    defaultValue: 100,
    description: 'How many things are shown at most, what was asked about among them: 1 to 500.',
  })
  readonly limit: number;
}

@ArgsType()
export class PathFilter {
  @Field(() => ID, { description: 'The id of the one end.' })
  readonly from: string;

  @Field(() => ID, { description: 'The id of the other end.' })
  readonly to: string;

  @Field(() => Int, { defaultValue: 4, description: 'How many steps a way may take: 1 to 6.' })
  readonly maxLength: number;

  @Field(() => [Relation], {
    defaultValue: mainRelations,
    description: 'Along which connections; along those that tell who stands where, where nothing is said.',
  })
  readonly relations: readonly string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether ways may lead over hubs, things with more than 50 of these connections; they do not where nothing is said.',
  })
  readonly crossHubs?: boolean | null;
}
