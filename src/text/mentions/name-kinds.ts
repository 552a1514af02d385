import type { NameKind } from '../../domain/mention.ts';
import { countryAdjectives } from '../lexicon/countries.ts';
import { peopleNames } from '../lexicon/peoples.ts';
import type { FoundMention } from './found-mention.ts';

const preference: readonly NameKind[] = ['PERSON', 'ORGANIZATION', 'LOCATION', 'NORP', 'OTHER'];

type Tally = ReadonlyMap<NameKind, number>;

interface Votes {
  /** How many mentions of a name, as written, bear each kind. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** The words of persons' full names. */
  readonly parts: ReadonlySet<string>;
}

/** The kind that most mentions of a name bear; part of somebody's full name is a person. */
export function surestKinds(mentions: readonly FoundMention[], text: string): ReadonlyMap<string, NameKind> {
  const { tallies, parts } = count(mentions, text);
  return new Map(
    [...tallies].map(([name, tally]) => {
      const best = mostVotes(tally);
      return [name, parts.has(name) && best !== 'LOCATION' ? 'PERSON' : best] as const;
    }),
  );
}

/** Names with one kind for the same words all over the article; where votes are equal each keeps its own. */
export function agree(mentions: readonly FoundMention[], text: string): readonly FoundMention[] {
  const { tallies, parts } = count(mentions, text);
  return mentions.map(mention => {
    const name = spelt(mention, text);
    const tally = tallies.get(name);
    if (!tally || !mention.name) return mention;
    if (parts.has(name) && mention.name !== 'LOCATION' && !isPeople(name)) return { ...mention, name: 'PERSON' };
    const best = mostVotes(tally);
    return tally.get(best)! > tally.get(mention.name)! ? { ...mention, name: best } : mention;
  });
}

/** "Christian" is a faith though somebody bears it. */
const isPeople = (name: string): boolean => peopleNames.has(name) || countryAdjectives.has(name);

const mostVotes = (tally: Tally): NameKind =>
  preference.reduce((best, kind) => ((tally.get(kind) ?? 0) > (tally.get(best) ?? 0) ? kind : best));

function count(mentions: readonly FoundMention[], text: string): Votes {
  const tallies = new Map<string, Map<NameKind, number>>();
  const parts = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'NAME' || !mention.name) continue;
    const name = spelt(mention, text);
    const tally = tallies.get(name) ?? new Map<NameKind, number>();
    tallies.set(name, tally.set(mention.name, (tally.get(mention.name) ?? 0) + 1));
    if (mention.name === 'PERSON' && name.includes(' ')) for (const part of name.split(' ')) parts.add(part);
  }
  return { tallies, parts };
}

const spelt = ({ start, end }: FoundMention, text: string): string => text.slice(start, end).replace(/\s+/g, ' ');
