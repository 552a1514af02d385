import type { Span } from '../../domain/span.ts';
import { mindLemma, speechLemma } from '../lexicon/speech.ts';
import type { Quotation, Segmented } from '../segment.ts';
import type { Role, RoleSpan, Tagged } from '../tag.ts';
import { anyOverlaps, isWord, spanAt, tokensIn, wordAfter, wordsIn } from '../words-in.ts';

/** A source, cue or content of an article with its place: what linking works on. */
export interface Item extends Span {
  readonly role: Role;
  readonly score: number;
  /** The sentence it begins in, and the one it ends in. */
  readonly sentence: number;
  readonly lastSentence: number;
  readonly paragraph: number;
  /** The first word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** It lies within quotation marks as a whole. */
  readonly quoted: boolean;
}

/** Words that can stand in a cue but make none by themselves. */
const cueFillers = new Set(
  `to was were is are be been being has have had will would on in at of by for today yesterday despite also then and
   that the a an as with per emphatic not did does do can could may might it there later earlier`.split(/\s+/),
);
const soloCues = new Set(['per', 'citing', 'according', 'via']);

type Draft = Omit<RoleSpan, 'score'> & { readonly score: number };

/** The roles of an article made whole: fragments joined, quotations completed, cues that are none left out. */
export function roleItems(doc: Tagged): readonly Item[] {
  const steps = [
    splitAtParagraphs,
    dropDateline,
    joinFragments,
    dropEmptyContents,
    dropEmptyCues,
    joinFragments,
    completeQuotations,
    addQuotations,
  ];
  const drafts = steps.reduce<readonly Draft[]>((roles, step) => step(roles, doc), doc.roles);
  return drafts.map(draft => place(draft, doc)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A role with its place in the article. */
export function place(draft: Draft, doc: Tagged): Item {
  const from = wordAfter(doc.words, draft.start);
  return {
    ...draft,
    sentence: spanAt(doc.sentences, draft.start),
    lastSentence: spanAt(doc.sentences, draft.end - 1),
    paragraph: spanAt(doc.paragraphs, draft.start),
    from,
    to: wordAfter(doc.words, draft.end - 1) + 1,
    quoted: isQuoted(draft, doc),
  };
}

/** The certainty of what only words tell: a log-probability beside those of the encoder. */
const lexicalScore = -0.4;

/** A role that the encoder left untagged and words tell, with its place in the article. */
export const placeByWords = ({ start, end }: Span, role: Role, doc: Tagged): Item =>
  place({ start, end, role, score: lexicalScore }, doc);

const isQuoted = (span: Span, doc: Segmented): boolean => {
  const quotation = doc.quotations[spanAt(doc.quotations, span.start)];
  return quotation !== undefined && span.end <= quotation.end;
};

/** A role never crosses a paragraph: a source keeps its last part, the others their first. */
function splitAtParagraphs(roles: readonly Draft[], doc: Tagged): readonly Draft[] {
  return roles.flatMap(role => {
    const first = doc.paragraphs[spanAt(doc.paragraphs, role.start)];
    if (!first || role.end <= first.end) return [role];
    const last = doc.paragraphs[spanAt(doc.paragraphs, role.end - 1)]!;
    const cut = role.role === 'Source' ? { ...role, start: last.start } : { ...role, end: first.end };
    return cut.end > cut.start ? [cut] : [];
  });
}

/** "OSLO: The head of …": where a report was written says nothing, and the colon after it is no cue. */
const dropDateline = (roles: readonly Draft[], { dateline, paragraphs, text }: Tagged): readonly Draft[] =>
  roles.filter(({ role, start, end }) => {
    const opening = paragraphs[spanAt(paragraphs, start)]?.start ?? start;
    if (dateline === null || !text.startsWith(dateline, opening)) return true;
    if (role === 'Source') return start !== opening || text.slice(start, end) !== dateline;
    return role !== 'Cue' || !/^\W*$/.test(text.slice(opening + dateline.length, end));
  });

/** How many words may stand between two fragments of one role. */
const gaps: Readonly<Record<Role, number>> = { Source: 0, Cue: 1, Content: 0 };

function joinFragments(roles: readonly Draft[], doc: Tagged): readonly Draft[] {
  const joined: Draft[] = [];
  for (const role of roles) {
    const last = joined.at(-1);
    if (last && last.role === role.role && areFragments(last, role, doc))
      joined[joined.length - 1] = { ...last, end: role.end, score: Math.min(last.score, role.score) };
    else joined.push(role);
  }
  return joined;
}

function areFragments(a: Draft, b: Draft, doc: Tagged): boolean {
  const between = wordsIn(doc.words, { start: a.end, end: b.start });
  const gap = doc.text.slice(a.end, b.start);
  if (gap.includes('\n') || /[.!?;:“”"]/.test(gap)) return false;
  if (a.role === 'Cue' && gap.includes(',') && reportsAnew(b, doc)) return false;
  return (
    a.end >= b.start || (between.filter(isWord).length <= gaps[a.role] && (a.role !== 'Source' || !/[,]/.test(gap)))
  );
}

/** "said, adding": a second verb of speech is a cue of its own. */
const reportsAnew = (b: Draft, doc: Tagged): boolean =>
  tokensIn(doc.words, b).some(token => speechLemma(token) !== null);

/** Drops contents that are a lone conjunction. */
const dropEmptyContents = (roles: readonly Draft[], doc: Tagged): readonly Draft[] =>
  roles.filter(
    role => role.role !== 'Content' || !/^(?:if|whether|because)$/i.test(doc.text.slice(role.start, role.end)),
  );

/** Drops cues that hold no word that reports; the content around such a one closes up. */
function dropEmptyCues(roles: readonly Draft[], doc: Tagged): readonly Draft[] {
  return roles.filter(
    (role, index) =>
      role.role !== 'Cue' || (isCue(role, doc) && !repeatsCue(index, roles, doc) && !isWhatWasPut(role, doc)),
  );
}

/** "Told of this, the baker shrugged": what the speaker was told opens the sentence. */
const isWhatWasPut = ({ start }: Draft, { sentences, text }: Tagged): boolean =>
  sentences[spanAt(sentences, start)]?.start === start &&
  /^(?:told|informed) (?:of|about) (?:it|this|that|them)\b/i.test(text.slice(start, start + 20));

/** The colon of "told the agency:" is no cue beside its verb. */
function repeatsCue(index: number, roles: readonly Draft[], doc: Tagged): boolean {
  const colon = roles[index]!;
  if (tokensIn(doc.words, colon).length > 0) return false;
  const before = roles.slice(Math.max(0, index - 3), index).reverse();
  const at = before.findIndex(role => role.role !== 'Source');
  const verb = before[at];
  return verb?.role === 'Cue' && spanAt(doc.sentences, verb.start) === spanAt(doc.sentences, colon.start);
}

function isCue(role: Draft, doc: Tagged): boolean {
  const tokens = tokensIn(doc.words, role);
  if (tokens.length === 0) return doc.text.slice(role.start, role.end).includes(':');
  return tokens.some(
    token => soloCues.has(token) || speechLemma(token) !== null || mindLemma(token) !== null || !cueFillers.has(token),
  );
}

/** A content that begins in a quotation and breaks off runs to its end, if nothing else stands there. */
function completeQuotations(roles: readonly Draft[], doc: Tagged): readonly Draft[] {
  return roles.map((role, index) => {
    if (role.role !== 'Content') return role;
    const quotation = quotationAt(role.end - 1, doc);
    const next = roles[index + 1];
    if (!quotation || quotation.end <= role.end || (next && next.start < quotation.end)) return role;
    const head = quotationAt(role.start, doc);
    return head === quotation || quotation.start >= role.start ? { ...role, end: quotation.end } : role;
  });
}

/** The quotation that an offset stands in. */
function quotationAt(offset: number, doc: Segmented): Quotation | undefined {
  const quotation = doc.quotations[spanAt(doc.quotations, offset)];
  return quotation && offset < quotation.end ? quotation : undefined;
}

const fewestQuotedWords = 4;

/** Quotations of whole sentences that the encoder left untagged are contents too. */
function addQuotations(roles: readonly Draft[], doc: Tagged): readonly Draft[] {
  const added = doc.quotations
    .filter(quotation => !anyOverlaps(roles, quotation))
    .filter(quotation => /[.,!?…]['’"”»]?$/.test(doc.text.slice(quotation.start, quotation.end)))
    .filter(quotation => tokensIn(doc.words, quotation.inner).length >= fewestQuotedWords)
    .map(({ start, end }): Draft => ({ start, end, role: 'Content', score: -1 }));
  return [...roles, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}
