import { type Span, textOf } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';

const verbs = /\b(?:wav|brush|shrugg?|laugh|push|swat|bat|sweep|swept|play)(?:ed|es|s|ing)?$/i;
const aside =
  /^\s(?<object>(?:this|that|it|them|those|(?:the|his|her|its|their|any) (?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+)) (?:away|aside|off|down)\b/iu;

/** "waved the figures away as “guesses”": what a verb puts aside, not how it was called; null where it puts nothing aside. */
export function putAside(cue: Span, doc: Linked): Span | null {
  if (!verbs.test(textOf(doc.text, cue))) return null;
  const object = aside.exec(doc.text.slice(cue.end, cue.end + 90))?.groups?.object;
  return object ? { start: cue.end + 1, end: cue.end + 1 + object.length } : null;
}
