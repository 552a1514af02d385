import type { Flow, Table } from '../domain/flow.ts';
import { bearersOf, namesakesOf } from './bearers.ts';
import type { Bearers } from './features.ts';
import { surnamesOf } from './person-name.ts';
import type { ProfileContent } from './profile.ts';
import { bonesOf } from './spelling.ts';

/** What all profiles together tell about how far a name can be trusted, kept up to date. */
export function followBearers(flow: Flow, profiles: Table<ProfileContent>): Bearers {
  const bearing = flow.groups<ProfileContent>();
  flow.each(profiles, (key, emit) => {
    const content = profiles.get(key)!;
    for (const name of new Set(namesBorne(content))) emit.put(bearing, name, key, content);
  });
  const among = (names: readonly string[]) => bearersOf(new Map(names.flatMap(name => [...bearing.of(name)])).values());
  const several = flow.memo(asked => {
    const body: ProfileContent = JSON.parse(asked);
    return among([`${body.words[0]}`, body.words.join(' ')].map(bodyName)).severalBodies(body);
  });
  return {
    namesakes: (vague, full) => namesakesOf(vague, full, bearing.of(surname(vague.words.at(-1)!)).values()),
    severalBodies: profile => several.get(JSON.stringify(profile)),
  };
}

const surname = (word: string) => `PERSON ${bonesOf(word)}`;
const bodyName = (name: string) => `BODY ${name}`;

function namesBorne(content: ProfileContent): readonly string[] {
  if (content.family === 'PERSON') return surnamesOf(content).map(surname);
  if (content.family === 'BODY') return [...content.words, ...content.aliases, ...content.initials].map(bodyName);
  return [];
}
