import type { DenialKind, Stance } from '../../domain/attribution.ts';
import { claimed, falsePredicates, isGranted, negations } from '../lexicon/denial.ts';
import {
  claimCalledFalse,
  decliningCues,
  decliningPhrases,
  denialPhrases,
  discredits,
  dismissals,
  fromTheAir,
} from '../lexicon/denial-phrases.ts';
import { standsFor } from '../lexicon/reporting-phrases.ts';
import { deedLemma } from '../lexicon/speech.ts';
import type { Clues } from './clues.ts';

/** What a rule decides. */
export interface Side {
  readonly stance: Stance;
  readonly denialKind: DenialKind | null;
  readonly certainty: number;
}

/** One way in which words alone tell a side; null where they do not. */
export interface StanceRule {
  readonly name: string;
  readonly read: (clues: Clues) => Side | null;
}

const denies = (denialKind: DenialKind, certainty: number): Side => ({ stance: 'DENIES', denialKind, certainty });
const asserts = (certainty: number): Side => ({ stance: 'ASSERTS', denialKind: null, certainty });
const none = (certainty: number, denialKind: DenialKind | null = null): Side => ({
  stance: 'NONE',
  denialKind,
  certainty,
});

/** In the order in which they are asked; the first that decides wins. */
export const stanceRules: readonly StanceRule[] = [
  {
    name: 'claim-called-false',
    read: clues => (claimCalledFalse.test(clues.content) ? denies('DISCREDITS', 0.88) : null),
  },
  { name: 'relay', read: clues => (clues.relays ? none(0.9) : null) },
  { name: 'declines', read: declines },
  { name: 'denial-not-made', read: denialNotMade },
  {
    name: 'was-told',
    read: clues =>
      clues.sourceWords.length === 0 && /^(?:told|asked|pressed|questioned)\b/.test(clues.cue) ? none(0.8) : null,
  },
  { name: 'spoken-of', read: clues => (isSpokenOf(clues) ? none(0.7) : null) },
  { name: 'spoken-to', read: clues => (isSpokenTo(clues) ? none(0.8) : null) },
  { name: 'may-ask', read: clues => (mayAsk(clues) ? none(0.8) : null) },
  { name: 'asks-for-no-name', read: clues => (anonymity.test(clues.content) ? none(0.8) : null) },
  { name: 'norm', read: clues => (isNorm(clues) ? none(0.8) : null) },
  { name: 'rules-out', read: rulesOut },
  { name: 'jest', read: clues => (/^(?:joked|quipped|deadpanned|jested)$/.test(clues.cue) ? none(0.7) : null) },
  { name: 'denies-a-negative', read: deniesNegative },
  { name: 'verb-of-denial', read: verbOfDenial },
  { name: 'hung-with-falsehood', read: hungWithFalsehood },
  {
    name: 'dismissal',
    read: clues => (dismissals.test(clues.aroundCue) && claimed(clues.contentWords) ? denies('DISCREDITS', 0.9) : null),
  },
  { name: 'holds-another', read: clues => (clues.holdsAnother ? asserts(0.7) : null) },
  {
    name: 'owns-up',
    read: clues => (clues.ownsUp ? asserts(0.9) : null),
  },
  { name: 'not-but', read: clues => (notBut.test(clues.firstSentence) ? asserts(0.85) : null) },
  {
    name: 'confirms-a-negative',
    read: clues => (confirmations.test(clues.cue) && nothingAtAll.test(clues.content) ? denies('FLAT', 0.8) : null),
  },
  {
    name: 'confirms',
    read: clues =>
      confirmations.test(clues.cue) && !denialPhrases.some(each => each.pattern.test(clues.content))
        ? asserts(0.9)
        : null,
  },
  { name: 'double-negative', read: clues => (doubleNegative.test(clues.content) ? asserts(0.85) : null) },
  { name: 'phrase-of-denial', read: phraseOfDenial },
  { name: 'unsure', read: clues => (unsure.test(clues.firstClause.join(' ')) ? asserts(0.7) : null) },
  { name: 'self-negation', read: selfNegation },
  { name: 'stands-for', read: clues => (standsFor(clues) ? asserts(0.8) : null) },
  { name: 'no-speech', read: clues => (isNoSpeech(clues) ? none(0.6) : null) },
];

