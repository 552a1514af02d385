import { GraphQLError } from 'graphql';
import type { Caller } from '../api/access/caller.ts';
import type { Asker } from '../api/context.ts';
import { type AskedOperation, type ValidOperation, validateOperation } from '../api/validate-operation.ts';
import type { House } from './house.ts';

/** Who sends an operation, and from which address. */
export interface Sender {
  readonly caller: Caller;
  readonly address: string;
  /** The id under which the log knows the request, where it has one already. */
  readonly requestId?: string;
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
  { border, limiter, metrics, audit }: Pick<House, 'border' | 'limiter' | 'metrics' | 'audit'>,
  asked: AskedOperation,
  { caller, address, requestId }: Sender,
): Admitted | Refused {
  const valid = validateOperation(asked, { caller, mostCost: border.bounds.cost });
  if ('errors' in valid) {
    const { code, field } = valid.errors[0]?.extensions ?? {};
    metrics.refused(String(code));
    // Who tries what is not theirs is written down like whoever does it.
    if (code === 'FORBIDDEN') {
      const { operationName = null, variables } = asked;
      audit({ requestId, caller, operationName, field: String(field), input: variables ?? {}, outcome: 'FORBIDDEN' });
    }
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
