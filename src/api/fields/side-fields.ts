import { Int, Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { Stance } from '../types/enums.ts';
import { Side } from '../types/side.ts';
import { Utterance } from '../types/utterance.ts';
import { Counted } from './counted.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a side that somebody takes leads. */
@Resolver(() => Side)
export class SideFields {
  @LeadsTo(() => Stance, { description: 'Which side.' })
  readonly stance: string;

  @LeadsTo(() => Int, { description: 'How many utterances of the speaker take this side on the statement.' })
  readonly utteranceCount: number;

  @LeadsTo(() => Boolean, { description: 'Whether the speaker has taken the other side later.' })
  readonly reversed: boolean;

  @Counted('How many articles report it.')
  readonly articleCount: number;

  @Counted('How many outlets published those articles.')
  readonly outletCount: number;

  @Counted('How many of those articles are left when copies count once.')
  readonly originCount: number;

  @LeadsTo(() => Utterance, { nullable: true, description: 'The utterance in which it is taken.' })
  readonly utterance: object | null;

  @LeadsTo(() => [Actor], { description: 'For whom the speaker spoke, as the articles say.' })
  readonly onBehalfOf: readonly object[];
}
