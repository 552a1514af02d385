/** Irregular verbs of English as base, past and participle; general knowledge. */
const irregular =
  `be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|
bind bound bound|bite bit bitten|blow blew blown|break broke broken|bring brought brought|build built built|burn burnt burnt|burst burst burst|
buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|
do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
find found found|flee fled fled|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|
go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|
meet met met|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown|
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|spread spread spread|
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|swim swam swum|take took taken|teach taught taught|
tear tore torn|tell told told|think thought thought|throw threw thrown|understand understood understood|wake woke woken|wear wore worn|win won won|
withdraw withdrew withdrawn|write wrote written`
    .replace(/\n/g, '')
    .split('|')
    .map(line => line.split(' ') as [string, string, string]);

const pastOfBase = new Map(irregular.map(([base, past]) => [base, past]));
const baseOfForm = new Map(
  irregular.flatMap(
    ([base, past, participle]) =>
      [
        [past, base],
        [participle, base],
      ] as const,
  ),
);

/** The base form of a gerund, as far as spelling tells: "paying" → "pay", "cutting" → "cut", "closing" → "close". */
export function baseOfGerund(gerund: string): string {
  const stem = gerund.replace(/ing$/, '');
  if (pastOfBase.has(stem)) return stem;
  if (pastOfBase.has(`${stem}e`)) return `${stem}e`;
  const single = /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  if (single !== stem) return single;
  return /(?:[^aeiou][aeiou][bcdgkmnprstvz]|[aeiou]{2}[svz]|[^aeiou]l|[rn][cgs]|u|at|rv|lv)$/.test(stem) &&
    !/(?:er|en|on|or|it|et|in|el|al)$/.test(stem)
    ? `${stem}e`
    : stem;
}

/** The simple past of a verb's base form. */
export function pastOf(base: string): string {
  const known = pastOfBase.get(base);
  if (known) return known;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** The base form of any verb form, as far as spelling tells. */
export function lemmaOf(form: string): string {
  const word = form.toLowerCase();
  const irregularBase = baseOfForm.get(word);
  if (irregularBase) return irregularBase;
  if (pastOfBase.has(word)) return word;
  if (/ing$/.test(word) && word.length > 5) return baseOfGerund(word);
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/ed$/.test(word) && word.length > 4) return baseOfGerund(`${word.slice(0, -2)}ing`);
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
