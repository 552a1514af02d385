import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as attribution from '../../domain/attribution.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { Article } from '../types/article.ts';
import { Attribution } from '../types/attribution.ts';
import { DenialKind, enumOf, Mode, Stance } from '../types/enums.ts';
import { Judgement } from '../types/judgement.ts';
import { PartialDateScalar } from '../types/partial-date.ts';
import { TextSpan } from '../types/text-span.ts';

type UserErrorName = 'BAD_INPUT' | 'NOT_FOUND' | 'CONFLICT';

const UserErrorCode = enumOf<UserErrorName>('UserErrorCode', 'What kind of thing is wrong with what was sent.', {
  BAD_INPUT: 'It cannot be done as it was asked.',
  NOT_FOUND: 'Nothing has this id.',
  CONFLICT: 'Somebody else has changed it at the same time: ask again.',
});

@ObjectType({ description: 'Why something was not done, for whoever sent it.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'What kind of thing is wrong.' })
  readonly code: UserErrorName;

  @Field(() => String, { description: 'What is wrong, and what to do about it.' })
  readonly message: string;

  @Field(() => [String], { description: 'Where it is wrong: the way from the argument on, positions counted from 0.' })
  readonly path: readonly string[];
}

@ObjectType()
abstract class Payload {
  @Field(() => [UserError], { description: 'Why it was not done; empty where it was.' })
  readonly userErrors: readonly UserError[];
}

type IngestStatusName = 'CREATED' | 'DUPLICATE' | 'REJECTED';

const IngestStatus = enumOf<IngestStatusName>('IngestStatus', 'What becomes of an article that is sent.', {
  CREATED: 'It is in the graph now; in a dry run: it would be.',
  DUPLICATE: 'It was there already: nothing has changed.',
  REJECTED: 'It cannot be read.',
});

@ObjectType({ description: 'Who is found to say something in an article that was read, where, and what.' })
export class FoundAttribution {
  @Field(() => TextSpan, { nullable: true, description: 'The words for the speaker.' })
  readonly source: TextSpan | null;

  @Field(() => TextSpan, { nullable: true, description: 'The words that tell of the speaking.' })
  readonly cue: TextSpan | null;

  @Field(() => [TextSpan], { description: 'The words that were said; several where they are interrupted.' })
  readonly content: readonly TextSpan[];

  @Field(() => String, { nullable: true, description: 'The name of the speaker, as this article knows it.' })
  readonly speaker: string | null;

  @Field(() => Mode, { description: 'Whether the content stands in quotation marks.' })
  readonly mode: attribution.Mode;

  @Field(() => Stance, { description: "The speaker's side on the statement." })
  readonly stance: attribution.Stance;

  @Field(() => DenialKind, { nullable: true, description: 'How it is denied; null for what is no denial.' })
  readonly denialKind: attribution.DenialKind | null;

  @Field(() => String, { description: 'The statement, in the affirmative.' })
  readonly statement: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was said, where the article tells.' })
  readonly saidAt: PartialDate | null;

  @Field(() => Float, { description: 'How sure the reading is, from 0 to 1.' })
  readonly confidence: number;
}

@ObjectType({ description: 'What was read in an article.' })
export class FoundArticle {
  @Field(() => String, { description: 'Its headline.' })
  readonly title: string;

  @Field(() => String, { nullable: true, description: 'The name of the outlet that published it.' })
  readonly outlet: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  readonly publishedAt: PartialDate | null;

  @Field(() => String, { description: 'Its text, cleaned of the page around it; all spans count in it.' })
  readonly text: string;

  @Field(() => [FoundAttribution], { description: 'Who says what in it, in the order of the text.' })
  readonly attributions: readonly FoundAttribution[];
}

@ObjectType({ description: 'What became of one article that was sent.' })
export class IngestedArticle {
  @Field(() => IngestStatus, { description: 'What became of it.' })
  readonly status: IngestStatusName;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  readonly reason: string | null;

  @Field(() => Article, { nullable: true, description: 'The article, where it is in the graph.' })
  readonly article: Article | null;

  @Field(() => FoundArticle, {
    nullable: true,
    description: 'What was read in it, where it was read now: an article that was there already is not read again.',
  })
  readonly found: FoundArticle | null;
}

@ObjectType({ description: 'What became of the articles that were sent.' })
export class IngestArticlesPayload extends Payload {
  @Field(() => [IngestedArticle], { description: 'One for each article, in their order.' })
  readonly results: readonly IngestedArticle[];
}

@ObjectType({ description: 'What became of an article that was to be taken out.' })
export class DeleteArticlePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of the article that is gone.' })
  readonly deletedArticleId: string | null;
}