/** "Two buyers said to be rich", "the cake is said to be good": nobody is named who says so. */
function isSpokenOf({ cue, content, sourceWords, quoted }: Clues): boolean {
  if (!quoted && /^(?:is|are|was|were|be|been)? ?(?:\w+ )?said$/.test(cue) && /^to \w/.test(content)) return true;
  const passive = sourceWords.length === 0 || /^(?:is|are|was|were|has been|have been|had been)\b/.test(cue);
  return (
    passive &&
    /\b(?:said|thought|believed|known|reported|understood|rumou?red)$/.test(cue) &&
    /^(?:\w+ ){0,4}?to (?:be|have)\b/.test(content)
  );
}

const passiveBefore =
  '^(?:(?:has|have|had) been|(?:will|would|must|should|could|can|may) be|is|are|was|were|being) (?:\\w+ )?';
const beingAsked = new RegExp(`${passiveBefore}(?:asked|promised|urged|ordered|advised|instructed|requested|offered)$`);
const beingTold = new RegExp(`${passiveBefore}told$`);

/** "The hikers were told to stay away", "the desk has been asked to keep the notes": the subject hears it and says nothing. */
const isSpokenTo = ({ cue, content, sourceWords }: Clues): boolean =>
  beingAsked.test(cue) || (beingTold.test(cue) && /^to \w/.test(content.replace(`${sourceWords.join(' ')} `, '')));

/** "Asked not to be named": said of oneself, not of any affair. */
const anonymity = /^(?:(?:for|on) anonymity|not to be (?:named|identified|quoted|photographed|filmed))\b/;

const norms =
  /\b(?:laws?|rules?|regulations?|statutes?|constitution|treat(?:y|ies)|directives?|by-?laws?|conventions?|guidelines|charter)(?: (?:of|in|on|for|that|which|from)\b.{0,200})?$/;

/** "The by-laws allow one boat a year": what a norm asks or allows is no claim of anybody. */
const isNorm = ({ sourceWords, speechVerb, act }: Clues): boolean =>
  norms.test(sourceWords.join(' ')) && (speechVerb === null || act !== 'SAY');

/** "Ruled out a leak", "ruled that out"; who cannot rule something out takes no side. */
function rulesOut({ cue, aroundCue, contentWords, content, scores }: Clues): Side | null {
  const out = /^((?:this|that|it) )?out\b ?/.exec(content);
  if (
    !/\brul(?:es?|ed|ing)$/.test(cue)
      ? !/\brul(?:es?|ed|ing) (?:\w+ )?out$/.test(cue)
      : !out && !/\brul\w+ (?:(?:this|that|it) )?out\b/.test(aroundCue)
  )
    return null;
  if (/\b(?:not|never|cannot|can|could|to)\b|n't/.test(cue)) return none(0.8);
  const rest = out && !out[1] ? contentWords.slice(1) : contentWords;
  return claimed(rest) || scores[1] >= answering.least ? denies('FLAT', 0.85) : null;
}

const sayingNouns =
  /\b(?:according|per|via|citing|statements?|letters?|messages?|complaints?|demands?|allegations?|accusations?|appeals?|pleas?|calls?|warnings?|criticism|words?|views?|opinions?|position|account|version|conclusions?|findings?|remarks?|comments?|reports?|claims?)\b/;
const clause =
  /^(?:that|to|if|whether|how|why|what|who|when|where|as)\b|\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|must|should)\b|n't\b/;

/** "The mill released a drawing", "the picture shows a boat": a deed, and no clause behind it. */
function isNoSpeech({ cue, cueWords, firstClause, content, quoted, speechVerb }: Clues): boolean {
  if (quoted || sayingNouns.test(cue) || !cueWords.some(word => deedLemma(word) !== null)) return false;
  if (speechVerb !== null && deedLemma(speechVerb) === null) return false;
  return !clause.test(firstClause.join(' ').split(' so that ')[0]!) && !/\bto \w/.test(content);
}

/** "The lender can ask for its money": what may be asked has not been. */
const mayAsk = ({ act, cue }: Clues): boolean => act === 'ASK' && /^(?:can|could|may|might)\b/.test(cue);

