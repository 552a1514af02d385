import type { Span } from '../../domain/span.ts';
import { speechLemma } from '../lexicon/speech.ts';

/** When somebody spoke, by the words that say so: in the past of news, before that, in a past without a day, or whenever asked. */
export type Tense = 'PAST' | 'PLUPERFECT' | 'PERFECT' | 'PRESENT';

const presentForms = /^(?:has|have|is|are|accord\w*|per|wants?|believes?)$/;
const auxiliaries = /^(?:had|has|have)$/;
/** What stands between an auxiliary and its verb: "had always", "has since". */
const between = /ly$|^(?:also|since|always|never|long|twice|once|now|again)$/;
const longestAuxiliary = 24;

/** The tense of a cue as far as its words tell; without a cue, the past of news. */
export function tenseOf(cue: Span | null, text: string): Tense {
  if (!cue) return 'PAST';
  const tokens =
    text
      .slice(cue.start, cue.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const helped = new Set([
    ...tokens,
    ...auxiliaryBefore(text.slice(Math.max(0, cue.start - longestAuxiliary), cue.start)),
  ]);
  if (helped.has('had')) return 'PLUPERFECT';
  if (tokens.some(token => speechLemma(token) !== null && /(?:ed|said|told|wrote)$/.test(token)))
    return helped.has('has') || helped.has('have') ? 'PERFECT' : 'PAST';
  return tokens.some(token => presentForms.test(token) || (speechLemma(token) !== null && /s$/.test(token)))
    ? 'PRESENT'
    : 'PAST';
}

/** The auxiliary that words end with, none or one. */
function auxiliaryBefore(words: string): readonly string[] {
  const [last = '', beforeLast = ''] = words.trimEnd().toLowerCase().split(' ').reverse();
  return [between.test(last) ? beforeLast : last].filter(word => auxiliaries.test(word));
}