@ObjectType({ description: 'A thing of the graph, and how many places in articles tell of it.' })
export class MovedThing {
  @Field(() => ID, { description: 'Its id; ids of what joins or parts can be others afterwards.' })
  readonly id: string;

  @Field(() => String, { description: 'Its name or its words.' })
  readonly name: string;

  @Field(() => Int, { description: 'How many mentions or attributions belong to it.' })
  readonly places: number;
}

@ObjectType({ description: 'Things that become others: several become one, or one becomes several.' })
export class Regrouping {
  @Field(() => [MovedThing], { description: 'What there was.' })
  readonly before: readonly MovedThing[];

  @Field(() => [MovedThing], { description: 'What there is instead.' })
  readonly after: readonly MovedThing[];
}

const Countable = {
  ACTOR: 'Actor',
  STATEMENT: 'Statement',
  UTTERANCE: 'Utterance',
  EVENT: 'Event',
  PLACE: 'Place',
} as const;

registerEnumType(Countable, {
  name: 'Countable',
  description: 'What is counted before and after.',
  valuesConfig: {
    ACTOR: { description: 'Actors.' },
    STATEMENT: { description: 'Statements.' },
    UTTERANCE: { description: 'Utterances.' },
    EVENT: { description: 'Events.' },
    PLACE: { description: 'Places.' },
  },
});

@ObjectType({ description: 'How many things of a kind there were and are.' })
export class CountChange {
  @Field(() => Countable, { description: 'What is counted.' })
  readonly of: string;

  @Field(() => Int, { description: 'How many there were.' })
  readonly before: number;

  @Field(() => Int, { description: 'How many there are afterwards.' })
  readonly after: number;
}

@ObjectType()
abstract class Movement extends Payload {
  @Field(() => [Regrouping], { description: 'What joins and what parts.' })
  readonly moved: readonly Regrouping[];

  @Field(() => [CountChange], { description: 'What there is more or less of; what stays as many is left out.' })
  readonly counts: readonly CountChange[];
}

@ObjectType()
abstract class SayingPayload extends Movement {
  @Field(() => Boolean, { description: 'Whether this has changed anything; no where the same stands already.' })
  readonly changed: boolean;
}

@ObjectType({ description: 'What a verdict would move.' })
export class PreviewJudgementPayload extends Movement {}

@ObjectType({ description: 'What a verdict has moved.' })
export class JudgePayload extends SayingPayload {
  @Field(() => Judgement, { nullable: true, description: 'The verdict, as it stands in the graph.' })
  readonly judgement: Judgement | null;
}

@ObjectType({ description: 'What has moved since something was taken back.' })
export class UndoJudgementPayload extends SayingPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the undoing, by which it can be taken back itself.' })
  readonly undoingId: string | null;
}

@ObjectType({ description: 'What a correction has moved.' })
export class CorrectAttributionPayload extends SayingPayload {
  @Field(() => Attribution, {
    nullable: true,
    description: 'The attribution, with what the machine had read beside it.',
  })
  readonly attribution: Attribution | null;

  @Field(() => ID, { nullable: true, description: 'The id of the correction, by which it can be taken back.' })
  readonly correctionId: string | null;
}

/** What stands in any payload where nothing was done. */
export const nothingDone = { results: [], moved: [], counts: [], changed: false } as const;
