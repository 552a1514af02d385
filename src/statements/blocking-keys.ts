import { byText } from '../domain/order.ts';
import type { Claim } from './claim.ts';
import { meaningsOf } from './lexicon/synonyms.ts';

/** How many words of a claim are keys by themselves, and how many together with others: the longest, which few claims share. */
const WORDS = 8;
const TOGETHER = 4;

/** The keys under which claims meet that may say the same: what ties them in an article, two words, an actor with a word, a verb or a day. */
export function blockingKeys(claim: Claim): readonly string[] {
  const telling = longestOf(claim).slice(0, TOGETHER);
  const actors = actorsOf(claim);
  return [
    ...claim.saids.map(({ attribution }) => attribution.id),
    ...claim.threads.keys(),
    ...telling.flatMap((a, at) => telling.slice(at + 1).map(b => [a, b].sort().join(' '))),
    ...claim.voices.flatMap(({ actorId, stance, day }) => (day === null ? [] : [`${actorId} ${stance} ${day}`])),
    ...actors.flatMap(actor => telling.map(stem => `${actor} ${stem}`)),
    ...actors.map(actor => `${actor} does ${claim.predicate}`),
  ];
}

/** The keys that many claims share: one word, one meaning, an actor, a speaker. */
export function broadKeys(claim: Claim): readonly string[] {
  const words = longestOf(claim);
  return [
    ...words,
    ...words.flatMap(stem => meaningsOf(stem).map(meaning => `meaning ${meaning}`)),
    ...actorsOf(claim),
    ...claim.voices.map(({ actorId, stance }) => `${actorId} ${stance}`),
  ];
}

const longestOf = ({ stems }: Claim): readonly string[] =>
  [...stems].sort((a, b) => b.length - a.length || byText(a, b)).slice(0, WORDS);

const actorsOf = ({ subjectId, objectIds }: Claim): readonly string[] => [
  ...(subjectId ? [subjectId] : []),
  ...objectIds,
];
