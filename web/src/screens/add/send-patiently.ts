import { AskError, ask } from '../../graphql/ask.ts';
import type { Operation } from '../../graphql/operations.ts';

/** Why nothing is sent for a while. */
export interface Wait {
  readonly why: 'UNREACHABLE' | 'BUSY';
  readonly seconds: number;
}

interface Patience {
  /** Is told when nothing is sent for a while, and with null when it is sent again. */
  readonly onWait: (wait: Wait | null) => void;
  readonly signal: AbortSignal;
}

const usualWait = 3;

/** Sends a change until the server has taken it; the same sent twice changes nothing. What does not pass by itself is thrown. */
export async function sendPatiently<Answer, Variables>(
  operation: Operation<Answer, Variables, 'mutation'>,
  variables: Variables,
  { onWait, signal }: Patience,
): Promise<Answer> {
  for (;;) {
    try {
      return await ask(operation, variables);
    } catch (error) {
      const wait = waitFor(error);
      if (wait === null || signal.aborted) throw error;
      onWait(wait);
      await pass(wait.seconds, signal);
      if (signal.aborted) throw error;
      onWait(null);
    }
  }
}

const waitFor = (error: unknown): Wait | null =>
  error instanceof AskError && (error.trouble === 'UNREACHABLE' || error.trouble === 'BUSY')
    ? { why: error.trouble, seconds: error.retryAfter ?? usualWait }
    : null;

const pass = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, seconds * 1_000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
