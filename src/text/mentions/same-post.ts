import { portfolios } from '../../domain/portfolios.ts';
import { singleOffices } from '../lexicon/roles.ts';
import type { Nominal } from './nominal.ts';
import { officeOf } from './offices.ts';
import { absorb, final, type Referent } from './referent.ts';
import { nobody } from './resolved.ts';
import type { Scene } from './scene.ts';

/**
 * Makes one of whoever an article tells of by office alone ("the country's mining minister", "the chair of the committee") and the one
 * person whom it names with that office somewhere. Nobody is made one with a bearer of two, or whose body, country or gender is another.
 */
export function joinPosts(scene: Scene): void {
  const posts = postsIn(scene);
  const holders = new Map<string, Set<Referent>>();
  for (const [person, held] of posts)
    for (const post of held) holders.set(post, (holders.get(post) ?? new Set()).add(person));
  for (const [unnamed, held] of posts) {
    if (!unnamed.unnamed) continue;
    const all = new Set([...held].flatMap(post => [...holders.get(post)!]));
    const [bearer, ...others] = [...all].filter(person => !person.unnamed);
    if (bearer && others.length === 0 && goTogether(unnamed, bearer)) absorb(bearer, unnamed);
  }
}

/** The posts of each person: what descriptions name in full, and single offices of a body. */
function postsIn({ cast, doc, nominal, resolve }: Scene): ReadonlyMap<Referent, ReadonlySet<string>> {
  const places = new Map(cast.all.map((referent, place) => [referent, place]));
  const posts = new Map<Referent, Set<string>>();
  const hold = (person: Referent, post: string | null): void => {
    if (post) posts.set(person, (posts.get(person) ?? new Set()).add(post));
  };
  doc.mentions.forEach((mention, index) => {
    const { referent } = mention.kind === 'NOMINAL' ? resolve(index) : nobody;
    if (referent && final(referent).kind === 'PERSON') hold(final(referent), postOf(nominal(index)));
  });
  for (const person of new Set(cast.all.map(final)))
    for (const [party, role] of person.speaksFor)
      if (singleOffices.has(role)) hold(person, `${officeOf(role)} of ${places.get(final(party))}`);
  return posts;
}

/** The post that a description names in full: a minister's portfolio, or an office with the words that narrow it. */
function postOf({ head, modifiers, plural, indefinite }: Nominal): string | null {
  if (plural || indefinite) return null;
  const words = modifiers.map(word => word.toLowerCase()).filter(word => !/[’']s?$/.test(word));
  if (words.some(word => /^(?:former|ex|late|retired|then|one-time|next|new)$/.test(word))) return null;
  const office = officeOf(head);
  const portfolio = words.find(word => portfolios.has(word));
  if (head === 'minister' || head === 'secretary') return portfolio ? [...words, office].join(' ') : null;
  return singleOffices.has(head) && words.length > 0 ? [...words, office].join(' ') : null;
}

/** Whether nothing that is told of the two keeps them apart. */
function goTogether(unnamed: Referent, named: Referent): boolean {
  if (named.gender && unnamed.gender && !named.guessed && !unnamed.guessed && named.gender !== unnamed.gender)
    return false;
  if (named.country && unnamed.country && named.country !== unnamed.country) return false;
  const [a, b] = [partiesOf(unnamed), partiesOf(named)];
  return a.length === 0 || b.length === 0 || a.some(party => b.some(other => areOne(party, other)));
}

const partiesOf = ({ speaksFor }: Referent): readonly Referent[] => [...speaksFor.keys()].map(final);

const areOne = (a: Referent, b: Referent): boolean => a === b || a.partOf === b || b.partOf === a;
