import type { Mentioned } from '../find-mentions.ts';
import { countryAdjectives } from '../lexicon/countries.ts';
import { linkName } from './link-names.ts';
import { linkNominal } from './link-nominals.ts';
import { linkPronoun } from './link-pronouns.ts';
import type { LinkedMention } from './local-descriptor.ts';
import { final, type Referent } from './referent.ts';
import type { Resolved } from './resolved.ts';
import { joinPosts } from './same-post.ts';
import { openScene, type Scene } from './scene.ts';

/** The mentions of an article with their readings and referents; whoever is never mentioned is left out. */
export interface InOrder {
  readonly mentions: readonly LinkedMention[];
  readonly referents: readonly Referent[];
}

/** Reads the mentions of one article in order and ties each to its referent. */
export function linkInOrder(doc: Mentioned): InOrder {
  const scene = openScene(doc, linkOne);
  const see = watch(scene);
  const resolved = doc.mentions.map((_, index) => {
    const found = scene.resolve(index);
    see(index, found);
    return found;
  });
  joinPosts(scene);
  const referents = mentioned(resolved, scene);
  const place = new Map(referents.map((referent, index) => [referent, index]));
  const mentions = doc.mentions.map((mention, index) => {
    const { referent, reading } = resolved[index]!;
    return { ...mention, reading, descriptor: referent && (place.get(final(referent)) ?? null) };
  });
  return { mentions, referents };
}

function linkOne(index: number, scene: Scene): Resolved {
  const { kind } = scene.doc.mentions[index]!;
  if (kind === 'NAME') return linkName(index, scene);
  return kind === 'NOMINAL' ? linkNominal(index, scene) : linkPronoun(index, scene);
}

/** Remembers each mention that has been read: what comes later may point back at it. */
function watch(scene: Scene): (index: number, found: Resolved) => void {
  const { map, memory } = scene;
  let lastSubject = -1;
  return (index, { referent, reading }) => {
    memory.country = countryTold(index, referent, scene) ?? memory.country;
    if (!referent || reading === 'DEMONYM') return;
    const sentence = scene.sentenceOf(index);
    const paragraph = scene.paragraphOf(index);
    const leads = leadsSubject(index, referent, scene);
    const nested = map.holder(index) !== null && !leads;
    const subject = leads || (!nested && sentence !== lastSubject && referent.kind !== 'PLACE');
    if (subject) lastSubject = sentence;
    const real = final(referent);
    real.count += 1;
    real.paragraph = paragraph;
    const [source, quoted] = [map.isSource(index), map.isQuoted(index)];
    memory.keep({ referent: real, sentence, paragraph, source, subject, quoted, nested });
  };
}

/** "Lund’s team set out": of the two only Lund can be whom "he" means. */
function leadsSubject(index: number, referent: Referent, { doc, map, nominal, sentenceOf }: Scene): boolean {
  const holder = map.holder(index);
  if (holder === null || final(referent).kind !== 'PERSON' || doc.mentions[index]!.kind !== 'NAME') return false;
  const { start } = doc.sentences[sentenceOf(index)]!;
  return (
    doc.mentions[holder]!.kind === 'NOMINAL' &&
    doc.mentions[holder]!.start === start &&
    nominal(holder).possessor === index &&
    nominal(holder).kind !== 'PERSON'
  );
}

function countryTold(index: number, referent: Referent | null, { text }: Scene): string | null {
  if (referent) return referent.kind === 'OUTLET' ? null : final(referent).country;
  return countryAdjectives.get(text(index)) ?? null;
}

/** The referents that mentions point at, and those that these speak for or are part of. */
function mentioned(resolved: readonly Resolved[], { cast, outlet }: Scene): readonly Referent[] {
  const wanted = new Set<Referent>();
  const want = (referent: Referent): void => {
    const real = final(referent);
    if (wanted.has(real)) return;
    wanted.add(real);
    for (const party of real.speaksFor.keys()) want(party);
    if (real.partOf) want(real.partOf);
  };
  for (const { referent } of resolved) if (referent) want(referent);
  if (outlet) want(outlet);
  return cast.all.filter(referent => wanted.has(referent));
}
