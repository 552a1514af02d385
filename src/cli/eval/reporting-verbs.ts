/** Verbs that report speech: those of the Gender Gap Tracker (MIT) without thinking and presenting, and those of refusing and accusing. */
const verbs = `accept acclaim acknowledge add admit advise announce argue assert assure claim clarify comment conclude confirm continue
  convince criticize declaim declare decry demonstrate denounce describe disclaim dispute ensure exclaim explain highlight illustrate
  indicate inform insist mention note notify point preach predict proclaim rave reassert reassure reckon reconfirm remind reply report
  respond restate retell say state suggest tell testify tweet warn write ask accuse deny urge vow promise pledge refuse decline reject
  dismiss joke quip post blast slam question quote cite refute`;

/** Forms that no rule makes. */
const irregular = `according told said wrote written retold estimated estimates quoted cited pointed admitted admitting denies denied
  denying decried decries notified notifies testified testifies clarified clarifies replied replies quipped quipping slammed slamming`;

const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/);

const forms: ReadonlySet<string> = new Set([...wordsIn(irregular), ...wordsIn(verbs).flatMap(formsOf)]);

function formsOf(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/(ss|sh|ch|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/** Whether a cue reports speech: it holds a reporting verb or a colon. */
export const reportsSpeech = (cue: string): boolean =>
  cue.includes(':') || (cue.match(/[\p{L}\p{N}]+/gu) ?? []).some(word => forms.has(word.toLowerCase()));
