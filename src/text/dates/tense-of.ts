import type { Span } from '../../domain/span.ts';
import { speechLemma } from '../lexicon/speech.ts';

/** When somebody spoke, by the words that say so: in the past of news, before that, in a past without a day, or whenever asked. */
export type Tense = 'PAST' | 'PLUPERFECT' | 'PERFECT' | 'PRESENT';

const presentForms = /^(?:has|have|is|are|accord\w*|per|wants?|believes?)$/;
/** An auxiliary that ends just before a cue: "had always", "has since". */
const auxiliary = /\b(?<form>had|has|have)(?: (?:\p{L}+ly|also|since|always|never|long|twice|once|now|again))?\s$/iu;
const longestAuxiliary = 24;

/** The tense of a cue as far as its words tell; without a cue, the past of news. */
export function tenseOf(cue: Span | null, text: string): Tense {
  if (!cue) return 'PAST';
  const tokens =
    text
      .slice(cue.start, cue.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const before = auxiliary.exec(text.slice(Math.max(0, cue.start - longestAuxiliary), cue.start))?.groups?.form;
  const helped = new Set([...tokens, ...(before ? [before.toLowerCase()] : [])]);
  if (helped.has('had')) return 'PLUPERFECT';
  if (tokens.some(token => speechLemma(token) !== null && /(?:ed|said|told|wrote)$/.test(token)))
    return helped.has('has') || helped.has('have') ? 'PERFECT' : 'PAST';
  return tokens.some(token => presentForms.test(token) || (speechLemma(token) !== null && /s$/.test(token)))
    ? 'PRESENT'
    : 'PAST';
}
