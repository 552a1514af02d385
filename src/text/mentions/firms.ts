import { businessNouns, firmEndings, organizationNouns } from '../lexicon/bodies.ts';
import { titles } from '../lexicon/titles.ts';
import { fold } from './fold.ts';
import type { FoundMention } from './found-mention.ts';
import { isKnownPlace } from './known-places.ts';

/** Nouns of trade that a firm's name follows. */
const kinds = [...businessNouns].filter(noun => !/^(?:business|club|developer|group|line)$/.test(noun)).join('|');
const offices =
  'chief executive|chief executives|CEO|chairman|chairwoman|chairperson|managing director|finance director|chief financial officer|board|shares|shareholders|investors|employees|workers|staff|executives|customers|headquarters|factory|factories|plant|plants|fleet|subsidiary|warehouses?|offices|works|products';
/** "Corvane’s chief executive", "Corvane shares", "Corvane, which": what follows a firm's name and no person's. */
const after = new RegExp(
  `^(?:(?:[’']s?)? (?:(?:former|new|acting|own|annual|main|head) )?(?:${offices})\\b|, (?:which|founded in|based in|headquartered)\\b|-(?:owned|based|made)\\b| (?:employs|Ltd|Inc|plc|GmbH)\\b)`,
);
/** "The chief executive of Corvane", "drug maker Corvane", "who runs Corvane". */
const before = new RegExp(
  `(?:\\b(?:${offices}|founder|co-founder|owner|owners|subsidiary|takeover|collapse|bankruptcy) (?:of|at|in)|\\b(?:head|president|director|manager|spokes(?:man|woman|person)) of|\\b(?:${kinds}|giant|brand|chain)|\\bwho (?:runs|ran|heads|headed|founded|co-founded|owns|manages)|\\b(?:works?|worked|working) (?:at|for)) $`,
  'i',
);
/** "The chief executive of Corvane", "drug maker Corvane", "Ines Pohl, for Corvane,": what stands before a firm's name and before no place's. */
const beforeNoPlace = new RegExp(
  `(?:\\b(?:chief executive|CEO|managing director|finance director|chief financial officer|board|shareholders|subsidiary|takeover|collapse|bankruptcy) of|\\b(?:${kinds}|miner|brewer)|\\p{Lu}\\p{L}{1,20}, (?:speaking )?for) $`,
  'u',
);
/** "Corvane’s chief executive", "Corvane shares". */
const afterNoPlace =
  /^(?:[’']s? (?:(?:former|new|acting) )?(?:chief executive|CEO|managing director|finance director|shares|shareholders|board)\b| (?:shares|shareholders|Ltd|Inc|plc|GmbH)\b)/;
const farthest = 32;

/** Names taken for persons' or places' that stand, somewhere in the article, where only a firm's can: organisations all over it. */
export function firmsAmong(mentions: readonly FoundMention[], text: string): readonly FoundMention[] {
  const spelt = ({ start, end }: FoundMention): string => text.slice(start, end);
  const persons = mentions.filter(({ name }) => name === 'PERSON');
  const parts = new Set(persons.map(spelt).filter(isFull).flatMap(partsOf));
  const addressed = new Set(persons.filter(each => isAddressed(each, text)).map(spelt));
  const firms = new Set(
    mentions
      .filter(({ name }) => name === 'PERSON' || name === 'ORGANIZATION')
      .filter(each => standsAsFirm(each, text) || isAbbreviation(each, text) || bank.test(spelt(each)))
      .map(spelt)
      .filter(name => !isFull(name) && !parts.has(name) && !addressed.has(name)),
  );
  for (const { name, ...span } of mentions) {
    const short = name === 'ORGANIZATION' ? firmOpening(text.slice(span.start, span.end)) : null;
    if (short && !parts.has(short) && !addressed.has(short)) firms.add(short);
  }
  const called = nounsCalled(text);
  const nowhere = new Set(
    mentions
      .filter(
        each =>
          each.name === 'LOCATION' &&
          !isKnownPlace(spelt(each)) &&
          (firmOpening(spelt(each)) !== null || standsAsNoPlace(each, text) || isInstitution(each, called, text)),
      )
      .map(spelt),
  );
  if (firms.size === 0 && nowhere.size === 0) return mentions;
  return mentions.map(each =>
    (each.name === 'PERSON' && firms.has(spelt(each))) || (each.name === 'LOCATION' && nowhere.has(spelt(each)))
      ? { ...each, name: 'ORGANIZATION' }
      : each,
  );
}

/** People who go by their initials. */
const initials = new Set('JFK RFK FDR LBJ MBS MBZ AOC MLK OJ'.split(' '));

/** "NUTD": a name in capitals throughout is a body's, but where all words are in capitals. */
const isAbbreviation = ({ start, end }: FoundMention, text: string): boolean => {
  const name = text.slice(start, end);
  const around = text.slice(Math.max(0, start - 12), start) + text.slice(end, end + 12);
  return /^\p{Lu}{3,6}$/u.test(name) && !initials.has(name) && /\p{Ll}/u.test(around);
};

/** "Nordbanken", "Kreditbank": one word that says what its bearer is. */
const bank = /^\p{Lu}\p{Ll}{3,}(?:bank|bankas|banka|banken|banki)$/u;

const isFull = (name: string): boolean => /\s/.test(name);
const partsOf = (name: string): readonly string[] => name.split(/\s+/);

const standsAsFirm = ({ start, end }: FoundMention, text: string): boolean =>
  after.test(text.slice(end, end + farthest)) || before.test(text.slice(Math.max(0, start - farthest), start));

const standsAsNoPlace = ({ start, end }: FoundMention, text: string): boolean =>
  afterNoPlace.test(text.slice(end, end + farthest)) ||
  beforeNoPlace.test(text.slice(Math.max(0, start - farthest), start));

/** "The director of the Marsh Museum", "who runs the Marsh Museum", and the text goes on of "the museum": a body, not where it stands. */
function isInstitution({ start, end }: FoundMention, called: ReadonlySet<string>, text: string): boolean {
  const noun = text.slice(start, end).split(/\s+/).at(-1)!.toLowerCase();
  if (!organizationNouns.has(noun) || !isFull(text.slice(start, end))) return false;
  return (
    led.test(text.slice(Math.max(0, start - farthest), start)) ||
    ledAfter.test(text.slice(end, end + farthest)) ||
    called.has(noun)
  );
}

/** What "the" stands before somewhere. */
const nounsCalled = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\b[Tt]he (\p{Ll}{2,20})(?=[ ,.’'])/gu)].map(([, noun]) => noun!));

const led =
  /\b(?:(?:director|head|president|chair(?:man|woman|person)?|chief|principal|rector|dean|curator|manager|spokes(?:man|woman|person)|founder|owner)(?:,)? (?:of|at|for)|who (?:runs|ran|heads|headed|leads|led|directs|directed)) (?:the )?$/;
const ledAfter = /^[’']s? (?:director|head|president|chair|chief|principal|rector|dean|curator|manager|spokes)/;

/** "Mr Corvane", "Corvane, who": a person after all. */
function isAddressed({ start, end }: FoundMention, text: string): boolean {
  const word = /(\p{L}{1,12})\.? $/u.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase();
  return (word !== undefined && titles.has(word)) || /^, who\b/.test(text.slice(end, end + 5));
}

/** "Corvane" of "Corvane Ltd"; null where a name does not end as a firm's. */
export function firmOpening(name: string): string | null {
  const [first = '', last, ...more] = name.split(/\s+/);
  return last && more.length === 0 && /^\p{Lu}[\p{L}-]{3,}$/u.test(first) && firmEndings.has(fold(last)) ? first : null;
}
