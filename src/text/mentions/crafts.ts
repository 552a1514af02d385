import { craftNouns, shipPrefixes } from '../lexicon/crafts.ts';
import type { FoundMention } from './found-mention.ts';

/** What follows a name that is a whole subject or object by itself: a verb or a preposition, or the end of the clause. */
const closed =
  /^(?:[,.;:!?”"’)]|$| (?:has|had|is|was|will|would|could|can|may|might|must|should|did|does|never|in|on|at|to|into|off|from|for|with|before|after|when|while|that|which)\b)/;
const farthest = 24;

/**
 * Ships taken for persons: who stands somewhere in the article as "the freighter Marlin", "MV Marlin" or "the Marlin" is no person
 * there but where something happens, unless a person bears that name too.
 */
export function withoutCrafts(mentions: readonly FoundMention[], text: string): readonly FoundMention[] {
  const spelt = ({ start, end }: FoundMention): string => text.slice(start, end);
  const persons = mentions.filter(({ name }) => name === 'PERSON');
  const crafts = new Set(persons.filter(each => standsAsCraft(each, text)).map(spelt));
  if (crafts.size === 0) return mentions;
  for (const name of persons.map(spelt))
    if (!crafts.has(name)) for (const part of name.split(/\s+/)) crafts.delete(part);
  return mentions.map(each =>
    each.name === 'PERSON' && crafts.has(spelt(each)) ? { ...each, name: 'LOCATION' } : each,
  );
}

function standsAsCraft({ start, end }: FoundMention, text: string): boolean {
  const word = /(?<!\p{L})(\p{L}{1,20}) $/u.exec(text.slice(Math.max(0, start - farthest), start))?.[1] ?? '';
  if (craftNouns.has(word.toLowerCase()) || shipPrefixes.has(word)) return true;
  return /^the$/i.test(word) && closed.test(text.slice(end, end + farthest));
}
