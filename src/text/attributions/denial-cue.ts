import type { Span } from '../../domain/span.ts';
import { denialLemma } from '../lexicon/speech.ts';
import type { Word } from '../tag.ts';
import { wordsIn } from '../words-in.ts';

/** Whether a cue has a verb of denial: "has flatly denied". */
export const isDenialCue = (cue: Span, words: readonly Word[]): boolean =>
  wordsIn(words, cue).some(word => denialLemma(word.text) !== null);
