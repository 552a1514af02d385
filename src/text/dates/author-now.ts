import { lemmaOf } from '../lexicon/past-forms.ts';
import type { Sided } from '../read-stance.ts';
import { anyOverlaps, tokensIn } from '../words-in.ts';

/** Whether an author speaks as of the day of writing: "I think …", "My guess is …"; not "I said …", nor the I of a quotation. */
export function isAuthorNow(index: number, doc: Sided): boolean {
  const { source, cue } = doc.attributions[index]!;
  if (!source || !cue || !/^(?:i|my)$/i.test(doc.text.slice(source.start, source.end))) return false;
  return !anyOverlaps(doc.quotations, source) && !tokensIn(doc.words, cue).some(isPast);
}

const isPast = (token: string): boolean => lemmaOf(token) !== token && !/^(?:am|are|\p{L}+s)$/u.test(token);