/** "The barge was not sold but was let": what is said is what follows. */
const notBut =
  /^(?:that )?(?:[\w'-]+ ){1,8}(?:(?:did|does|do|was|were|is|are|has|have|had) not|(?:did|does|do|was|were|is|are|has|have|had)n't) (?:[\w'-]+ ){1,7}but (?:was|were|is|are|had|has|rather|instead|by|because|from|\w+ed)\b/;
/** "conceded that nothing had been moved". */
const nothingAtAll = /^(?:that )?(?:nothing|nobody|no one|none|no \w+)\b/;

/** Whoever is unsure or guesses answers nobody: "they were not sure", "maybe it did not hold". */
const unsure = /^(?:that )?(?:maybe|perhaps|possibly)\b|(?:\bnot|n't) (?:\w+ )?(?:sure|certain|clear|convinced)\b/;

const declining = /declin|refus|comment|^(?:would|could|will) say$/;

function declines(clues: Clues): Side | null {
  if (decliningCues.test(clues.cue) || (decliningCues.test(clues.aroundCue) && declining.test(clues.cue)))
    return none(0.93, 'DECLINES');
  return clues.contentWords.length <= 14 && decliningPhrases.some(phrase => phrase.test(clues.content))
    ? none(0.85, 'DECLINES')
    : null;
}

const unmade =
  /\b(?:not|n't|never|without|neither|nor|no|hardly|short of|if|unless|whether|would|could|might|may|will)(?: \w+){0,2} /;
/** "to deny", but for those who "continue to deny", "were quick to deny" or "went on to deny". */
const yetToCome =
  /\b(?<!\b(?:continu\w*|went on|go(?:es)? on|going on|persist\w*|quick|swift|quickly|swiftly|hasten\w*|hurr\w+|rush\w*|the first|forced|compelled|obliged|began|begun|begins?) )to (?!have\b)(?:\w+ )?/;
const denying =
  /(?:deny|denied|denying|denies|dispute|disputed|disputing|contest|contested|refute|refuted|reject|rejected|dismiss|dismissed)\b/;
const denyingUnmade = new RegExp(`(?:${unmade.source}|${yetToCome.source})${denying.source}`);

/** "did not deny", "would deny", "neither woman denied": no denial has been made. */
function denialNotMade(clues: Clues): Side | null {
  if (clues.denialVerb === null) return null;
  if (clues.inQuestion) return none(0.9);
  const negatedSource = /^(?:neither|nobody|none|no)$/.test(clues.sourceWords[0] ?? '');
  return negatedSource || denyingUnmade.test(clues.cue) ? none(0.93) : null;
}

/** "denied that the trail was not open": what is left is an assertion. */
function deniesNegative(clues: Clues): Side | null {
  if (clues.denialVerb === null || !claimed(clues.contentWords)) return null;
  return clues.firstClause.slice(0, 8).some(word => negations.has(word) || word.endsWith("n't")) ? asserts(0.85) : null;
}

/** Verbs whose object is a claim only where it says so: one rejects an offer and dismisses a bandmaster too. */
const actVerbs = new Set(['reject', 'dismiss', 'contest', 'dispute', 'rubbish', 'refute', 'contradict']);
/** Of these, the ones that take nothing but claims, whatever they are called: one disputes a figure. */
const disputing = new Set(['dispute', 'rubbish', 'refute', 'contradict']);

function verbOfDenial(clues: Clues): Side | null {
  if (clues.denialVerb === null) return null;
  const isClaim = claimed(clues.contentWords);
  if (clues.denialVerb === 'deny' && !isClaim && isGranted(clues.contentWords)) return none(0.85);
  if (clues.denialVerb === 'deny' && !isClaim && givenToSomebody.test(clues.content)) return none(0.8);
  if (clues.denialVerb === 'deny') return denies(kindOf(clues), 0.95);
  if (isClaim) return denies(kindOf(clues), 0.92);
  if (actVerbs.has(clues.denialVerb)) {
    if (isGranted(clues.contentWords)) return none(0.85);
    if (!disputing.has(clues.denialVerb)) return null;
  }
  return denies(kindOf(clues), 0.75);
}

/** "denied the hikers a view", "denied her the title": two objects, of which one is a person. */
const givenToSomebody =
  /^(?:(?:the|his|her|its|their|our) (?:(?!of\b)\w+ ){1,2}|them |him |her |us )(?:an?|the|any|their|his|its) \w+/;

function kindOf(clues: Clues): DenialKind {
  if (clues.admitsBeside) return 'PARTIAL';
  if (clues.denialVerb === 'dismiss' || discredits.test(`${clues.content} ${clues.after}`)) return 'DISCREDITS';
  return 'FLAT';
}

const confirmations = /\b(?:confirm|admit|acknowledg|conced|accept|withdrew|retract)/;

const doubleNegative =
  /\bnot (?:the case|true) that (?:\w+ ){1,3}(?:never|not)\b|\bnot (?:the case|true) that (?:\w+ )?\w+n't\b/;

/** "called the reports false", "described it as satire". */
function hungWithFalsehood(clues: Clues): Side | null {
  if (clues.labelVerb === null) return null;
  const tail = `${clues.content} ${clues.after}`.split(' ').slice(0, 40);
  const said = tail.join(' ');
  const isFalse = tail.some(word => falsePredicates.has(word)) || outOfTheAir.test(said);
  if (!isFalse && !(claimed(clues.contentWords) && mistaken.test(said))) return null;
  return denies(clues.admitsBeside ? 'PARTIAL' : discredits.test(said) ? 'DISCREDITS' : 'FLAT', 0.88);
}

/** "called the claim a mistake", "called the claim grotesque"; who calls a decision so denies nothing. */
const mistaken =
  /\ban? (?:\w+ )?(?:mistake|misreading|misunderstanding|error|insult|outrage|disgrace)\b|\b(?:monstrous|outrageous|scurrilous|scandalous|disgraceful|insulting|vile|grotesque|far-fetched|fanciful|silly|stupid)\b/;
/** "called the sum conjured from thin air". */
const outOfTheAir = new RegExp(`\\b(?:plucked|pulled|conjured|invented) ${fromTheAir}\\b`);

const longestPhrase = 40;

function phraseOfDenial(clues: Clues): Side | null {
  if (clues.contentWords.length > longestPhrase * 2) return null;
  const start = clues.contentWords.slice(0, longestPhrase).join(' ');
  const phrase = denialPhrases.find(each => each.pattern.test(start));
  if (!phrase) return null;
  const kind = phrase.kind === 'FLAT' && discredits.test(start) ? 'DISCREDITS' : phrase.kind;
  return denies(kind, phrase.kind === 'UNAWARE' ? 0.85 : 0.88);
}

const selfSubject =
  /^(?:that )?(?:well |look |listen |so |and |but )?(?:i|we|it|he|she|they|our|my|nobody|nothing|no one|none|not one|not a single|there|no (?!doubt|matter|wonder)\w+)\b/;
/** "His clerks": whoever works for a speaker and says nothing himself. */
const ownPeople =
  /^(?:that )?(?:his|her|its|their|our|my) (?:own )?(?:people|staff|team|men|women|officers?|office|clerks?|crews?|colleagues|employees|engineers|experts|inspectors|investigators|troops|soldiers|guards|agents|lawyers|company|firm|department|ministry|side|workers|players|members)\b/;
const pastNegation =
  /\b(?:(?:did|had|has|have|was|were)(?: not|n't)|(?<!\b(?:would|will|shall|can|could|should|must) )never|no \w+ (?:was|were|had|has|have|is|are)|(?:was|were|had|has|have|is|are|contains?|took|sold|paid|made|gave|received|found|seen|saw|heard|lit|lost|holds?|kept) (?:no|nobody|none|nothing)|(?:nothing|nobody|no one)(?: here| there| else| at \w+| in \w+| of \w+)? (?:was|were|has|had|left|came|took|gave|went|\w+ed)|not (?:one|an?|a single) (?:\w+ ){1,3}(?:has|have|had|was|were|is|are)|(?:has|have|had) \w+ (?:nobody|no one|nothing|none|no))\b/;

/** "We do not sell bones": what one does not do; not what one does not know, think or want. */
const presentNegation =
  /^(?:i|we) (?:do not|don't|never) (?!(?:\w+ly )?(?:know|think|believe|want|need|expect|care|like|agree|understand|see|mean|feel|comment|discuss|speculate|recall|remember|have|negotiate|give|talk|speak|do|get)\b)\w+/;

/** What a negative about oneself needs to be read as an answer. */
const answering = { base: 0.2, encoder: 0.4, echo: 0.25, self: 0.2, asked: 0.3, emphatic: 0.2, least: 0.5 } as const;

const emphatic = /\b(?:never|not one|not a single|nobody|no one|at all|ever)\b/;

/** "I never saw the map", "it had not closed", "we do not sell bones": a negative about what one did or does answers something. */
function selfNegation(clues: Clues): Side | null {
  const clause = clues.firstClause.join(' ');
  if (clues.act === 'PROMISE' || clues.act === 'WARN') return null;
  const negated = pastNegation.test(clause) || presentNegation.test(clause);
  if (!negated || !(clues.aboutSelf || clues.disowns || selfSubject.test(clause) || ownPeople.test(clause)))
    return null;
  const self = clues.aboutSelf || clues.disowns || ownPeople.test(clause);
  const answer =
    answering.base +
    answering.encoder * clues.scores[1] +
    answering.echo * clues.echo +
    (self ? answering.self : 0) +
    (clues.asked ? answering.asked : 0) +
    (emphatic.test(clause) ? answering.emphatic : 0);
  return answer >= answering.least ? denies('FLAT', Math.min(0.9, answer + 0.2)) : null;
}
