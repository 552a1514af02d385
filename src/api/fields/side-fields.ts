import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { Side } from '../types/side.ts';
import { Utterance } from '../types/utterance.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a side that somebody takes leads. */
@Resolver(() => Side)
export class SideFields {
  @LeadsTo(() => Utterance, { nullable: true, description: 'The utterance in which it is taken.' })
  readonly utterance: object | null;

  @LeadsTo(() => [Actor], { description: 'For whom the speaker spoke, as the articles say.' })
  readonly onBehalfOf: readonly object[];
}
