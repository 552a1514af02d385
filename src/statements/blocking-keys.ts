import { byText } from '../domain/order.ts';
import type { Claim } from './claim.ts';
import { meaningsOf } from './lexicon/synonyms.ts';

/** How many words of a claim are keys by themselves, and how many together with others: the longest, which few claims share. */
const WORDS = 8;
const TOGETHER = 4;

/** The keys under which claims meet that may say the same: an actor, a speaker, a verb, long words, a thread of an article. */
export function blockingKeys(claim: Claim): readonly string[] {
  const actors = [...(claim.subjectId ? [claim.subjectId] : []), ...claim.objectIds];
  const words = [...claim.stems].sort((a, b) => b.length - a.length || byText(a, b)).slice(0, WORDS);
  const telling = words.slice(0, TOGETHER);
  const pairs = telling.flatMap((a, at) => telling.slice(at + 1).map(b => [a, b].sort().join(' ')));
  return [
    ...claim.saids.map(({ attribution }) => attribution.id),
    ...claim.threads.keys(),
    ...words,
    ...pairs,
    ...actors,
    ...words.flatMap(stem => meaningsOf(stem).map(meaning => `meaning ${meaning}`)),
    ...claim.voices.map(({ actorId, stance }) => `${actorId} ${stance}`),
    ...actors.flatMap(actor => telling.map(stem => `${actor} ${stem}`)),
    ...actors.map(actor => `${actor} does ${claim.predicate}`),
  ];
}
