import { compareBodies } from './body-name.ts';
import { type Bearers, bodiesAgree, type Namesakes } from './features.ts';
import { compareNames, isVague, surnamesOf } from './person-name.ts';
import type { ProfileContent } from './profile.ts';
import { bonesOf } from './spelling.ts';

interface Bodies {
  readonly byWord: ReadonlyMap<string, readonly ProfileContent[]>;
  readonly byShortName: ReadonlyMap<string, readonly ProfileContent[]>;
}

/** Counts who bears a surname and which bodies' names hold or are shortened to another's. */
export function bearersOf(contents: Iterable<ProfileContent>): Bearers {
  const people = new Map<string, ProfileContent[]>();
  const bodies = { byWord: new Map<string, ProfileContent[]>(), byShortName: new Map<string, ProfileContent[]>() };
  for (const content of contents) {
    if (content.family === 'PERSON' && !isVague(content))
      for (const bones of new Set(surnamesOf(content).map(bonesOf))) add(people, bones, content);
    if (content.family !== 'BODY') continue;
    for (const word of content.words) add(bodies.byWord, word, content);
    for (const name of new Set([...content.aliases, ...content.initials])) add(bodies.byShortName, name, content);
  }
  return {
    namesakes: (vague, full) =>
      namesakesOf(
        vague,
        full,
        surnamesOf(vague).flatMap(surname => people.get(bonesOf(surname)) ?? []),
      ),
    severalBodies: remembered(
      profile => severalHold(profile, bodies),
      profile => `${profile.country} ${profile.words.join(' ')}`,
    ),
  };
}

/** Whether others who bear the surname of the vague one, and are surely not the full one, may be meant. */
export function namesakesOf(vague: ProfileContent, full: ProfileContent, people: Iterable<ProfileContent>): Namesakes {
  const bearers = [...people].filter(other => !isVague(other));
  let found: Namesakes = 'NONE';
  for (const other of bearers) {
    const naming = compareNames(vague, other);
    if (naming === null || naming === 'SLIP' || naming === 'OTHER_GIVEN') continue;
    const isOther = isOtherGeneration(full, other) || isOtherPerson(full, other, bearers);
    if (!isOther || (vague.gender && other.gender && vague.gender !== other.gender)) continue;
    if (vague.country && other.country && vague.country !== other.country) continue;
    if (belongsThere(vague, other)) return 'THERE';
    found = 'SOMEWHERE';
  }
  return found;
}

const isOtherGeneration = (a: ProfileContent, b: ProfileContent): boolean =>
  a.generation !== null && b.generation !== null && a.generation !== b.generation;

const isOtherPerson = (full: ProfileContent, other: ProfileContent, all: readonly ProfileContent[]): boolean =>
  isVague(full) ? differsFromAnother(other, all) : compareNames(full, other) === 'OTHER_GIVEN';

const differsFromAnother = (one: ProfileContent, others: readonly ProfileContent[]): boolean =>
  others.some(other => compareNames(one, other) === 'OTHER_GIVEN');

/** The namesake is of the body or, where no body is told, of the country that the vague one is of. */
function belongsThere(vague: ProfileContent, other: ProfileContent): boolean {
  const bodies = [...vague.bodies, ...vague.around];
  if (bodies.length > 0 && other.bodies.length > 0)
    return bodies.some(body => other.bodies.some(one => bodiesAgree(body, one)));
  return vague.bodies.length === 0 && (vague.country === null || vague.country === other.country);
}

/** Different bodies whose names hold all words of one, or that are shortened to it. */
function severalHold(profile: ProfileContent, bodies: Bodies): boolean {
  const own = profile.words.join(' ');
  const [rarest] = profile.words.map(word => bodies.byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
  const holding = (rarest ?? []).filter(
    body => body.words.length > profile.words.length && profile.words.every(word => body.words.includes(word)),
  );
  const shortened = (bodies.byShortName.get(own) ?? []).filter(body => body.words.join(' ') !== own);
  const longer = [...new Set([...holding, ...shortened])]
    .filter(body => !body.country || !profile.country || body.country === profile.country)
    .sort((a, b) => a.words.length - b.words.length);
  return longer.some((body, at) => at > 0 && !areNested(longer[at - 1]!, body));
}

const areNested = (short: ProfileContent, long: ProfileContent): boolean =>
  short.words.every(word => long.words.includes(word)) || compareBodies(short, long) !== null;

function add<Thing>(index: Map<string, Thing[]>, key: string, thing: Thing) {
  const list = index.get(key);
  if (list) list.push(thing);
  else index.set(key, [thing]);
}

function remembered<Argument>(answer: (argument: Argument) => boolean, key: (argument: Argument) => string) {
  const answers = new Map<string, boolean>();
  return (argument: Argument): boolean => {
    const known = answers.get(key(argument));
    if (known !== undefined) return known;
    const found = answer(argument);
    answers.set(key(argument), found);
    return found;
  };
}
