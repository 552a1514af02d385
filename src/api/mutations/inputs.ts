import { Field, ID, InputType } from 'type-graphql';
import type { ActorKind } from '../../domain/actor.ts';
import type * as attribution from '../../domain/attribution.ts';
import type * as judgements from '../../domain/judgement.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { DenialKind, JudgementKind, Kind, Stance, Verdict } from '../types/enums.ts';
import { PartialDateScalar } from '../types/partial-date.ts';

const why = 'Why, for whoever reads it later.';

@InputType({ description: 'An article as it was published.' })
export class ArticleInput {
  @Field(() => String, { nullable: true, description: 'Its headline; the text may begin with it too.' })
  readonly title?: string | null;

  @Field(() => String, { description: 'Its text, as plain text or HTML.' })
  readonly text: string;

  @Field(() => String, { nullable: true, description: 'The name of the outlet that published it.' })
  readonly outlet?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  readonly publishedAt?: PartialDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published, an http or https address; it is kept and never fetched.',
  })
  readonly url?: string | null;
}

@InputType({ description: 'Articles to be read.' })
export class IngestArticlesInput {
  @Field(() => [ArticleInput], { description: 'The articles, 1 to 50.' })
  readonly articles: readonly ArticleInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they are only read, to see what would be found; nothing is kept then.',
  })
  readonly dryRun?: boolean | null;
}

@InputType({ description: 'An article to be taken out.' })
export class DeleteArticleInput {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: string;
}

@InputType({ description: 'What somebody holds of two things.' })
export class JudgementInput {
  @Field(() => JudgementKind, { description: 'What kind of things the two are.' })
  readonly kind: judgements.Judgement['kind'];

  @Field(() => ID, {
    description: 'The one: an actor, statement or utterance, or a mention or attribution that belongs to it.',
  })
  readonly a: string;

  @Field(() => ID, { description: 'The other, likewise.' })
  readonly b: string;

  @Field(() => Verdict, {
    description: 'Whether they are one. UNSURE takes an older verdict back and leaves it to the rules.',
  })
  readonly verdict: judgements.Verdict;
}

@InputType({ description: 'A verdict on two things.' })
export class JudgeInput extends JudgementInput {
  @Field(() => String, { description: why })
  readonly reason: string;
}

@InputType({ description: 'A verdict on two things that nobody has given yet.' })
export class PreviewJudgementInput extends JudgementInput {}

@InputType({ description: 'Something that was said and is to be taken back.' })
export class UndoJudgementInput {
  @Field(() => ID, {
    description: 'The id of a judgement or correction of a person, or of an undoing: then it stands again.',
  })
  readonly id: string;

  @Field(() => String, { nullable: true, description: why })
  readonly reason?: string | null;
}

@InputType({ description: 'What is right of an attribution; what is left out stays as the machine read it.' })
export class CorrectAttributionInput {
  @Field(() => ID, { description: 'The id of the attribution.' })
  readonly id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who really speaks: the id of an actor, or of a mention that stands for the speaker, or a name.',
  })
  readonly speaker?: string | null;

  @Field(() => Kind, {
    nullable: true,
    description:
      'What kind of speaker somebody is whom the graph does not know by that name; PERSON where nothing is said.',
  })
  readonly speakerKind?: ActorKind | null;

  @Field(() => Stance, { nullable: true, description: 'Which side the speaker really takes.' })
  readonly stance?: attribution.Stance | null;

  @Field(() => DenialKind, {
    nullable: true,
    description: 'How it is really denied. DECLINES goes with the stance NONE, all others with DENIES.',
  })
  readonly denialKind?: attribution.DenialKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What it is really about: the id of a statement, or of an attribution that conveys it, or an affirmative sentence.',
  })
  readonly statement?: string | null;

  @Field(() => String, { description: why })
  readonly reason: string;
}
