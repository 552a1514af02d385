import { stemOf, telling } from './comparable-words.ts';
import { irregularForms } from './lexicon/irregular-verbs.ts';
import { meaningsOf } from './lexicon/synonyms.ts';

/** Whether a clause tells what has happened, what is to come, what may be, or what is only tried; null where its words do not tell. */
export type Mood = 'PAST' | 'FUTURE' | 'POSSIBLE' | 'TRIED' | 'THREATENED';

/** The bones of a sentence as far as its words tell: who does what to whom, a passive turned round. */
export interface Clause {
  /** The stem of the main verb; of what somebody or something is, where the verb is "be". */
  readonly verb: string | null;
  /** The stems of who does it and of whom it is done to. */
  readonly doers: readonly string[];
  readonly others: readonly string[];
  /** The stems of where it comes from. */
  readonly from: readonly string[];
  readonly mood: Mood | null;
  /** How much of the whole is meant: "all", "half", "some". */
  readonly quantity: string | null;
}

/** Reads the main clause of a sentence given as folded words. */
export function clauseOf(words: readonly string[]): Clause {
  const main = words.slice(0, endOfMain(words));
  const at = verbAt(main);
  const verb = at < 0 ? null : stemOf(main[at]!);
  const before = telling(at < 0 ? [] : main.slice(0, at));
  const after = at < 0 ? [] : main.slice(at + 1);
  const by = main.slice(0, at).some(word => forms.has(word)) ? after.indexOf('by') : -1;
  const passive = by >= 0;
  const from = after.indexOf('from');
  return {
    verb,
    doers: passive ? telling(after.slice(by + 1)) : before,
    others: passive ? before : telling(after),
    from: from < 0 ? [] : telling(after.slice(from + 1)),
    mood: moodOf(main, at),
    quantity: quantityIn(main),
  };
}

const forms = new Set('is are was were be been being'.split(' '));
const perfect = new Set('has have had'.split(' '));
const modal = new Set('will would shall should can could may might must'.split(' '));
const supports = new Set(
  'do does did to not also already still just only always often really ever now then again yet soon once first'.split(
    ' ',
  ),
);
const isAuxiliary = (word: string) => forms.has(word) || perfect.has(word) || modal.has(word) || supports.has(word);

const articles = new Set(
  'a an the some such no one in on at of among off out under over with for from by about between near'.split(' '),
);

/** Words with which a clause of its own begins. */
const subordinate = new Set(
  'because although though while unless until when whenever since which who whose'.split(' '),
);

function endOfMain(words: readonly string[]): number {
  const end = words.findIndex((word, at) => at > 2 && subordinate.has(word));
  return end < 0 ? words.length : end;
}

/** How far into a clause an auxiliary may stand. */
const longestSubject = 14;

function verbAt(words: readonly string[]): number {
  if (words[0] === 'to') return words.findIndex(word => !isAuxiliary(word));
  const auxiliary = words.findIndex((word, at) => at < longestSubject && isAuxiliary(word) && word !== 'to');
  if (auxiliary >= 0) {
    const verb = words.findIndex((word, at) => at > auxiliary && !isAuxiliary(word) && !/..ly$/.test(word));
    return verb < 0 || articles.has(words[verb]!) ? -1 : verb;
  }
  const past = words.findIndex((word, at) => at > 0 && (irregularForms.has(word) || /..ed$/.test(word)));
  return past >= 0
    ? past
    : words.findIndex((word, at) => at > 0 && /[^s]s$/.test(word) && meaningsOf(stemOf(word)).length > 0);
}

const isParticiple = (word: string) => /ed$/.test(word) || irregularForms.has(word);

const intentions =
  /^(?:plan|plans|planning|planned|intend|intends|intended|wants?|hopes?|aims?|expects?|expected|scheduled|due|proposes?|proposed|promised|promises|about|going|set)$/;
const attempts = /^(?:try|tries|tried|trying|attempt|attempts|attempted|attempting|failed|offered)$/;
const threats = /^(?:threaten|threatens|threatened|threatening)$/;

function moodOf(words: readonly string[], at: number): Mood | null {
  const lead = words.slice(0, at < 0 ? 0 : at + 1);
  const to = words.indexOf('to', 1);
  const governing = to > 0 ? words[to - 1]! : '';
  if (threats.test(governing)) return 'THREATENED';
  if (attempts.test(governing)) return 'TRIED';
  if (intentions.test(governing) || lead.some(word => word === 'will' || word === 'would' || word === 'shall'))
    return 'FUTURE';
  if (words[0] === 'to' || /\b(?:is|are|was|were) to be\b/.test(words.join(' '))) return 'FUTURE';
  if (lead.some(word => /^(?:could|can|may|might)$/.test(word))) return 'POSSIBLE';
  if (at < 0) return null;
  return lead.some(word => /^(?:was|were|had|has|have|did)$/.test(word)) || isParticiple(words[at]!) ? 'PAST' : null;
}

/** "One of", "three of": some. */
const partOfWhole = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) of$/;

function quantityIn(words: readonly string[]): string | null {
  for (const [at, word] of words.entries()) {
    if (partOfWhole.test(`${word} ${words[at + 1]}`)) return 'some';
    const known = quantities.get(word);
    if (known !== undefined) return known;
  }
  return null;
}

const quantities: ReadonlyMap<string, string> = new Map(
  [
    ['all', 'all every each whole entire both'],
    ['some', 'some several few certain'],
    ['most', 'most majority'],
    ['half', 'half'],
    ['none', 'none'],
    ['only', 'only merely'],
  ].flatMap(([name, list]) => list!.split(' ').map(word => [word, name!] as const)),
);
