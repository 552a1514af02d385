import { GraphQLError } from 'graphql';
import type { Caller } from '../api/access/caller.ts';
import type { Asker } from '../api/context.ts';
import { type AskedOperation, type ValidOperation, validateOperation } from '../api/validate-operation.ts';
import type { House } from './house.ts';

/** Who sends an operation, and from which address. */
export interface Sender {
  readonly caller: Caller;
  readonly address: string;
}

export interface Admitted {
  readonly valid: ValidOperation;
  /** For the context of its resolvers. */
  readonly asker: Asker;
}

export interface Refused {
  readonly errors: readonly GraphQLError[];
  /** The seconds after which it may be sent again, where waiting helps. */
  readonly retryAfter?: number;
}

/** Lets an operation in, whichever way it was sent: it must be valid, within the bounds, and within what its caller has left. */
export function admitOperation(
  { border, limiter, metrics }: Pick<House, 'border' | 'limiter' | 'metrics'>,
  asked: AskedOperation,
  { caller, address }: Sender,
): Admitted | Refused {
  const valid = validateOperation(asked, { caller, mostCost: border.bounds.cost });
  if ('errors' in valid) {
    metrics.refused(String(valid.errors[0]?.extensions.code));
    return valid;
  }
  // Whoever has not signed in is known by the address.
  const name = border.access === null ? address : caller.name;
  const { allowed, rateLimit, retryAfter } = limiter.take(name, valid.survey.cost);
  if (allowed) return { valid, asker: { caller, rateLimit } };
  metrics.refused('RATE_LIMITED');
  const message = `This costs ${valid.survey.cost} and ${rateLimit.remaining} are left: try again in ${retryAfter} s.`;
  return { errors: [new GraphQLError(message, { extensions: { code: 'RATE_LIMITED' } })], retryAfter };
}
