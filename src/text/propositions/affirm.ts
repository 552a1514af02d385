import { baseOfGerund, pastOf } from '../lexicon/past-forms.ts';

/** Negative words and what stands there once the denial is taken off; on words as printed, read in lower case. */
const affirmatives: ReadonlyMap<string, string> = new Map([
  ['not', ''],
  ['never', ''],
  ['nobody', 'somebody'],
  ['none', 'some'],
  ['nothing', 'something'],
  ['neither', 'both'],
  ['nor', 'and'],
  ['nowhere', 'somewhere'],
  ['any', 'some'],
  ['anybody', 'somebody'],
  ['anyone', 'someone'],
  ['anything', 'something'],
  ['ever', ''],
]);

const contracted: readonly (readonly [RegExp, string])[] = [
  [/^won['’]t$/i, 'will'],
  [/^can['’]t$/i, 'can'],
  [/^cannot$/i, 'can'],
  [/^shan['’]t$/i, 'shall'],
  [/n['’]t$/i, ''],
];

/** The same clause without its negations: "has not asked" → "has asked", "no complaint was received" → "a complaint was received". */
export function affirm(clause: string): string {
  const words = clause.split(/\s+/).filter(Boolean);
  const out: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [head, core, tail] = split(words[at]!);
    const next = split(words[at + 1] ?? '')[1];
    const word = affirmedWord(core, [next, split(words[at + 2] ?? '')[1]], split(words[at - 1] ?? '')[1]);
    if (word !== '' || tail !== '') out.push(`${word === '' ? '' : head}${word}${tail}`);
  }
  return out
    .join(' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/^some of\b/i, 'some of');
}

const split = (word: string): readonly [string, string, string] => {
  const head = /^[^\p{L}\p{N}]*/u.exec(word)![0];
  const rest = word.slice(head.length);
  const core = rest.replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  return [head, core, rest.slice(core.length)];
};

function affirmedWord(core: string, [next, third]: readonly [string, string], before: string): string {
  const word = core.toLowerCase();
  if (word === 'no' && /^such$/i.test(next)) return third === '' ? 'such' : `such ${article(third)}`.trim();
  if (word === 'no' && /^one$/i.test(next)) return 'some';
  if (word === 'no') return next === '' || /^more$/i.test(next) ? '' : /^longer$/i.test(next) ? 'still' : article(next);
  if (word === 'longer' && before.toLowerCase() === 'no') return '';
  if (word === 'such' && before.toLowerCase() === 'no') return '';
  if (word === 'one' && /^(?:no|not)$/i.test(before)) return before.toLowerCase() === 'no' ? 'one' : 'a';
  for (const [pattern, positive] of contracted)
    if (pattern.test(core)) return positive === '' ? core.replace(/n['’]t$/i, '') : positive;
  return affirmatives.get(word) ?? core;
}

/** The article that a noun takes where "no" stood; none before a plural. */
const article = (noun: string): string =>
  /s$/.test(noun) && !/ss$/.test(noun) ? '' : /^[aeiou]/i.test(noun) ? 'an' : 'a';

const notBut =
  /^(.{2,90}?) (?:did|does|do|was|were|is|are|has|have|had)(?: not|n['’]t) [^.;:]{2,60}? but (?:rather |instead )?((?:was|were|is|are|had|has|\p{L}+ed)\b.+)$/su;

/** "The barge was not sold but was let" → "The barge was let"; null where nothing is put right so. */
export function putRight(clause: string): string | null {
  const match = notBut.exec(clause);
  return match && `${match[1]} ${match[2]}`;
}

/** A gerund with its subject as a clause: "paying any ransom" said of X → "X paid any ransom". */
export function clauseOfGerund(subject: string, content: string): string | null {
  const match = /^(\p{L}+ing)\b\s*(.*)$/su.exec(content);
  if (!match) return null;
  const [, gerund, rest] = match;
  if (notGerunds.has(gerund!.toLowerCase())) return null;
  const having = /^having$/i.test(gerund!);
  const verb = having ? 'had' : /^being$/i.test(gerund!) ? 'was' : pastOf(baseOfGerund(gerund!.toLowerCase()));
  return `${subject} ${verb} ${rest}`.trim();
}

/** Words in -ing that are no gerunds at the head of a clause. */
const notGerunds = new Set(
  'nothing something anything everything during according king spring ring thing morning evening neighbouring neighboring leading existing surrounding remaining outgoing incoming'.split(
    ' ',
  ),
);
