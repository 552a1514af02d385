import type { Proposition } from '../domain/attribution.ts';
import type { Span } from '../domain/span.ts';
import { isParted } from './attributions/parenthetical.ts';
import type { PlacedAttribution } from './find-attributions.ts';
import { claimNouns, falsePredicates } from './lexicon/denial.ts';
import { numbersIn } from './lexicon/numbers.ts';
import { lemmaOf } from './lexicon/past-forms.ts';
import { affirm, clauseOfGerund, putRight } from './propositions/affirm.ts';
import { headOf, secondSentence, takenBack, unknownTo } from './propositions/head.ts';
import { callName, plainText, weOf } from './propositions/plain-text.ts';
import { answeredBy, answeredByName, deniedBySelf, ownsUp } from './propositions/pointers.ts';
import type { Dated } from './read-dates.ts';
import { spellingOut } from './read-stance.ts';
import { pointsElsewhere } from './stance/points-elsewhere.ts';
import { isWord, spanAt, startingIn, tokensIn, wordsIn } from './words-in.ts';

/** A proposition before its descriptors have ids and its text a vector: references are indices into `descriptors`. */
export interface ReadProposition extends Omit<Proposition, 'subjectId' | 'objectIds' | 'vector'> {
  readonly subject: number | null;
  readonly objects: readonly number[];
  /** Where the article says it: the content, or what had been put to the speaker. */
  readonly passage: readonly Span[];
  /** The content points elsewhere and says nothing by itself. */
  readonly pointer: boolean;
  /** The attribution it answers: an index into `attributions`. */
  readonly answers: number | null;
}

export interface Proposed extends Dated {
  /** One for each attribution. */
  readonly propositions: readonly ReadProposition[];
}

/** Turns what each speaker says to the affirmative, with the one it is about and what it answers. */
export function readPropositions(doc: Dated): Proposed {
  return { ...doc, propositions: doc.attributions.map((each, index) => propose(each, index, doc)) };
}

function propose(each: PlacedAttribution, index: number, doc: Dated): ReadProposition {
  const { stance, rule, denialKind } = doc.stances[index]!;
  const denies = stance === 'DENIES';
  const taken = denies ? null : takenBack(each, doc);
  const own = taken ?? headOf(each, denies, doc);
  const spelled = rule === spellingOut ? answeredBy(index - 1, doc) : null;
  const tokens = tokensIn(doc.words, own);
  const asked =
    (denies && pointsElsewhere(tokens)) || (stance === 'ASSERTS' && isElliptical(tokens))
      ? questionBefore(each, doc)
      : null;
  const named = denies ? answeredByName(index, doc) : null;
  const put = denies && asked === null && pointsElsewhere(tokens) ? putTo(each, doc) : null;
  const pointer =
    asked === null &&
    put === null &&
    (spelled !== null || named !== null || (denies ? pointsElsewhere(tokens) : ownsUp(own, doc)));
  const declined = denialKind === 'DECLINES' ? answeredBy(index, doc) : null;
  const answers =
    spelled ?? named ?? declined ?? (pointer ? (denies ? answeredBy(index, doc) : deniedBySelf(index, doc)) : null);
  const admits = !denies && pointer && answers === null;
  const head = asked ?? put ?? (admits ? secondSentence(each, own, doc) : own);
  const mentioned = startingIn(doc.mentions, head).filter(mention => mention.end <= head.end);
  const referents = [...new Set(mentioned.flatMap(mention => mention.descriptor ?? []))];
  const subject = subjectOf(each, head, doc);
  return {
    text: asked ? textOfQuestion(each, asked, doc) : textOfHead(each, head, denies || taken !== null, doc),
    predicate: predicateOf(head, doc),
    subject,
    objects: referents.filter(referent => referent !== subject),
    numbers: numbersIn(tokensIn(doc.words, head)),
    passage: (asked ?? put) ? [head] : each.content,
    pointer: pointer && !admits,
    answers,
  };
}

