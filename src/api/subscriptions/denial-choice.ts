import { ArgsType, Field, ID } from 'type-graphql';
import { searchWords } from '../search-words.ts';
import type { Happening } from './happening.ts';

const words = 'Every word must begin a word of it; neither case, accents nor order matter.';

/** Which denials somebody wants to be told of; chosen as by the query `denials`. */
@ArgsType()
export class DenialChoice {
  @Field(() => String, { nullable: true, description: `Words of a name of the speaker. ${words}` })
  readonly by?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of the speaker; any of them.' })
  readonly byId?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: `Words of the statement that is denied. ${words}` })
  readonly of?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of the statement that is denied; any of them.' })
  readonly ofId?: readonly string[] | null;
}

/** Whether something that happens is a denial of this choice. */
export function isChosen({ by, byId, of, ofId }: DenialChoice): (happening: Happening) => boolean {
  const byWords = searchWords('by', by);
  const ofWords = searchWords('of', of);
  return happening =>
    happening.kind === 'DENIAL_REPORTED' &&
    (byWords === null || happening.names.some(name => holds(name, byWords))) &&
    (byId?.includes(happening.actorId) ?? true) &&
    (ofWords === null || holds(happening.statement, ofWords)) &&
    (ofId?.includes(happening.statementId) ?? true);
}

const holds = (text: string, wanted: readonly string[]): boolean => wanted.every(word => ` ${text}`.includes(word));
