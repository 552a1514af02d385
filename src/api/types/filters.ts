import { ArgsType, Field, ID } from 'type-graphql';
import type { ActorKind } from '../../domain/actor.ts';
import type * as attribution from '../../domain/attribution.ts';
import type * as statements from '../../domain/statement.ts';
import { DateRange } from './date-range.ts';
import { DenialKind, Kind, Status } from './enums.ts';
import { Page } from './page.ts';

/** What every field says of looking for words. */
const words = 'Every word must begin a word of it; neither case, accents nor order matter.';

@ArgsType()
export class DisputeFilter extends Page {
  @Field(() => String, { nullable: true, description: `Words of the statement. ${words}` })
  readonly of?: string | null;

  @Field(() => String, { nullable: true, description: `Words of a name of somebody who takes a side. ${words}` })
  readonly by?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of somebody who takes a side.' })
  readonly byId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of an actor, place or event the statement is about.' })
  readonly aboutId?: string | null;
}

@ArgsType()
export class DenialFilter extends Page {
  @Field(() => String, { nullable: true, description: `Words of a name of the speaker. ${words}` })
  readonly by?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the speaker.' })
  readonly byId?: string | null;

  @Field(() => String, { nullable: true, description: `Words of a name of whom the speaker spoke for. ${words}` })
  readonly onBehalfOf?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of whom the speaker spoke for.' })
  readonly onBehalfOfId?: string | null;

  @Field(() => String, { nullable: true, description: `Words of the statement that is denied. ${words}` })
  readonly of?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the statement that is denied.' })
  readonly ofId?: string | null;

  @Field(() => DenialKind, { nullable: true, description: 'How it is denied.' })
  readonly kind?: attribution.DenialKind | null;

  @Field(() => String, { nullable: true, description: `Words of the name of an outlet that reports it. ${words}` })
  readonly outlet?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'When it was said or, where no article tells, first published.',
  })
  readonly saidAt?: DateRange | null;
}

@ArgsType()
export class StatementFilter extends Page {
  @Field(() => String, { nullable: true, description: `Words of the statement. ${words}` })
  readonly text?: string | null;

  @Field(() => Status, { nullable: true, description: 'Who has spoken on it.' })
  readonly status?: statements.Status | null;

  @Field(() => ID, { nullable: true, description: 'The id of an actor, place or event the statement is about.' })
  readonly aboutId?: string | null;
}

@ArgsType()
export class ActorFilter extends Page {
  @Field(() => String, { nullable: true, description: `Words of a name. ${words}` })
  readonly name?: string | null;

  @Field(() => Kind, { nullable: true, description: 'What kind of speaker.' })
  readonly kind?: ActorKind | null;
}

@ArgsType()
export class ArticleFilter extends Page {
  @Field(() => String, { nullable: true, description: `Words of the headline. ${words}` })
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: `Words of the name of the outlet that published it. ${words}` })
  readonly outlet?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'When it was published.' })
  readonly publishedAt?: DateRange | null;
}
