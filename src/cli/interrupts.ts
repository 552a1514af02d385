import type { Terminal } from './terminal.ts';

/** Exit status of work that Ctrl-C cut short. */
export const interrupted = 130;

/** Does work under a signal that the first Ctrl-C (or SIGTERM) sets off; a second ends the process at once. */
export async function untilInterrupted<Result>(
  terminal: Terminal,
  promise: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(interrupted);
    controller.abort();
    terminal.say(`${promise} Ctrl-C again ends at once.`);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
