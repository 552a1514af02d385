import type { Act } from '../../domain/attribution.ts';
import { lemmasOf } from './verb-forms.ts';

const verbs = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs that report speech, by the act they name; general knowledge of English news prose. */
const speechVerbs: Readonly<Record<Act, readonly string[]>> = {
  SAY: verbs(`say tell state add note explain insist claim argue maintain report announce declare reveal write tweet post
    blog reply respond answer recall remark observe comment testify suggest indicate stress emphasise emphasize reiterate
    repeat describe call contend assert affirm joke quip snap shout boast brag hint imply predict estimate conclude
    clarify mention point continue inform notify assure quote cite label brand term characterise characterize portray
    whisper mutter murmur exclaim interject lament complain grumble muse opine posit profess proclaim publish read relay
    recount signal specify speculate tell underline underscore volunteer voice bemoan crow counter retort fume shrug laugh
    deny reject dismiss refute dispute contest rebut repudiate disavow disclaim contradict rubbish scoff pooh-pooh debunk`),
  CONFIRM: verbs('confirm verify corroborate reaffirm'),
  ADMIT: verbs('admit acknowledge concede accept confess apologise apologize'),
  ASK: verbs('ask urge demand request appeal beg plead implore exhort propose recommend advise'),
  PROMISE: verbs('promise vow pledge swear undertake guarantee commit'),
  WARN: verbs('warn caution threaten'),
  ACCUSE: verbs('accuse allege blame charge denounce condemn decry lambast'),
  DECLINE: verbs('decline refuse'),
};

/** Verbs of the mind: a content without an act of speech. */
const mindVerbs =
  verbs(`think believe feel hope fear expect know find understand consider assume suspect doubt wonder hear
  see plan want intend agree decide show mean learn realise realize regard view worry prefer wish imagine guess foresee
  anticipate reckon`);

/** Verbs of what is done or seen, which say nothing of themselves. */
const deedVerbs =
  verbs(`order give grant allow permit oblige require release refer change sign list sound look hold use keep
  send pay buy sell open close launch hire deliver receive collect store show observe watch carry bring take`);

const acts = new Map<string, Act>(
  Object.entries(speechVerbs).flatMap(([act, list]) =>
    [...lemmasOf(list)].map(([form]): [string, Act] => [form, act as Act]),
  ),
);
const speechLemmas = lemmasOf(Object.values(speechVerbs).flat());
const mindLemmas = lemmasOf(mindVerbs);

/** Verbs by which a speaker says that something put to them is not so. */
const denialLemmas = lemmasOf(
  verbs(
    'deny reject dismiss refute dispute contest rebut repudiate disavow disclaim contradict rubbish pooh-pooh debunk',
  ),
);

/** Verbs that hang a predicate on what somebody else said: "called the reports false". */
const labelLemmas = lemmasOf(
  verbs('call describe label brand term characterise characterize portray dismiss denounce decry condemn slam blast'),
);

const deedLemmas = lemmasOf(deedVerbs);

const fold = (word: string): string => word.toLowerCase();

/** The base form of a verb that reports speech, or null. */
export const speechLemma = (word: string): string | null => speechLemmas.get(fold(word)) ?? null;
/** The base form of a verb of the mind, or null. */
export const mindLemma = (word: string): string | null => mindLemmas.get(fold(word)) ?? null;
/** The base form of a verb of denial, or null. */
export const denialLemma = (word: string): string | null => denialLemmas.get(fold(word)) ?? null;
/** The base form of a verb that hangs a predicate on something said, or null. */
export const labelLemma = (word: string): string | null => labelLemmas.get(fold(word)) ?? null;
/** The base form of a verb of what is done or seen, or null. */
export const deedLemma = (word: string): string | null => deedLemmas.get(fold(word)) ?? null;
/** The act that a verb names; SAY where it is no verb of speech. */
export const actOf = (word: string): Act => acts.get(fold(word)) ?? 'SAY';
