import type { Encoder } from '../../text/tag.ts';
import { readOne } from '../attempt.ts';
import type { Asked, Said } from './messages.ts';

/** Reads, in a process that was forked for it, what its parent asks, and ends when the parent goes away. */
export async function serveParent(open: () => Promise<Encoder>): Promise<void> {
  process.on('disconnect', () => process.exit());
  try {
    const encoder = await open();
    process.on('message', async ({ raw }: Asked) => say({ kind: 'answer', answer: await readOne(raw, encoder) }));
    say({ kind: 'ready', version: encoder.version });
  } catch (error) {
    say({ kind: 'unfit', reason: error instanceof Error ? error.message : String(error) });
  }
}

const say = (said: Said): void => void process.send?.(said);
