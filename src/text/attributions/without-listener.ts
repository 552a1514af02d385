import { type Span, textOf } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';

const telling =
  /\b(?:t(?:old|ells?|elling)|(?:assur|inform|promis|warn|remind|persuad|notifi|convinc)(?:ed|es|s|ing))$/i;
const listener =
  /^(?:(?:the|an?|his|her|its|their|our|my|this|all|some|several|two|three) )?(?:[\p{L}’'-]+ ){1,4}(?=that )/iu;
const clauseVerb = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|that)\b/i;

/** "Assuring the village that p": whom it was told stands before what was told, and is no part of it. */
export function withoutListener(content: Span, cue: Span | null, doc: Linked): Span {
  if (!cue || content.start < cue.end || !telling.test(textOf(doc.text, cue))) return content;
  const text = textOf(doc.text, content);
  const match = /^that\b/i.test(text) ? null : listener.exec(text);
  return match && !clauseVerb.test(match[0]) ? { start: content.start + match[0].length, end: content.end } : content;
}
