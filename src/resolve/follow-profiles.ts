import { hash } from 'node:crypto';
import type { Descriptor } from '../domain/descriptor.ts';
import type { Flow, Table } from '../domain/flow.ts';
import { foldName } from '../domain/fold-name.ts';
import { rankOf } from '../domain/rank.ts';
import { shortNameOf } from './body-name.ts';
import { commonKind, isDoubtful } from './common-kind.ts';
import type { DescribedArticle } from './described-article.ts';
import { contentsOf, type Profile, type ProfileContent } from './profile.ts';

/** A descriptor with the kind that most articles give it, where it stands among others, and the key of what it shows. */
export interface Shown {
  readonly descriptor: Descriptor;
  readonly rank: string;
  readonly key: string;
}

/** What descriptors show, kept up to date. */
export interface Profiles {
  /** Article id to its descriptors. */
  readonly shown: Table<readonly Shown[]>;
  /** What is shown, by its key. */
  readonly profiles: Table<Profile>;
}

/** Works out what each descriptor shows to comparison. */
export function followProfiles(flow: Flow, articles: Table<DescribedArticle>): Profiles {
  const kinds = flow.counts();
  const commonKinds = flow.table<Readonly<Record<string, Descriptor['kind']>>>();
  const shown = flow.table<readonly Shown[]>(sameShown);
  const showing = flow.groups<ProfileContent>();
  const profiles = flow.table<Profile>(() => true);
  const interned = new Map<string, ProfileContent>();

  flow.each(articles, (id, emit) => {
    for (const descriptor of articles.get(id)!.descriptors)
      for (const name of namesOf(descriptor)) emit.count(kinds, name, descriptor.kind);
  });
  flow.each(kinds, (name, emit) => {
    const counts = kinds.of(name);
    const [person, place] = [commonKind('PERSON', counts), commonKind('PLACE', counts)];
    if (person !== 'PERSON' || place !== 'PLACE') emit.set(commonKinds, name, { PERSON: person, PLACE: place });
  });
  flow.each(articles, (id, emit) => {
    const { publishedAt, descriptors: given } = articles.get(id)!;
    const descriptors = given.map(descriptor => {
      if (!isDoubtful(descriptor)) return descriptor;
      const kind = commonKinds.get(foldName(descriptor.name))?.[descriptor.kind] ?? descriptor.kind;
      return ofKind(descriptor, kind);
    });
    const all = contentsOf(descriptors);
    const keyed = descriptors.map(descriptor => {
      const content = all.get(descriptor.id)!;
      const key = keyOf(content);
      if (!interned.has(key)) interned.set(key, content);
      emit.put(showing, key, id, interned.get(key)!);
      return { descriptor, rank: rankOf(publishedAt, descriptor.id), key };
    });
    emit.set(shown, id, keyed);
  });
  flow.each(showing, (key, emit) => {
    const content = showing.peek(key, showing.sample(key)[0]!)!;
    emit.set(profiles, key, { ...content, id: key, descriptorIds: [] });
  });
  return { shown, profiles };
}

const ofKind = (descriptor: Descriptor, kind: Descriptor['kind']): Descriptor =>
  kind === descriptor.kind ? descriptor : { ...descriptor, kind, gender: null };

const sameShown = (a: readonly Shown[], b: readonly Shown[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ descriptor, rank, key }, at) => descriptor === b[at]!.descriptor && rank === b[at]!.rank && key === b[at]!.key,
  );

const keyOf = (content: ProfileContent): string =>
  `${content.family} ${hash('sha256', JSON.stringify(content), 'base64url').slice(0, 16)}`;

/** What a named descriptor is called: "Corvane Lines" is called Corvane too. */
function namesOf({ name, kind, country, unnamed }: Descriptor): readonly string[] {
  if (unnamed) return [];
  const whole = foldName(name);
  const short = kind === 'ORGANIZATION' ? shortNameOf(name, country) : null;
  return short === null || short === whole ? [whole] : [whole, short];
}
