import type { Span } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';
import { startingIn } from '../words-in.ts';
import type { Linkage } from './link-roles.ts';
import { place } from './role-items.ts';

/** “We were never asked.” — Ana Ruiz: a quotation that is signed belongs to whoever signs it. */
export function signedOff(linkage: Linkage, paragraph: Span, doc: Linked): Linkage {
  const last = linkage.content.at(-1)!;
  if (linkage.cue !== null || !last.quoted) return linkage;
  const newline = doc.text.indexOf('\n', last.end);
  const lineEnd = newline < 0 ? paragraph.end : Math.min(newline, paragraph.end);
  const tail = doc.text.slice(last.end, lineEnd);
  const match = /^[”"’'\s]*([-–—―~])\s*(?=\p{Lu})/u.exec(tail);
  if (!match) return linkage;
  const from = last.end + match[0].length;
  const source = startingIn(doc.mentions, { start: from, end: from + 4 })[0] ?? { start: from, end: lineEnd };
  if (lineEnd - source.end > longestAfterName) return linkage;
  const dash = last.end + match[0].indexOf(match[1]!);
  const cue = place({ start: dash, end: dash + 1, role: 'Cue', score: last.score }, doc);
  return { source: { start: source.start, end: source.end }, cue, content: linkage.content, rule: 'sign-off' };
}

const longestAfterName = 60;
