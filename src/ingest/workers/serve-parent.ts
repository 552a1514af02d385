import type { Encoder } from '../../text/tag.ts';
import { attempt, readOne } from '../attempt.ts';
import type { Answer, Asked, Said } from './messages.ts';

/** Reads, in a process that was forked for it, what its parent asks, and ends when the parent goes away. */
export async function serveParent(open: () => Promise<Encoder>): Promise<void> {
  process.on('disconnect', () => process.exit());
  try {
    const encoder = await open();
    process.on('message', async (asked: Asked) => say({ kind: 'answer', answer: await answerTo(asked, encoder) }));
    say({ kind: 'ready', version: encoder.version });
  } catch (error) {
    say({ kind: 'unfit', reason: error instanceof Error ? error.message : String(error) });
  }
}

function answerTo(asked: Asked, encoder: Encoder): Promise<Answer> {
  if (asked.kind === 'article') return readOne(asked.raw, encoder);
  if (asked.kind === 'tag') return attempt('', () => encoder.tag(asked.doc));
  return attempt('', () => encoder.embed(asked.doc, asked.passages));
}

const say = (said: Said): void => void process.send?.(said);
