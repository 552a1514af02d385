import type { Act } from '../../domain/attribution.ts';
import type { Clues } from './clues.ts';
import type { Side } from './rules.ts';

/** Below these chances the encoder's DENIES and NONE are not taken. */
const thresholds = {
  denies: 0.5,
  /** What was asked, or what somebody else said before, needs less to be denied. */
  echo: 0.3,
  easedBy: 0.1,
  deniesInTheAffirmative: 1,
  none: 0.55,
  noneOfSpeech: 0.8,
  /** A verb of speech with a clause in "that" tells a claim. */
  noneOfClause: 0.95,
  noneOfDemand: 0.97,
} as const;

/** Words without which a sentence seldom denies. */
const negative =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|false|untrue|wrong|lie|lies|lying|baseless|bogus|nonsense|ridiculous|absurd|myth|hoax|fake|misleading|no one|denial|unfounded|groundless|unwarranted|inaccurate|incorrect|mistaken|fictions?|fictitious|fabricat\w+|concocted|manufactured|invented|exaggerat\w+|overblown|distort\w+|misrepresent\w*|smears?|slander\w*|preposterous|laughable|rubbish)\b|n't\b/;

/** "maps, not guesses": what is set against something, not said of it. */
const contrast =
  /(?<!\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|am|been|be|may|might|should|must) )\bnot (?:\w+ ){0,2}\w+$/;

/** "no breakthrough in the talks": a headline's word for what has not come yet. */
const bareAbsence =
  /^no (?:[\p{L}'-]+ ){1,2}(?:in|on|at|from|yet|until|before|amid|over)(?! [\p{L}'-]+ (?:is|was|were|are|has|had|have)\b)/u;

/** Acts that take the side of what they ask, promise or warn of. */
const demands: ReadonlySet<Act> = new Set(['ASK', 'PROMISE', 'WARN', 'ACCUSE']);

/** Somebody is asked, not asking. */
const spokenTo =
  /\b(?:was|were|been|being|when|if|is|are) (?:\w+ ){0,2}(?:asked|urged|warned|accused)\b|\basked about\b/;

/** The side by the encoder's chances, where no words decide. */
export function weigh(clues: Clues): Side {
  const [asserts, denies, none] = clues.scores;
  const answers = (clues.echo > thresholds.echo ? thresholds.easedBy : 0) + (clues.asked ? thresholds.easedBy : 0);
  const limitOfDenial =
    negative.test(clues.content.replace(contrast, '')) && !bareAbsence.test(clues.content)
      ? thresholds.denies - answers
      : thresholds.deniesInTheAffirmative;
  if (denies >= limitOfDenial && denies >= none) return { stance: 'DENIES', denialKind: 'FLAT', certainty: denies };
  if (
    demands.has(clues.act) &&
    !spokenTo.test(clues.aroundCue) &&
    !(clues.act === 'ASK' && /^(?:for|to)\b/.test(clues.content)) &&
    !/^(?:whether|if|how|what|why|who|when|where|about)\b/.test(clues.content) &&
    none < thresholds.noneOfDemand
  )
    return { stance: 'ASSERTS', denialKind: null, certainty: Math.max(0.6, 1 - none) };
  const limit = limitOfNone(clues);
  if (none >= limit) return { stance: 'NONE', denialKind: null, certainty: none };
  return { stance: 'ASSERTS', denialKind: null, certainty: Math.max(asserts, 1 - denies - none, 0.5) };
}

const limitOfNone = ({ speechVerb, mindVerb, content }: Clues): number => {
  if (speechVerb === null || mindVerb !== null) return thresholds.none;
  if (speechVerb === 'read') return thresholds.noneOfSpeech;
  return /^that\b/.test(content) ? thresholds.noneOfClause : thresholds.noneOfSpeech;
};
