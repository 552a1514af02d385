import { refresh } from './answers.ts';
import { AskError, ask } from './ask.ts';
import type { Operation } from './operations.ts';
import { forbidChanges } from './rights.ts';

/** What a mutation answers with beside its own: what was wrong with what was sent, in plain words. */
interface Payload {
  readonly userErrors: readonly { readonly message: string }[];
}

/** What stands in the answer to a mutation. */
export type PayloadOf<Answer extends object> = Answer[keyof Answer] & Payload;

/** A way to send a mutation. */
export type Send = <Answer extends object, Variables>(
  mutation: Operation<Answer, Variables, 'mutation'>,
  variables: Variables,
) => Promise<PayloadOf<Answer>>;

/** Sends a mutation and gives back its payload; what the screen shows is asked anew, for it may have changed. */
export const change: Send = async (mutation, variables) => {
  const payload = await attempt(mutation, variables);
  refresh();
  return payload;
};

/** Sends a mutation that only tells what another would change. */
export const attempt: Send = async (mutation, variables) => {
  try {
    const [payload] = Object.values(await ask(mutation, variables));
    return payload;
  } catch (error) {
    if (error instanceof AskError && error.code === 'FORBIDDEN') forbidChanges();
    throw error;
  }
};

/** What is wrong with what was sent, in one line; null where nothing is. */
export const complaintOf = ({ userErrors }: Payload): string | null =>
  userErrors.length === 0 ? null : [...new Set(userErrors.map(({ message }) => message))].join(' ');
