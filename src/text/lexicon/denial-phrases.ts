import type { DenialKind } from '../../domain/attribution.ts';

/** A turn of phrase in a content that denies, and how; read on words in lower case with straight apostrophes, joined by single spaces. */
export interface DenialPhrase {
  readonly pattern: RegExp;
  readonly kind: DenialKind;
}

const be = "(?:is|are|was|were|be|been|'s|'re)";
const intensive =
  '(?:completely |totally |absolutely |simply |entirely |utterly |just |quite |all |pure |complete |total |plain |wholly |patently |categorically |also |clearly |a |an )*';
const falsehood =
  '(?:false|untrue|incorrect|inaccurate|not true|not so|not the case|not correct|not accurate|fake|fake news|fiction|fictitious|a myth|a hoax|nonsense|rubbish|garbage|lies|a lie|baseless|groundless|unfounded|without foundation|without merit|fabricated|a fabrication|disinformation|misinformation|propaganda|slander|a smear|ridiculous|absurd|preposterous|bogus|ludicrous|laughable|an invention|pure invention|invented|a fantasy|crap|bunk|hogwash|made up|trumped[- ]up|concocted|(?:a )?conspiracy theor(?:y|ies)|a canard)';
const claimNoun =
  '(?:claims?|reports?|allegations?|accusations?|charges?|suggestions?|rumou?rs?|stor(?:y|ies)|speculation|assertions?|insinuations?|statements?|narrative|talk|idea|notion|account|version|articles?|figures?|tweets?|posts?|remarks?|comments?|criticisms?|attacks?|theor(?:y|ies))';

const fromTheNews =
  '(?:from|on|in) (?:the|your|our|a) (?:morning |evening |local )?(?:radio|television|tv|news|newspapers?|papers?|press|media|pages|internet)';

