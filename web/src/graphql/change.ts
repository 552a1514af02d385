import { refresh } from './answers.ts';
import { ask } from './ask.ts';
import type { Operation } from './operations.ts';

/** What a mutation answers with beside its own: what was wrong with what was sent, in plain words. */
interface Payload {
  readonly userErrors: readonly { readonly message: string }[];
}

/** Sends a mutation and gives back its payload; what the screen shows is asked anew, for it may have changed. */
export async function change<Answer extends object, Variables>(
  mutation: Operation<Answer, Variables, 'mutation'>,
  variables: Variables,
): Promise<Answer[keyof Answer] & Payload> {
  const payload = await attempt(mutation, variables);
  refresh();
  return payload;
}

/** Sends a mutation that only tells what another would change. */
export async function attempt<Answer extends object, Variables>(
  mutation: Operation<Answer, Variables, 'mutation'>,
  variables: Variables,
): Promise<Answer[keyof Answer] & Payload> {
  const [payload] = Object.values(await ask(mutation, variables));
  return payload;
}

/** What is wrong with what was sent, in one line; null where nothing is. */
export const complaintOf = ({ userErrors }: Payload): string | null =>
  userErrors.length === 0 ? null : [...new Set(userErrors.map(({ message }) => message))].join(' ');
