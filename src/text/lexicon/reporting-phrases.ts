import { claimNouns } from './denial.ts';

/** A verb that reports only with what stands behind it: "put the loss at two million", "stands by its count". */
export interface ReportingPhrase {
  readonly verb: RegExp;
  /** Words behind the verb that belong to the cue. */
  readonly particle: RegExp;
  /** What it takes, read from behind the particle to the end of the sentence; it ends where the match ends. */
  readonly object: RegExp;
}

const nounPhrase = "(?:[\\p{L}\\p{N}’'-]+ ){1,9}?";
const number =
  '(?:about |around |roughly |nearly |almost |only |just |at least |more than |less than |fewer than |up to |some |over |under )?(?:[€$£¥]? ?\\d[\\d.,]*\\p{L}*|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty|half|a (?:hundred|thousand|million|billion|third|quarter|dozen)|hundreds|thousands|zero|nil|none)(?:-\\p{L}+)?\\b)';
const claims = [
  ...claimNouns,
  'figure',
  'figures',
  'count',
  'counts',
  'number',
  'numbers',
  'estimate',
  'estimates',
  'finding',
  'sum',
  'total',
  'word',
  'words',
  'reporting',
  'result',
  'results',
  'evidence',
  'testimony',
  'warning',
  'warnings',
  'analysis',
  'measurements',
  'calculation',
  'calculations',
  'assessment',
  'article',
  'articles',
  'verdict',
  'decision',
  'position',
  'denial',
].join('|');

/** General knowledge of English news prose. */
export const reportingPhrases: readonly ReportingPhrase[] = [
  {
    verb: /^(?:puts?|putting|estimat(?:es?|ed))$/i,
    particle: /^/,
    object: new RegExp(
      `^(?:the|its|his|her|their|our) ${nounPhrase}at ${number}(?: (?:(?!and |but |while |after |before |in |on |when )[\\p{L}\\p{N}€$£-]+)){0,5}`,
      'iu',
    ),
  },
  {
    verb: /^(?:stands?|stood|stuck|sticks?)$/i,
    particle: /^ (?:firmly )?(?:by|to)\b/i,
    object: new RegExp(
      `^(?:(?:the|its|his|her|their|our|every|this|that) (?:[\\p{L}’'-]+ ){0,2}?(?:${claims})\\b(?: of [^,;.]+| that [^,;.]+)?|${number}(?: (?:hundred|thousand|million|billion|[\\p{L}%]+)){1,3})`,
      'iu',
    ),
  },
  {
    verb: /^(?:calls?|called)$/i,
    particle: /^ (?:again )?on\b/i,
    object: new RegExp(`^${nounPhrase}to \\p{Ll}+[^;.]*`, 'iu'),
  },
  {
    verb: /^drawn$/i,
    particle: /^ (?:on|about|into)\b/i,
    object: /^[^;.]+/u,
  },
  {
    verb: /^rul(?:es|ed)$/i,
    particle: /^ out\b(?:, [^,;.]{2,30},)?/i,
    object: /^[^;.]+/u,
  },
];

/** A cue and a content that make such a phrase by which its speaker stands for a number or a claim. */
export const standsFor = ({ cue, content }: { readonly cue: string; readonly content: string }): boolean =>
  (/\b(?:puts?|putting)$/.test(cue) && /\bat\b/.test(content)) ||
  /\b(?:stands?|stood|stuck|sticks?) (?:\w+ )?(?:by|to)(?: (?:its|his|her|their|the|that) \w+)?$/.test(cue);
