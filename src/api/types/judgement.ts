import { Field, Float, ObjectType } from 'type-graphql';
import type * as judgement from '../../domain/judgement.ts';
import { Made } from '../compose/made.ts';
import { Judge, JudgementKind, Verdict } from './enums.ts';
import { Node } from './node.ts';

@ObjectType({
  description: 'One of the two things that a judgement is about: where it stands, and what it belongs to now.',
})
export class JudgedSide {
  @Field(() => String, {
    description: 'What a verdict is given on: the id of a description of somebody or of an attribution.',
  })
  readonly evidenceId: string;
}

@ObjectType({
  implements: Node,
  description: 'Whether two things are one, as a person or a rule has decided, or left open.',
})
export class Judgement extends Node {
  @Field(() => JudgementKind, { description: 'What kind of things the two are.' })
  readonly kind: judgement.Judgement['kind'];

  @Field(() => Verdict, { description: 'What was decided.' })
  readonly verdict: judgement.Verdict;

  @Field(() => Float, { description: 'How likely it is that the two are one, from 0 to 1.' })
  readonly score: number;

  @Field(() => [String], { description: 'Why.' })
  @Made(['reasons'], row => row.reasons ?? [])
  readonly reasons: readonly string[];

  @Field(() => Judge, { description: 'Who decided.' })
  readonly by: judgement.Judgement['by'];

  @Field(() => String, { nullable: true, description: 'When a person decided, in ISO 8601 and UTC; null for rules.' })
  readonly at: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the person, where it was given.' })
  readonly author: string | null;
}
