import type { Act } from '../../domain/attribution.ts';
import { contains, type Span } from '../../domain/span.ts';
import type { Attributed, PlacedAttribution } from '../find-attributions.ts';
import { actOf, denialLemma, labelLemma, mindLemma, speechLemma } from '../lexicon/speech.ts';
import type { LinkedMention } from '../link-mentions.ts';
import { isWithin, spanAt, startingIn, tokensIn } from '../words-in.ts';
import { sentenceOwningUp } from './owning-up.ts';

/** What an attribution shows of its side, before any rule is asked: words in lower case with straight apostrophes. */
export interface Clues {
  readonly cueWords: readonly string[];
  readonly cue: string;
  /** The cue and the few words before and after it, within its sentence. */
  readonly aroundCue: string;
  readonly sourceWords: readonly string[];
  readonly contentWords: readonly string[];
  readonly content: string;
  /** The first clause of the content: up to a conjunction or the end of its first sentence. */
  readonly firstClause: readonly string[];
  /** The content up to the end of its first sentence. */
  readonly firstSentence: string;
  /** The content begins within quotation marks. */
  readonly quoted: boolean;
  /** From the end of the content to the end of its sentence. */
  readonly after: string;
  /** The sentence before. */
  readonly before: string;
  /** The act of the strongest verb of the cue; its last one, where several report. */
  readonly act: Act;
  readonly denialVerb: string | null;
  readonly labelVerb: string | null;
  readonly speechVerb: string | null;
  readonly mindVerb: string | null;
  /** The same speaker takes the other side in the same sentence: "denied one but admitted the other". */
  readonly admitsBeside: boolean;
  /** Probabilities of ASSERTS, DENIES, NONE by the encoder. */
  readonly scores: readonly [number, number, number];
  readonly relays: boolean;
  /** The content begins with the speaker, or with whom the speaker stands for. */
  readonly aboutSelf: boolean;
  /** Whose something is not, or who has not done it, is the speaker, or whom the speaker stands for: "did not come from our mill". */
  readonly disowns: boolean;
  /** Somebody asked: "when asked", or a question in the sentence before. */
  readonly asked: boolean;
  /** The cue stands in a question. */
  readonly inQuestion: boolean;
  /** Another attribution stands in the content. */
  readonly holdsAnother: boolean;
  /** A sentence of the content owns up: "I was wrong". */
  readonly ownsUp: boolean;
  /** How much of the content somebody else has said before in the article, 0 to 1. */
  readonly echo: number;
}

const wordsAround = 40;

export function cluesOf(each: PlacedAttribution, index: number, doc: Attributed): Clues {
  const { cue, source, content } = each;
  const cueWords = cue ? tokensIn(doc.words, cue) : [];
  const contentWords = content.flatMap(span => tokensIn(doc.words, span));
  const sentence = doc.sentences[spanAt(doc.sentences, (cue ?? content[0]!).start)] ?? content[0]!;
  const last = content.at(-1)!;
  const lastSentence = doc.sentences[spanAt(doc.sentences, last.start)] ?? last;
  const previous = doc.sentences[spanAt(doc.sentences, sentence.start) - 1];
  return {
    cueWords,
    cue: cueWords.join(' '),
    aroundCue: cue ? joined(within({ start: cue.start - wordsAround, end: cue.end + wordsAround }, sentence), doc) : '',
    sourceWords: source ? tokensIn(doc.words, source) : [],
    contentWords,
    content: contentWords.join(' '),
    firstClause: firstClause(content[0]!, doc),
    firstSentence: joined(inSentence(content[0]!, doc), doc),
    quoted: isWithin(doc.quotations, content[0]!.start),
    after: last.end < lastSentence.end ? joined({ start: last.end, end: lastSentence.end }, doc) : '',
    before: previous ? joined(previous, doc) : '',
    act: cueWords.map(actOf).findLast(act => act !== 'SAY') ?? 'SAY',
    denialVerb: firstLemma(cueWords, denialLemma),
    labelVerb: firstLemma(cueWords, labelLemma),
    speechVerb: firstLemma(cueWords, speechLemma),
    mindVerb: firstLemma(cueWords, mindLemma),
    admitsBeside: admitsBeside(index, sentence, doc),
    scores: each.stanceScores ?? [0.6, 0.3, 0.1],
    relays: each.relays,
    aboutSelf: isAboutSelf(each, doc),
    disowns: disowns(each, doc),
    asked:
      /\b(?:asked|pressed|questioned|told that|answering|accus\w+)\b/.test(around(sentence, content, doc)) ||
      endsInQuestion(previous, doc),
    inQuestion: cue !== null && endsInQuestion(sentence, doc),
    holdsAnother: doc.attributions.slice(index + 1, index + 4).some(other => other.parent === index),
    ownsUp: content.some(span => sentenceOwningUp(span, doc) !== null),
    echo: echoOf(contentWords, index, doc),
  };
}

/** The words of a sentence outside the content. */
const around = (sentence: Span, content: readonly Span[], doc: Attributed): string =>
  joined({ start: sentence.start, end: Math.max(sentence.start, Math.min(content[0]!.start, sentence.end)) }, doc) +
  ' ' +
  joined({ start: Math.min(content.at(-1)!.end, sentence.end), end: sentence.end }, doc);

const endsInQuestion = (sentence: Span | undefined, doc: Attributed): boolean =>
  sentence !== undefined && /\?\s*$/.test(doc.text.slice(sentence.end - 3, sentence.end));

