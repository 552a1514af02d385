import type { ChildProcess } from 'node:child_process';
import { DomainError } from '../../domain/errors.ts';
import { forkWorker } from './fork-worker.ts';
import type { Asked, Said } from './messages.ts';

/** A process with an encoder, that answers one thing at a time. */
export interface Worker {
  readonly version: string;
  /** The answer, or how the process ended over it. */
  ask(asked: Asked): Promise<Answered | Ended>;
  stop(): void;
}

export type Answered = Extract<Said, { kind: 'answer' }>;

/** A process that is no more, and the signal or status it ended with. */
export interface Ended {
  readonly kind: 'ended';
  readonly how: string;
}

/** Starts a worker and waits until it has loaded its encoder. */
export async function startWorker(script: URL): Promise<Worker> {
  const child = forkWorker(script);
  const heard = await nextOf(child);
  if (heard.kind !== 'ready') {
    child.kill('SIGKILL');
    throw unfit(heard);
  }
  return {
    version: heard.version,
    ask: async asked => {
      const answered = nextOf(child);
      // A channel that is closed already is told by the end of the process.
      if (child.connected) child.send(asked, () => undefined);
      return (await answered) as Answered | Ended;
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

function unfit(heard: Said | Ended): DomainError {
  const reason = heard.kind === 'unfit' ? heard.reason : `it ended at once (${'how' in heard ? heard.how : ''})`;
  return new DomainError('BAD_CONFIGURATION', `a worker cannot read: ${reason}; try fewer with --workers`);
}

/** What the process says next, or how it ended before it said anything. */
function nextOf(child: ChildProcess): Promise<Said | Ended> {
  return new Promise(resolve => {
    const settle = (heard: Said | Ended) => {
      child.off('message', settle).off('exit', exited).off('error', failed);
      resolve(heard);
    };
    const exited = (status: number | null, signal: NodeJS.Signals | null) =>
      settle({ kind: 'ended', how: signal ?? `status ${status}` });
    const failed = (error: Error) => settle({ kind: 'ended', how: error.message });
    child.on('message', settle).on('exit', exited).on('error', failed);
    if (child.exitCode !== null || child.signalCode !== null) exited(child.exitCode, child.signalCode);
  });
}
