import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { nothingDone, type UserError } from './payloads.ts';
import { userErrorOf } from './user-errors.ts';
import type { Writing } from './writing.ts';

/** Who changes the graph, and in whose name. */
export interface Hand {
  readonly writing: Writing;
  readonly author: string;
}

/** What a mutation has come to, field by field; what is wrong besides. */
type Payload = Readonly<Record<string, unknown>> & { readonly userErrors?: readonly UserError[] };

/** Carries a mutation out and answers with its payload: what its sender can act on stands in it as `userErrors`. */
export async function answered(
  { writing, caller, note, tell }: Context,
  selection: GraphQLResolveInfo,
  input: unknown,
  work: (hand: Hand) => Promise<Payload>,
): Promise<unknown> {
  const noted = note(selection.fieldName, input);
  const payload = { userErrors: [], ...nothingDone, ...(await settled(() => work({ writing, author: caller.name }))) };
  const codes = [...new Set(payload.userErrors.map(({ code }: UserError) => code))];
  noted(codes.length === 0 ? 'done' : codes.join(' '));
  return tell(selection, payload);
}

async function settled(work: () => Promise<Payload>): Promise<Payload> {
  try {
    return await work();
  } catch (error) {
    return { userErrors: [userErrorOf(error)] };
  }
}
