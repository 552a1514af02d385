import { byText, groupBy } from '../domain/order.ts';
import { dayOf } from '../domain/partial-date.ts';
import { telling, wordsOf } from './comparable-words.ts';
import { quotedWords } from './quotation.ts';
import type { Said } from './said.ts';
import { bagOf, decoded, type Vector } from './similarity.ts';

/** What comparison sees of a proposition; reports that put it in the same words about the same actors share one claim. */
export interface Claim {
  /** The smallest of its attributions. */
  readonly id: string;
  readonly saids: readonly Said[];
  /** It points elsewhere and has nothing to compare. */
  readonly pointer: boolean;
  readonly words: readonly string[];
  /** The words that carry the meaning, without endings, without the names of those it is about. */
  readonly stems: readonly string[];
  readonly numbers: readonly string[];
  readonly predicate: string | null;
  readonly subjectId: string | null;
  readonly objectIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly quoted: readonly string[];
  /** Who denies it on which day, each as one comparable string. */
  readonly denials: readonly string[];
  readonly vector: Vector | null;
  readonly bag: Vector;
}

/** One claim for all that say the same in the same words; each that stands `alone` has its own. */
export function claimsOf(
  saids: readonly Said[],
  alone: (said: Said) => boolean,
  isPlace: (id: string) => boolean,
): readonly Claim[] {
  const groups = groupBy(
    [...saids].sort((x, y) => byText(x.attribution.id, y.attribution.id)),
    said => {
      const { attribution, subjectId, objectIds } = said;
      const { text, predicate } = attribution.proposition;
      return alone(said) ? attribution.id : JSON.stringify([wordsOf(text), predicate, subjectId, objectIds]);
    },
  );
  return [...groups.values()].map(group => claimOf(group, isPlace));
}

function claimOf(saids: readonly Said[], isPlace: (id: string) => boolean): Claim {
  const { attribution, subjectId, objectIds } = saids[0]!;
  const { text, vector, predicate, numbers } = attribution.proposition;
  const words = wordsOf(text);
  const names = new Set(telling(saids[0]!.nameWords));
  const stems = telling(words).filter(stem => !names.has(stem));
  return {
    id: attribution.id,
    saids,
    pointer: attribution.pointer || attribution.answersId !== null,
    words,
    stems,
    numbers,
    predicate,
    subjectId,
    objectIds: objectIds.filter(id => !isPlace(id)),
    placeIds: objectIds.filter(isPlace),
    quoted: saids.map(quotedWords).sort((a, b) => b.length - a.length || byText(a.join(' '), b.join(' ')))[0]!,
    denials: [...new Set(saids.flatMap(denialOf))],
    vector: vector === null ? null : decoded(vector),
    bag: bagOf(telling(words)),
  };
}

function denialOf({ actorId, attribution }: Said): readonly string[] {
  const day = dayOf(attribution.saidAt);
  return attribution.stance === 'DENIES' && actorId !== null && day !== null ? [`${actorId} ${day}`] : [];
}
