/** Past and participle of the irregular verbs among those that report speech; general knowledge of English. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  know: ['knows', 'knew', 'known', 'knowing'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  read: ['reads', 'read', 'reading'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  hold: ['holds', 'held', 'holding'],
  hear: ['hears', 'heard', 'hearing'],
  feel: ['feels', 'felt', 'feeling'],
  beg: ['begs', 'begged', 'begging'],
  admit: ['admits', 'admitted', 'admitting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  brag: ['brags', 'bragged', 'bragging'],
  blog: ['blogs', 'blogged', 'blogging'],
  understand: ['understands', 'understood', 'understanding'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  shed: ['sheds', 'shed', 'shedding'],
  give: ['gives', 'gave', 'given', 'giving'],
  send: ['sends', 'sent', 'sending'],
  pay: ['pays', 'paid', 'paying'],
  buy: ['buys', 'bought', 'buying'],
  sell: ['sells', 'sold', 'selling'],
  keep: ['keeps', 'kept', 'keeping'],
  bring: ['brings', 'brought', 'bringing'],
  take: ['takes', 'took', 'taken', 'taking'],
  permit: ['permits', 'permitted', 'permitting'],
  refer: ['refers', 'referred', 'referring'],
  repay: ['repays', 'repaid', 'repaying'],
};

const regular = (verb: string): readonly string[] => {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:ss|sh|ch|x)$/.test(verb)) return [`${verb}es`, `${verb}ed`, `${verb}ing`];
  return [`${verb}s`, `${verb}ed`, `${verb}ing`];
};

/** Every form of a verb, the base form first. */
export const formsOf = (verb: string): readonly string[] => [verb, ...(irregular[verb] ?? regular(verb))];

/** From each form of the given verbs to its base form. */
export const lemmasOf = (verbs: readonly string[]): ReadonlyMap<string, string> =>
  new Map(verbs.flatMap(verb => formsOf(verb).map(form => [form, verb] as const)));
