import { AskError } from './ask.ts';
import type { Asked } from './use-answer.ts';

/** A question whose answer is read into something else; an answer that is not of the shape it should be is a trouble like others. */
export function readAnswer<Answer, Read>(asked: Asked<Answer>, read: (answer: Answer) => Read): Asked<Read> {
  if (asked.data === undefined) return { ...asked, data: undefined };
  try {
    return { ...asked, data: read(asked.data) };
  } catch {
    const unreadable = new AskError('REFUSED', 'The answer could not be read.');
    return { ...asked, data: undefined, error: asked.error ?? unreadable };
  }
}
