import type { ActorKind } from '../domain/actor.ts';
import type { Descriptor } from '../domain/descriptor.ts';
import { byText, countOf, groupBy } from '../domain/order.ts';

/** One actor that belongs to another, and the articles that say so. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly articleIds: readonly string[];
}

/** Who speaks for whom, and what is part of what. */
export interface Relations {
  /** With the role most articles give. */
  readonly speaksFor: readonly (Relation & { readonly role: string })[];
  readonly partOf: readonly Relation[];
}

/** The relations between actors that their descriptors tell of. */
export function relationsOf(
  descriptors: readonly Descriptor[],
  referentOf: ReadonlyMap<string, string>,
  kindOf: ReadonlyMap<string, ActorKind>,
): Relations {
  const told = (descriptor: Descriptor, otherId: string | null, role: string) => {
    const [from, to] = [referentOf.get(descriptor.id)!, referentOf.get(otherId ?? '')];
    return to && from !== to ? [{ from, to, role, articleId: descriptor.articleId }] : [];
  };
  const spoken = descriptors.flatMap(one =>
    one.speaksFor.flatMap(({ descriptorId, role }) => told(one, descriptorId, role)),
  );
  const parts = descriptors.flatMap(one => told(one, one.partOf, ''));
  const isBody = (id: string) => kindOf.has(id) && kindOf.get(id) !== 'PERSON';
  const speaks = (id: string) => kindOf.get(id) === 'PERSON' || kindOf.get(id) === 'GROUP';
  return {
    speaksFor: together(spoken.filter(one => speaks(one.from) && isBody(one.to))),
    partOf: together(parts.filter(one => isBody(one.from) && isBody(one.to))).map(({ role: _, ...part }) => part),
  };
}

type Told = { readonly from: string; readonly to: string; readonly role: string; readonly articleId: string };

const together = (told: readonly Told[]) =>
  [...groupBy(told, one => `${one.from} ${one.to}`)]
    .sort(([a], [b]) => byText(a, b))
    .map(([, all]) => ({
      from: all[0]!.from,
      to: all[0]!.to,
      role: countOf(all.map(one => one.role))[0]![0],
      articleIds: [...new Set(all.map(one => one.articleId))].sort(byText),
    }));
