import { falsePredicates } from '../lexicon/denial.ts';

const bare = new Set(
  `it this that so them those these him no yes nonsense rubbish never not true untrue false the a an all completely totally
  absolutely simply is was are were has been had did do they he she at of course such thing emphatic resounding flat firm with blunt curt outright strong loud clear
  denial certainly categorically lies lie fake news pure disinformation case also too either all as well fairy`.split(
    /\s+/,
  ),
);
const pointing = new Set(
  `claim claims report reports allegation allegations accusation accusations charge charges suggestion suggestions rumour
  rumours rumor rumors story stories speculation assertion assertions request requests statement remarks matter
  idea notion account news figure figures`.split(/\s+/),
);
const light = new Set(
  'the these those this that such all any media recent no of apparent alleged reported latest earlier its his her their is was are were has been had it and'.split(
    ' ',
  ),
);

/** Whether a content says nothing by itself and points at what was said before: "it", "the reports", "It is false", "no such request". */
export function pointsElsewhere(tokens: readonly string[]): boolean {
  if (tokens.length === 0) return true;
  if (tokens.length <= 9 && tokens.every(token => bare.has(token) || falsePredicates.has(token))) return true;
  if (
    tokens.length <= 6 &&
    tokens.every(token => light.has(token) || pointing.has(token)) &&
    tokens.some(token => pointing.has(token))
  )
    return true;
  const words = tokens.join(' ');
  if (aClaim.test(words)) return true;
  return (tokens.length <= 10 && (noSuch.test(words) || somebodysAccount.test(words))) || firstSentencePoints(tokens);
}

/** "A charge" that somebody rejected, and not which. */
const aClaim = /^an? (?:claim|report|allegation|accusation|charge|suggestion|rumou?r|assertion|insinuation|story)$/;

const noSuch =
  /\bno such\b|\bnothing of the (?:sort|kind)\b|\bof the (?:apparent |alleged |reported )?(?:request|report|claim)s?$/;

/** "The pilot's account". */
const somebodysAccount =
  /^(?:(?:the|an?|his|her|its|their) )?(?:[\w-]+ ){0,3}[\w-]+ ?'s? (?:account|version|story|claims?|report|allegations?|accusations?|statement|remarks|figures?)$/;

/** "The rumour is nonsense", "This is quite untrue, it is …". */
const firstSentencePoints = (tokens: readonly string[]): boolean =>
  /^(?:that|this|it|the \w+s?|these \w+s?|those \w+s?|such \w+s?) (?:is|are|was|were)(?: \w+){0,3} (?:false|untrue|not true|not so|not the case|baseless|groundless|unfounded|nonsense|rubbish|wrong|lies|a lie|fake|disinformation|ridiculous|absurd|incorrect|inaccurate|fabricated)\b(?! that \w+ \w+)/.test(
    tokens.join(' '),
  ) &&
  (bare.has(tokens[0]!) || tokens.slice(0, 3).some(token => pointing.has(token)));
