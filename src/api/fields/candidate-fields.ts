import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { Candidate } from '../types/candidate.ts';
import { Judgement } from '../types/judgement.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a candidate leads. */
@Resolver(() => Candidate)
export class CandidateFields {
  @LeadsTo(() => Actor, { nullable: true, description: 'Who may be the same.' })
  readonly actor: object | null;

  @LeadsTo(() => Judgement, { nullable: true, description: 'The open question, with the reasons.' })
  readonly judgement: object | null;
}