function textOfHead(each: PlacedAttribution, head: Span, denies: boolean, doc: Dated): string {
  const speaker = each.speaker === null ? null : doc.descriptors[each.speaker]!;
  const raw = partsOf(head, each, doc)
    .map(part => plainText(part, each.speaker, doc))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^[“”‘"'\s]+|(?<![“”’"'\s.,;:])[“”’"'\s.,;:]+$/g, '');
  const unknown = denies && unknownTo(each.content[0]!, doc)?.start === head.start;
  const whole = withoutLabel(
    (unknown ? raw : raw.replace(leading, '')).replace(/^(?:that|whether|how|to the effect that) /i, ''),
  );
  const claim = afterClaimNoun(whole);
  const subject = claim !== whole ? 'somebody' : speaker ? callName(speaker.name) : 'the speaker';
  const clause = clauseOfGerund(subject, claim) ?? accusation(claim) ?? claim;
  const affirmed = denies ? affirm(clause.replace(calledFalse, '')) : (putRight(clause) ?? clause);
  const text = unknown ? `there was ${affirmed}` : affirmed;
  return capitalised(text).replace(/["“”]/g, '');
}

/** The head without who says it, where that stands in its middle between commas. */
const partsOf = (head: Span, each: PlacedAttribution, { text }: Dated): readonly Span[] =>
  isParted(each, text) && head.end === each.content[1]!.end ? each.content : [head];

/** "the reports as theatre" → "the reports". */
const withoutLabel = (text: string): string => {
  const match = /^(.+?) as (?:an? |pure |mere |complete |total )*(\p{L}+)(?: \p{L}+){0,3}$/su.exec(text);
  return match && falsePredicates.has(match[2]!.toLowerCase()) ? match[1]! : text;
};

/** "It is untrue that S", "there is no truth in reports that S" → S. */
const calledFalse =
  /^(?:it (?:is|was|[’']s) (?:\p{L}+ ){0,2}(?:untrue|false|incorrect|wrong|not true|not so|not the case|not correct|a lie|a myth|nonsense) that |there (?:is|was|[’']s) no (?:truth|substance|basis) (?:in|to) (?:\p{L}+ ){1,3}that )/iu;

/** What only ties a sentence to the one before it. */
const leading = /^(?:(?:and|but|so|well|yes|no|look|listen|of course),? )+(?=\p{L})/iu;

/** "reports that S", "the idea that S", "a newspaper's report that S" → S; "claims of X" → X. */
function afterClaimNoun(text: string): string {
  const match =
    /^(?:(?:the|any|all|these|those|some|recent|media|speculation)\s+)*(\p{L}+)\s+(?:that|about|of)\s+(.+)$/su.exec(
      text,
    );
  if (match && claimNouns.has(match[1]!.toLowerCase())) return match[2]!;
  const made =
    /^(?:an? (?:[\p{L}-]+ ){1,2}|(?:(?:an?|the) (?:[\p{L}-]+ )?)?[\p{L}-]+['’]s? )(\p{L}+) that ((?!(?:is|was|were|are|has|had|have|said|says)\b).+)$/su.exec(
      text,
    );
  return made && claimNouns.has(made[1]!.toLowerCase()) ? made[2]! : text;
}

/** "the rangers of feeding X" → "the rangers fed X". */
function accusation(text: string): string | null {
  const match = /^(.{2,90}) of (\p{L}+ing\b.*)$/su.exec(text);
  return match ? clauseOfGerund(match[1]!.replace(dayPhrase, ''), match[2]!) : null;
}

/** When somebody was accused, between whom and of what. */
const dayPhrase =
  /,? (?:(?:on|last|this) )?(?:\p{L}+day(?: (?:morning|afternoon|evening|night))?|yesterday|today|week)$/iu;

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "It was", "they did": what a yes leaves of a clause. */
const isElliptical = (tokens: readonly string[]): boolean =>
  /^(?:that )?(?:it|he|she|they|there|we|i|this|that) (?:is|are|was|were|did|does|do|has|have|had|would|will|could|can)$|^yes$/.test(
    tokens.join(' '),
  );

const yesOrNo =
  /^(?:(?:so|and|but),? )?(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|isn[’']t|didn[’']t) ([^?]{1,400})\?[\s"“”'’)]{0,4}$/isu;

/** "Was the rope greased? … replied with a “no”": the question that stands just before. */
function questionBefore(each: PlacedAttribution, doc: Dated): Span | null {
  const at = spanAt(doc.sentences, (each.source ?? each.cue ?? each.content[0]!).start);
  const before = doc.sentences[at - 1];
  return before && yesOrNo.test(doc.text.slice(before.start, before.end).trim()) ? before : null;
}

const asking =
  /\b(?:asked|pressed|questioned)\b[^.?!;]{0,80}?\b(?:whether|if|that) (?<put>[^.?!;]{8,200}?)(?:, (?:to which|and|but)? ?[^,]{0,60})?$/iu;

/** "Asked whether the rope was greased, she replied with a “no”": what was put to the speaker in the same sentence. */
function putTo({ source, cue }: PlacedAttribution, doc: Dated): Span | null {
  const before = Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue?.start ?? Number.POSITIVE_INFINITY);
  const sentence = doc.sentences[spanAt(doc.sentences, before)];
  if (!sentence || before === Number.POSITIVE_INFINITY) return null;
  const match = asking.exec(doc.text.slice(sentence.start, before).trimEnd());
  const put = match?.groups?.put;
  if (!match || !put) return null;
  const start = sentence.start + match.index + match[0].indexOf(put);
  return { start, end: start + put.length };
}

/** "Is the story of the rope true?" → "The story of the rope". */
function textOfQuestion(each: PlacedAttribution, question: Span, doc: Dated): string {
  const asked = yesOrNo.exec(plainText(question, each.speaker, doc).replace(/["“”]/g, '').trim())?.[1] ?? '';
  return capitalised(affirm(asked.replace(/\s+/g, ' ').replace(/ (?:true|so|the case|right|correct)$/i, '')));
}

const auxiliaries = new Set(
  `is are was were be been being am has have had having do does did will would shall should can could may might must to not never
  no also already still just only always often really n't wo ca`.split(/\s+/),
);
const lead = new Set(
  'that the a an and but so well yes no i we it he she they this these those there his her its our my their'.split(' '),
);

/** The base form of the first verb after the subject, as far as words tell. */
function predicateOf(head: Span, doc: Dated): string | null {
  const words = wordsIn(doc.words, head).filter(isWord);
  const subject = startingIn(doc.mentions, head)[0];
  const from = subject && subject.start < head.start + 24 ? words.findIndex(word => word.start >= subject.end) : 0;
  const tail = words.slice(Math.max(0, from)).map(word => word.text.toLowerCase().replace(/’/g, "'"));
  const auxiliary = tail.findIndex(token => auxiliaries.has(token) || /n't$/.test(token));
  const verb =
    auxiliary >= 0 && auxiliary <= 6
      ? tail.slice(auxiliary).find(token => !auxiliaries.has(token) && !/n't$/.test(token))
      : tail.find(token => /(?:ed|ing|s)$/.test(token) && !lead.has(token));
  return verb === undefined ? null : lemmaOf(verb);
}

/** Who the clause is about: what is mentioned before its verb, the speaker for a gerund or "I" and "we". */
function subjectOf(each: PlacedAttribution, head: Span, doc: Dated): number | null {
  const text = doc.text.slice(head.start, head.end).replace(/^[“‘"']?(?:that )?/i, '');
  if (/^(?:and |but |so |no, |yes, )?(?:we|our)\b/iu.test(text)) return weOf(each.speaker, doc);
  if (/^(?:and |but |so |no, |yes, )?(?:\p{L}+ing\b|(?:I|my)\b)/iu.test(text)) return each.speaker;
  const first = startingIn(doc.mentions, head)[0];
  if (!first || first.start > head.start + 12) return null;
  const isImpersonal = /^(?:it|its|they|their|them)$/i.test(doc.text.slice(first.start, first.end));
  const own = first.descriptor === each.speaker || first.descriptor === weOf(each.speaker, doc);
  return isImpersonal && !own ? null : first.descriptor;
}