const within = (span: Span, limit: Span): Span => ({
  start: Math.max(span.start, limit.start),
  end: Math.min(span.end, limit.end),
});

const joined = (span: Span, doc: Attributed): string => tokensIn(doc.words, span).join(' ');

function firstLemma(words: readonly string[], lemma: (word: string) => string | null): string | null {
  for (const word of words) {
    const base = lemma(word);
    if (base) return base;
  }
  return null;
}

const clauseEnds = new Set([
  'but',
  'although',
  'though',
  'because',
  'while',
  'which',
  'when',
  'after',
  'until',
  'unless',
  'if',
]);
const longestClause = 24;

/** A content up to the end of the sentence it begins in. */
const inSentence = ({ start, end }: Span, { sentences }: Attributed): Span => ({
  start,
  end: Math.min(end, sentences[spanAt(sentences, start)]?.end ?? end),
});

function firstClause(content: Span, doc: Attributed): readonly string[] {
  const tokens = tokensIn(doc.words, inSentence(content, doc));
  const end = tokens.findIndex((token, at) => at > 1 && clauseEnds.has(token));
  return tokens.slice(0, Math.min(end < 0 ? tokens.length : end, longestClause));
}

const admissions = /\b(?:admit|acknowledg|conced|accept|confirm)/;

function admitsBeside(index: number, sentence: Span, doc: Attributed): boolean {
  const self = doc.attributions[index]!;
  return doc.attributions
    .slice(Math.max(0, index - 2), index + 3)
    .some(
      other =>
        other !== self &&
        other.cue !== null &&
        other.cue.start >= sentence.start &&
        other.cue.end <= sentence.end &&
        other.speaker === self.speaker &&
        admissions.test(doc.text.slice(other.cue.start, other.cue.end)),
    );
}

/** Whether the subject of a content is its speaker, whom the speaker speaks for, or the speaker's country. */
function isAboutSelf(each: PlacedAttribution, doc: Attributed): boolean {
  const start = each.content[0]!.start;
  if (/^[“‘"']?(?:(?:and|but|no|well|look),? )?(?:I|we|our|my)\b/i.test(doc.text.slice(start, start + 12))) return true;
  return isOwn(startingIn(doc.mentions, { start, end: start + 12 })[0], each, doc);
}

/** Whether a mention is the speaker, whom the speaker speaks for, or the speaker's country. */
function isOwn(mention: LinkedMention | undefined, each: PlacedAttribution, doc: Attributed): boolean {
  const { speaker } = each;
  if (speaker === null || !mention || mention.descriptor === null) return false;
  const own = doc.descriptors[speaker]!;
  const subject = doc.descriptors[mention.descriptor]!;
  const stoodFor = new Set(
    own.speaksFor.flatMap(({ descriptor }) => [descriptor, doc.descriptors[descriptor]?.partOf ?? -1]),
  );
  if (mention.descriptor === speaker || stoodFor.has(mention.descriptor)) return true;
  if (!/PERSON|GROUP/.test(subject.kind) && isOwnerOfSource(mention, each, doc)) return true;
  return own.country !== null && own.country === subject.country && subject.kind !== 'PERSON';
}

/** "Oslo had not asked for it, its envoy said": whom "its" stands for is named in what is said before. */
const isOwnerOfSource = (mention: Span, { source, content }: PlacedAttribution, { text }: Attributed): boolean =>
  source !== null &&
  content.at(-1)!.end < source.start &&
  mention.end < source.start &&
  /\b(?:its|their)\b/.test(text.slice(source.start, source.end));

const disowning =
  /(?:\bnot|n['’]t|\bnever|\bnone) (?:\p{L}+ ){0,3}(?:belong(?:ed)? to|c[ao]me from|by|from|of|with|ours|theirs|his|hers)\b(?: (?:the|any|one))?(?: of)? ?/iu;

function disowns(each: PlacedAttribution, doc: Attributed): boolean {
  const span = inSentence(each.content[0]!, doc);
  const match = disowning.exec(doc.text.slice(span.start, span.end));
  if (!match) return false;
  const from = span.start + match.index + match[0].length;
  if (/\bours $/i.test(match[0]) || /^(?:our|us|me|my)\b/i.test(doc.text.slice(from, span.end))) return true;
  return isOwn(startingIn(doc.mentions, { start: from, end: from + 5 })[0], each, doc);
}

const lookBack = 12;
const stopWords = new Set(
  'that the a an of to in on at for and or by with from as it its he she they his her their was were is are be been had has have not no never any this those these we i our my'.split(
    ' ',
  ),
);

/** The greatest share of the content's words that another speaker's earlier content holds too. */
function echoOf(words: readonly string[], index: number, doc: Attributed): number {
  const own = new Set(words.filter(word => !stopWords.has(word)).map(stem));
  if (own.size === 0) return 0;
  const self = doc.attributions[index]!;
  const shares = doc.attributions.slice(Math.max(0, index - lookBack), index).map(other => {
    if (other.speaker === self.speaker || passesOn(other, self)) return 0;
    const theirs = new Set(other.content.flatMap(span => tokensIn(doc.words, span)).map(stem));
    return [...own].filter(word => theirs.has(word)).length / own.size;
  });
  return Math.max(0, ...shares);
}

/** Whether one is told within the other: whoever passes it on has not said it before. */
const passesOn = (outer: PlacedAttribution, inner: PlacedAttribution): boolean =>
  inner.content.every(span => outer.content.some(each => contains(each, span)));

const stem = (word: string): string => word.replace(/(?:'s|ing|ed|es|s)$/, '');
