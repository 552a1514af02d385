import type { Descriptor } from '../domain/descriptor.ts';
import type { Table } from '../domain/flow.ts';
import { foldName } from '../domain/fold-name.ts';
import { byText } from '../domain/order.ts';
import type { Shown } from './follow-profiles.ts';
import { civilOffices } from './lexicon/offices.ts';
import { titles } from './lexicon/words.ts';
import { compareNames, isFull, isVague, surnamesOf } from './person-name.ts';
import type { Profile } from './profile.ts';
import { bonesOf } from './spelling.ts';
import type { Together } from './together.ts';

/** How many of the same people and bodies must stand beside a surname and its bearer. */
const enough = 2;
/** No article has more to tell of whom somebody stands beside. */
const mostCompanions = 12;

/** A surname alone ("Ms Reed") and the one person of that surname who is known beside the same people and bodies. */
export function followSurnames({ flow, shown, profiles, profileOf, nodeOf, known, verdicts }: Together): Table<string> {
  const clusterOf = (descriptorId: string) => known.clusterOf.get(nodeOf.get(descriptorId) ?? '') ?? '';
  const profileOfShown = ({ key }: Shown) => profiles.get(key)!;
  const isNamed = (each: Shown) => !each.descriptor.unnamed && stands(profileOfShown(each));
  const companionsIn = (article: readonly Shown[]) =>
    [...new Set(article.filter(isNamed).map(({ descriptor }) => clusterOf(descriptor.id)))]
      .sort(byText)
      .slice(0, mostCompanions);

  const beside = flow.groups<readonly [cluster: string, key: string, forms: readonly string[]]>();
  flow.each(shown, (articleId, emit) => {
    const article = shown.get(articleId)!;
    const companions = companionsIn(article);
    for (const each of article) {
      const profile = profileOfShown(each);
      if (profile.family !== 'PERSON' || isVague(profile)) continue;
      const own = clusterOf(each.descriptor.id);
      const forms = shortForms(each.descriptor);
      for (const surname of new Set(surnamesOf(profile).map(bonesOf)))
        for (const companion of companions)
          if (companion !== own)
            emit.put(beside, `${surname} ${companion}`, each.descriptor.id, [own, each.key, forms]);
    }
  });

  const meant = flow.groups<string>();
  flow.each(shown, (articleId, emit) => {
    const article = shown.get(articleId)!;
    for (const each of article) {
      const profile = profileOfShown(each);
      if (profile.family !== 'PERSON' || isFull(profile)) continue;
      const present = new Set(article.map(({ descriptor }) => clusterOf(descriptor.id)));
      const met = new Map<string, Set<string>>();
      const barred = new Set<string>();
      const titled = new Set<string>();
      const own = shortForms(each.descriptor);
      for (const companion of companionsIn(article))
        for (const [cluster, key, forms] of beside.of(`${bonesOf(profile.words[0]!)} ${companion}`).values())
          if (present.has(cluster) || !mayBe(profile, profiles.get(key))) barred.add(cluster);
          else {
            met.set(cluster, (met.get(cluster) ?? new Set()).add(companion));
            if (forms.some(form => own.includes(form))) titled.add(cluster);
          }
      const alike = [...met].filter(([cluster]) => !barred.has(cluster));
      const called = alike.filter(([cluster]) => titled.has(cluster));
      const [bearer, ...others] = called.length > 0 ? called : alike;
      if (bearer && others.length === 0 && bearer[1].size >= enough)
        emit.put(meant, clusterOf(each.descriptor.id), each.descriptor.id, bearer[0]);
    }
  });

  const found = flow.table<string>();
  flow.each(meant, (cluster, emit) => {
    const bearers = new Set(meant.of(cluster).values());
    const nodes = known.members.get(cluster) ?? [];
    const isBare = (node: string) => isVague(profiles.get(profileOf.get(node) ?? '') ?? noName);
    const judged = nodes.flatMap(node => verdicts.of(node).filter(one => !one.same));
    const [bearer] = bearers;
    if (bearers.size !== 1 || bearer === undefined || !nodes.every(isBare)) return;
    if (judged.some(({ a, b }) => [a, b].some(one => known.clusterOf.get(one) === bearer))) return;
    emit.set(found, cluster, bearer);
  });
  return found;
}

const noName = { words: ['no', 'name'], country: null } as const;

/** "Dr Reed": the surname as printed with what stands before it. */
const shortForms = ({ names }: Descriptor): readonly string[] =>
  names
    .map(({ text }) => text)
    .filter(text => /^\p{Lu}\p{L}*\.? \S+$/u.test(text) && titles.has(foldName(text.split(' ')[0]!)));

/** Whoever has a name of their own; outlets and governments stand beside everybody. */
const stands = (profile: Profile): boolean =>
  (profile.family === 'PERSON' && isFull(profile)) || (profile.family === 'BODY' && !profile.generic);

/** Whether nothing that is told of the two keeps them apart. */
function mayBe(surname: Profile, full: Profile | undefined): boolean {
  if (!full || compareNames(surname, full) !== 'SURNAME') return false;
  if (surname.gender && full.gender && surname.gender !== full.gender) return false;
  if (surname.country && full.country && surname.country !== full.country) return false;
  if (surname.offices.includes('officer') && full.offices.some(office => civilOffices.has(office))) return false;
  return !(surname.gender === 'FEMALE' && !full.gender && full.offices.includes('officer'));
}