/** "The ledgers do not bear out the sum", "the charge has not been substantiated", "the sums do not add up". */
const notBorneOut =
  /(?:\bnot|n't|\bnever) (?:be |been )?(?:\w+ly )?(?:b(?:ear|orne) out|substantiated?|corroborated?|backed up by|supported by|add up|hold water|stand up to scrutiny)\b/;

/** Ways to deny that need no verb of denial; general knowledge of English news prose. The first that fits decides. */
export const denialPhrases: readonly DenialPhrase[] = [
  {
    pattern: /\b(?:never|not) (?:even )?(?:heard|been told|told|informed|been informed|aware|been aware)\b(?! to\b)/,
    kind: 'UNAWARE',
  },
  { pattern: /\bnever to have heard\b/, kind: 'UNAWARE' },
  { pattern: /\bunaware of\b/, kind: 'UNAWARE' },
  { pattern: /\b(?:no|any) (?:knowledge|recollection|awareness|memory) (?:of|that)\b/, kind: 'UNAWARE' },
  { pattern: /\b(?:knew|know|knows|known|heard) (?:of no|nothing (?:of|about)|of none)\b/, kind: 'UNAWARE' },
  { pattern: /\b(?:was|were|been|kept|left|is|are) (?:\w+ )?in the dark\b/, kind: 'UNAWARE' },
  { pattern: /\bhad no (?:idea|inkling|clue)\b/, kind: 'UNAWARE' },
  {
    pattern:
      /\b(?:i|we|he|she|it|they) (?:did|do|does|had|has|have)(?: not|n't) (?:know|known|hear|heard) (?:of|about)\b/,
    kind: 'UNAWARE',
  },
  { pattern: /\bnews to (?:me|us|him|her|them)\b/, kind: 'UNAWARE' },
  {
    pattern: new RegExp(
      `\\b(?:first|only) (?:heard|learned|learnt|found out|read|knew)(?: \\w+){0,5} ${fromTheNews}\\b|\\b(?:heard|learned|learnt|found out|read)(?: \\w+){0,5} ${fromTheNews},? like (?:everyone|everybody|anyone|anybody|you|the rest)\\b`,
    ),
    kind: 'UNAWARE',
  },
  {
    pattern:
      /\bthe first (?:that )?(?:i|we|he|she|they|anyone|anybody|any of us|my \w+|our \w+|the \w+)(?: \w+){0,2} (?:heard|knew|learned|learnt) of\b/,
    kind: 'UNAWARE',
  },
  {
    pattern: new RegExp(`\\b(?:that|this|it|which|these|those)(?: ${claimNoun})? ?${be} ${intensive}${falsehood}\\b`),
    kind: 'FLAT',
  },
  { pattern: new RegExp(`\\b${claimNoun}\\b.{0,60}? ?${be} ${intensive}${falsehood}\\b`), kind: 'FLAT' },
  { pattern: /\bno (?:truth|substance|basis|foundation|evidence|merit) (?:to|in|for|whatever|that)\b/, kind: 'FLAT' },
  {
    pattern:
      /\b(?:is|'s|was|are|were|has|have|had|saw|see|found) no (?:credible |specific |solid |hard |clear )?(?:evidence|proof)\b/,
    kind: 'FLAT',
  },
  { pattern: /\bnot (?:a word|a shred|an ounce|a grain|one word) of (?:it|truth|this|that)\b/, kind: 'FLAT' },
  { pattern: /\bnothing of the (?:sort|kind)\b/, kind: 'FLAT' },
  { pattern: notBorneOut, kind: 'FLAT' },
  {
    pattern: /\b(?:never|did not|didn't|had not|hadn't) (?:t[oa]ken? place|happen(?:ed)?|occur(?:red)?|exist(?:ed)?)\b/,
    kind: 'FLAT',
  },
  {
    pattern: new RegExp(
      `\\b(?:memos?|letters?|notes?|papers?|documents?|e-?mails?|messages?|recordings?|photographs?|photos?|pictures?|videos?|signatures?|certificates?)\\b.{0,60}? ?${be} (?:a |an |all )?(?:crude |clumsy |complete )?(?:forger(?:y|ies)|forged|fakes?|faked|fabricated|doctored)\\b`,
    ),
    kind: 'DISCREDITS',
  },
  { pattern: /\bno such\b/, kind: 'FLAT' },
  { pattern: /^(?:with )?(?:a|an|the)? ?(?:\w+ )?(?:no|denial)$/, kind: 'FLAT' },
  {
    pattern:
      /^(?:absolutely not|certainly not|not at all|of course not|not true|false|untrue)\b|^(?:no|never)$|^no (?:no|not|never|i|we|it|he|she|they|that|this|there|absolutely)\b/,
    kind: 'FLAT',
  },
  {
    pattern:
      /\b(?:this|that|the|an?|another) (?:\w+ ){0,2}?(?:myth|fiction|falsehood|canard|fallacy|fairy tale|untruth) (?:out there )?(?:that|about)\b/,
    kind: 'DISCREDITS',
  },
  {
    pattern:
      /\b(?:fabricat(?:ed|ing)|made up|making up|invent(?:ed|ing)|concocted) (?:the|this|that|his|her|their|an?) (?:\w+ )?(?:stor(?:y|ies)|claims?|allegations?|accusations?|charges?|tale)\b/,
    kind: 'DISCREDITS',
  },
  {
    pattern: /\b(?:peddl|perpetuat|spin)(?:es?|s|ing|ed|ning)? (?:\w+ )?(?:fictions?|myths?)\b/,
    kind: 'DISCREDITS',
  },
  {
    pattern: new RegExp(
      `^${intensive}(?:nonsense|rubbish|garbage|lies|poppycock|baloney|fake news|disinformation|propaganda)\\b`,
    ),
    kind: 'DISCREDITS',
  },
];

/** "the minister's claims about the dam are unfounded": a content that holds another's claim only to answer it. */
export const claimCalledFalse = new RegExp(
  `^(?:that )?(?:[\\w'.-]+ ){0,4}${claimNoun}\\b[^.;?!]{0,90}? ?${be} ${intensive}${falsehood}\\b`,
);

/** "plucked out of thin air": where a number or a story is said to come from that has no ground. */
export const fromTheAir = '(?:out of|from) (?:the |thin )?air';

/** Falsehoods that bring whoever claimed it into disrepute. */
export const discredits = new RegExp(
  `\\b(?:nonsense|rubbish|garbage|lies|a lie|baseless|groundless|unfounded|without foundation|without merit|fabricated|fabrications?|disinformation|misinformation|propaganda|slander|smears?|ridiculous|absurd|preposterous|bogus|ludicrous|laughable|hoax|myth|fake|fiction|invention|gossip|satire|guesswork|speculation|fantasy|fairy (?:tales?|stor(?:y|ies))|tall tales?|figments?|imagination|imaginary|make-believe|hot air|(?:plucked|pulled|conjured) ${fromTheAir})\\b`,
);

/** Contents by which a speaker takes no side. */
export const decliningPhrases: readonly RegExp[] = [
  /\bneither confirm nor deny\b/,
  /\b(?:no|not|n't|won't|cannot|can't|never) (?:be )?(?:comment|commenting|discuss|discussing|get into (?:it|that|this|details|specifics)|going to get into|speculate|be drawn|elaborate)\b/,
  /\bno comment\b/,
  /\bnothing to (?:say|add)\b/,
];

/** Turns of phrase that deny around a claim: "laughed off the rumour", "poured cold water on". */
export const dismissals =
  /\b(?:(?:laugh(?:ed|s|ing)?|shrug(?:ged|s|ging)?|brush(?:ed|es|ing)?|push(?:ed|es|ing)?|swat(?:ted|s|ting)?|bat(?:ted|s|ting)?|wav(?:ed|es|ing)) (?:\w+ ){0,6}?(?:off|away|aside)|pour(?:ed|s|ing)? (?:cold water|scorn) (?:on|over)|scoff(?:ed|s|ing)? at|pooh-poohed|hit(?:s|ting)? back at|play(?:ed|s|ing)? down)\b/;

/** Cues that take no side on purpose. */
export const decliningCues =
  /\b(?:declin(?:ed|es|ing|e)|refus(?:ed|es|ing|e)|would not|wouldn't|will not|won't|could not|couldn't|cannot|can't|did not|didn't|was not|had no|has no|offered no|gave no|without) (?:immediately |further |any |to |be )*(?:comment|commenting|comments|say|saying|answer|answering|confirm|confirming|elaborate|discuss|respond|responding|reply|disclose|name|identify|specify|drawn|speculate|reveal)\b|\bno (?:immediate )?comment\b|\bneither confirm(?:ed|s|ing)? (?:nor|or) den(?:y|ied|ies|ying)\b|\bconfirm or deny\b|\b(?:would|could|will) (?:only say|say no more|say only|go no further)\b/;
