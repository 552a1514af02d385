import { type Bearers, givenNamesAgree, surnamesOf } from './features.ts';
import type { ProfileContent } from './profile.ts';
import { soundOf } from './spelling.ts';

/** Counts who bears a surname and which bodies' names hold another's. */
export function bearersOf(contents: Iterable<ProfileContent>): Bearers {
  const people = new Map<string, ProfileContent[]>();
  const bodies = new Map<string, ProfileContent[]>();
  const seen = new Set<string>();
  for (const content of contents) {
    const name = `${content.family} ${content.country} ${content.words.join(' ')}`;
    if (seen.has(name)) continue;
    seen.add(name);
    if (content.family === 'PERSON' && content.words.length > 1)
      for (const surname of surnamesOf(content)) add(people, soundOf(surname), content);
    if (content.family === 'BODY') for (const word of content.words) add(bodies, word, content);
  }
  return {
    severalPeople: remembered(
      surname => {
        const namesakes = people.get(soundOf(surname)) ?? [];
        return namesakes.some((one, at) => namesakes.slice(at + 1).some(other => !givenNamesAgree(one, other)));
      },
      surname => surname,
    ),
    severalBodies: remembered(
      profile => severalHold(profile, bodies),
      profile => `${profile.country} ${profile.words.join(' ')}`,
    ),
  };
}

function severalHold(profile: ProfileContent, bodies: ReadonlyMap<string, readonly ProfileContent[]>): boolean {
  const rarest = profile.words.map(word => bodies.get(word) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
  const longer = rarest
    .filter(body => body.words.length > profile.words.length && profile.words.every(word => body.words.includes(word)))
    .filter(body => !body.country || !profile.country || body.country === profile.country)
    .sort((a, b) => a.words.length - b.words.length);
  return longer.some((body, at) => at > 0 && !longer[at - 1]!.words.every(word => body.words.includes(word)));
}

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
