import { genericBodyWords } from './lexicon/words.ts';
import { isFull, surnamesOf } from './person-name.ts';
import type { ProfileContent } from './profile.ts';
import { bonesOf } from './spelling.ts';

/** The keys under which a profile meets those it may be one with: they survive spelling, order, titles and slips of the pen. */
export function blockingKeys(profile: ProfileContent): ReadonlySet<string> {
  const keys = keysOf(profile);
  return new Set(keys.map(key => `${profile.family} ${key}`));
}

function keysOf(profile: ProfileContent): readonly string[] {
  const { family, words } = profile;
  if (family === 'PERSON') return isFull(profile) ? fullNameKeys(profile) : surnamesOf(profile).flatMap(soundKeys);
  if (family === 'BODY') return bodyKeys(profile);
  return family === 'PLACE' || family === 'GOVERNMENT' || family === 'GROUP' ? [words.join(' ')] : [];
}

function fullNameKeys(profile: ProfileContent): readonly string[] {
  const { words } = profile;
  const given = bonesOf(words[0]!);
  const surname = bonesOf(words.at(-1)!);
  const slips = [...surname].map((_, at) => `${given} ${surname.slice(0, at)}${surname.slice(at + 1)} but one`);
  return [
    ...surnamesOf(profile).flatMap(soundKeys),
    [...words].map(bonesOf).sort().join(' '),
    bonesOf(words[0]!) + bonesOf(words[1]!),
    ...(words.length > 2 ? soundKeys(words.at(-2)!) : []),
    `${given} ${surname} but one`,
    ...slips,
  ];
}

/** "J" may be a vowel or a consonant. */
const soundKeys = (word: string): readonly string[] =>
  word.includes('j') ? [bonesOf(word), bonesOf(word.replaceAll('j', 'z'))] : [bonesOf(word)];

function bodyKeys({ words, joined, aliases, initials, opening }: ProfileContent): readonly string[] {
  const telling = words.filter(word => !genericBodyWords.has(word));
  const names = telling.length > 0 ? telling : [`${words.join(' ')} of a kind`];
  return [joined, ...names, ...names.map(bonesOf), ...aliases, ...initials, ...(opening ? [opening] : [])];
}
