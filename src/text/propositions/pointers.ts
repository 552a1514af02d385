import type { Span } from '../../domain/span.ts';
import { claimNouns } from '../lexicon/denial.ts';
import type { Dated } from '../read-dates.ts';
import { sameVoice } from '../read-stance.ts';
import { pointsElsewhere } from '../stance/points-elsewhere.ts';
import { spanAt, tokensIn } from '../words-in.ts';

const lookBack = 10;
const lookAhead = 3;
const requests = /\b(?:ask|request|appeal|seek|sought|want|demand)/;

/** The attribution of the same article that a pointer answers: the nearest assertion of somebody else before it, else just after. */
export function answeredBy(index: number, doc: Dated): number | null {
  const self = doc.attributions[index]!;
  const words = self.content.flatMap(span => tokensIn(doc.words, span)).join(' ');
  const wantsRequest = /\brequests?\b/.test(words);
  const candidates = nearestFirst(index).filter(at => isAnswerable(at, index, doc));
  if (wantsRequest) {
    const asked = candidates.find(at => requests.test(contentText(at, doc)));
    if (asked !== undefined) return asked;
  }
  const near = candidates.filter(at => Math.abs(paragraphOf(at, doc) - paragraphOf(index, doc)) <= 4);
  const [nearest] = near;
  return nearest !== undefined && nearest < index && wholeStories.test(words)
    ? firstOfStory(nearest, doc)
    : (nearest ?? null);
}

/** Words for all that somebody has told, not for the last of it. */
const wholeStories = /\b(?:account|story|version|narrative|claims|allegations|accusations|charges|report|article)\b/;

/** The first of what one speaker says without a break in neighbouring paragraphs. */
function firstOfStory(at: number, doc: Dated): number {
  const { speaker } = doc.attributions[at]!;
  let first = at;
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = doc.attributions[before]!;
    if (speaker === null || other.speaker !== speaker || paragraphOf(first, doc) - paragraphOf(before, doc) > 1) break;
    if (isTold(before, doc)) first = before;
  }
  return first;
}

/** The nearest assertion of somebody else that speaks of what a denial names in a word or two: "the reports of shelling". */
export function answeredByName(index: number, doc: Dated): number | null {
  const words = doc.attributions[index]!.content.flatMap(span => tokensIn(doc.words, span)).join(' ');
  const named = namedClaim.exec(words);
  if (!named || !claimNouns.has(named[1]!)) return null;
  const starts = named[2]!.split(' ').flatMap(word => (word.length >= beginning ? [word.slice(0, beginning)] : []));
  const speaksOf = (at: number): boolean =>
    contentText(at, doc)
      .split(/[^\p{L}]+/u)
      .some(word => starts.includes(word.slice(0, beginning)));
  return nearestFirst(index).find(at => isAnswerable(at, index, doc) && speaksOf(at)) ?? null;
}

const namedClaim =
  /^(?:(?:the|any|all|these|those|such|media|recent|latest|alleged|his|her|its|their|an?) )*(\w+) (?:of|about) (\w+(?: \w+){0,2})$/;
/** Words are taken for forms of one where so many letters at their beginning agree; shorter ones tell nothing. */
const beginning = 5;

const nearestFirst = (index: number): readonly number[] => [
  ...Array.from({ length: Math.min(lookBack, index) }, (_, back) => index - 1 - back),
  ...Array.from({ length: lookAhead }, (_, ahead) => index + 1 + ahead),
];

const admission =
  /^(?:that )?(?:(?:and|but|yes|so|well) )?(?:(?:i|we|he|she|they|it) (?:was|were|had been|have been|am|are) (?:\w+ )?(?:wrong|mistaken|misled|misinformed)\b|(?:i|we|he|she|they|it) (?:had |have )?(?:lied|misspoke|misspoken|misled)\b|(?:i|we|he|she|they) (?:should|ought to) have (?:told|said|admitted)\b|what (?:i|we|he|she|they) said (?:\w+ ){0,3}(?:was|were) (?:\w+ )?(?:wrong|untrue|false|not true|not so)\b|(?:i|we|he|she|they) (?:did not|didn't|had not|hadn't) (?:tell|told) the (?:whole )?truth\b)/;

/** Whether a sentence takes back what its speaker said, without saying what: "I was wrong". */
export const ownsUp = (head: Span, doc: Dated): boolean => {
  const tokens = tokensIn(doc.words, head);
  return tokens.length <= longestAdmission && admission.test(tokens.join(' '));
};

const longestAdmission = 9;

/** The denial of the same speaker that an admission takes back: the nearest in the article. */
export function deniedBySelf(index: number, doc: Dated): number | null {
  const { speaker } = doc.attributions[index]!;
  if (speaker === null) return null;
  const own = doc.attributions.flatMap((other, at) =>
    other.speaker === speaker && doc.stances[at]!.stance === 'DENIES' ? [at] : [],
  );
  return own.sort((a, b) => Math.abs(a - index) - Math.abs(b - index) || a - b)[0] ?? null;
}

function isAnswerable(at: number, index: number, doc: Dated): boolean {
  const other = doc.attributions[at];
  const self = doc.attributions[index]!;
  if (!other || !isTold(at, doc) || at === self.parent) return false;
  return other.speaker === null || self.speaker === null || !sameVoice(self.speaker, other.speaker, doc);
}

/** Whether an attribution says something that can be answered. */
const isTold = (at: number, doc: Dated): boolean => {
  const { relays, content } = doc.attributions[at]!;
  return (
    !relays &&
    doc.stances[at]!.stance === 'ASSERTS' &&
    !pointsElsewhere(content.flatMap(span => tokensIn(doc.words, span)))
  );
};

const contentText = (at: number, doc: Dated): string =>
  doc.attributions[at]!.content.map(span => doc.text.slice(span.start, span.end))
    .join(' ')
    .toLowerCase();

const paragraphOf = (at: number, doc: Dated): number => spanAt(doc.paragraphs, doc.attributions[at]!.content[0]!.start);
