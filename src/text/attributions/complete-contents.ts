import { contains, overlaps, type Span } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';
import { isWord, spanAt, startingIn, wordsIn } from '../words-in.ts';
import { complementAfter } from './complement.ts';
import { isDenialCue } from './denial-cue.ts';
import { deniedBefore } from './denied-before.ts';
import { type Linkage, sourceOf, subjectBefore } from './link-roles.ts';
import { type Item, place } from './role-items.ts';
import { takeClause, takeFromRelay } from './take-clause.ts';

/** What linking left over in one paragraph. */
export interface Leftovers {
  readonly linked: readonly Linkage[];
  /** Contents without a cue. */
  readonly orphans: readonly Item[];
  /** Cues without a content. */
  readonly idle: readonly Item[];
  readonly items: readonly Item[];
  readonly doc: Linked;
}

export interface Completed {
  readonly linkages: readonly Linkage[];
  /** Cues that still have no content. */
  readonly idle: readonly Item[];
}

/** Gives contents without a cue and cues without a content what they belong to. */
export function completeContents(left: Leftovers): Completed {
  const continued = left.orphans.reduce((linked, orphan) => placeOrphan(orphan, linked, left.doc), left.linked);
  const shared = left.idle.map(cue => shareContent(cue, continued, left) ?? takeComplement(cue, continued, left));
  const idle = left.idle.filter((_, index) => shared[index] === null);
  const linked = [...continued, ...shared.filter(each => each !== null)];
  const taken = idle.reduce<readonly Linkage[]>(
    (all, cue) => takeFromRelay(cue, all, left.items, left.doc) ?? takeClause(cue, all, left.items, left.doc),
    linked,
  );
  const cues = [...idle, ...linked.flatMap(each => each.cue ?? [])];
  return { linkages: taken, idle: cues.filter(cue => !taken.some(each => each.cue === cue)) };
}

/** A quotation that runs on belongs to the attribution before it; another stands for itself. */
function placeOrphan(orphan: Item, linked: readonly Linkage[], doc: Linked): readonly Linkage[] {
  const before = linked.findLast(each => endOf(each) <= orphan.start);
  if (before && continues(before, orphan, doc))
    return linked.map(each => (each === before ? { ...each, content: [...each.content, orphan] } : each));
  if (!orphan.quoted || isScareQuote(orphan, doc) || isPulled(orphan, doc)) return linked;
  return [...linked, { source: subjectOfSentenceBefore(orphan, doc), cue: null, content: [orphan], rule: 'quotation' }];
}

const fewestWords = 4;

/** "two towns at odds over ‘cheating’": a few words in quotation marks within the writer's own sentence. */
function isScareQuote(orphan: Item, doc: Linked): boolean {
  const sentence = doc.sentences[orphan.sentence];
  const words = wordsIn(doc.words, orphan).filter(isWord).length;
  return sentence !== undefined && words < fewestWords && orphan.start - sentence.start > 2;
}

/** A paragraph that is nothing but a quotation which the article has elsewhere: set out large to catch the eye. */
function isPulled(orphan: Item, { paragraphs, text }: Linked): boolean {
  const paragraph = paragraphs[orphan.paragraph];
  if (!paragraph || orphan.start - paragraph.start > 2 || paragraph.end - orphan.end > 2) return false;
  const said = text
    .slice(orphan.start, orphan.end)
    .replace(/^[^\p{L}\p{N}]{1,3}|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]{1,4}$/gu, '');
  return text.indexOf(said) !== text.lastIndexOf(said);
}

const endOf = (linkage: Linkage): number =>
  Math.max(linkage.cue?.end ?? 0, linkage.source?.end ?? 0, ...linkage.content.map(each => each.end));

/** Whether nothing but marks and the rest of the cue's own sentence stands between an attribution and a quotation. */
function continues(before: Linkage, orphan: Item, doc: Linked): boolean {
  const between = doc.text.slice(endOf(before), orphan.start);
  const quoted = before.content.at(-1)!.quoted && orphan.quoted;
  if (quoted && before.cue && orphan.sentence - before.cue.sentence <= 1)
    return !/[.!?][”’"']?\s+\S/.test(between.trim());
  return (
    wordsIn(doc.words, { start: endOf(before), end: orphan.start }).filter(isWord).length === 0 &&
    !/[.!?]/.test(between)
  );
}

/** Who the sentence before a quotation speaks of: "The ranger looked up. “Bears? …”" */
function subjectOfSentenceBefore(orphan: Item, doc: Linked): Span | null {
  const before = doc.sentences[orphan.sentence - 1];
  if (!before || spanAt(doc.paragraphs, before.start) !== orphan.paragraph) return null;
  const first = startingIn(doc.mentions, before).filter(
    mention => mention.kind !== 'PRONOUN' || mention.start < before.start + 2,
  );
  const subject = first[0];
  return subject && subject.start <= before.start + 4 ? subject : null;
}

/** "A confirmed and B denied that …": the first cue has the content of the second. */
function shareContent(cue: Item, linked: readonly Linkage[], { doc }: Leftovers): Linkage | null {
  const next = linked.find(
    each => each.cue !== null && each.cue.start >= cue.end && each.cue.sentence === cue.sentence,
  );
  if (!next?.cue || next.content[0]!.start < next.cue.start) return null;
  const between = doc.text
    .slice(cue.end, next.source?.start ?? next.cue.start)
    .trim()
    .toLowerCase();
  if (!/^(?:,? ?(?:and|but|or|while|whereas))$/.test(between)) return null;
  return { source: subjectBefore(cue, doc) ?? null, cue, content: next.content, rule: 'shared-content' };
}

/** "denied it", "rejected the offer": what a verb of denial takes, where no content was tagged. */
function takeComplement(cue: Item, linked: readonly Linkage[], { items, doc }: Leftovers): Linkage | null {
  const pleads = /^(?:also |later |again )?(?:apologi[sz](?:ed|es)|appeal(?:ed|s))(?: to| for)?$/i.test(
    doc.text.slice(cue.start, cue.end),
  );
  if (!pleads && !isDenialCue(cue, doc.words)) return null;
  const before = pleads ? null : deniedBefore(cue, doc);
  if (before) {
    const content = [place({ ...before.object, role: 'Content', score: cue.score }, doc)];
    return { source: before.source, cue, content, rule: 'denied-before' };
  }
  const complement = complementAfter(cue.end, doc);
  return complement && free(complement, linked)
    ? {
        source: sourceOf(cue, items, doc),
        cue,
        content: [place({ ...complement, role: 'Content', score: cue.score }, doc)],
        rule: 'complement',
      }
    : null;
}

const free = (span: Span, linked: readonly Linkage[]): boolean =>
  !linked.some(each => each.content.some(content => overlaps(content, span)) || (each.cue && contains(span, each.cue)));
