import type { Stance } from '../../graphql/operations.ts';
import type { Said } from './statement-types.ts';

/** One speaker on one side, with all that is reported of it, the earliest first. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: NonNullable<Said['speaker']>['kind'] | null;
  readonly onBehalfOf: Said['onBehalfOf'];
  readonly said: readonly Said[];
}

/** The speakers of a side, whoever spoke first at the top: by the day it was said, or else published. */
export function speakersOf(utterances: readonly Said[], stance: Stance): readonly Speaker[] {
  const speakers = new Map<string, Said[]>();
  const ofSide = utterances
    .filter(said => said.stance === stance)
    .sort((one, other) => compare(dayOf(one), dayOf(other)));
  for (const said of ofSide) {
    const id = said.speaker?.id ?? '';
    speakers.set(id, [...(speakers.get(id) ?? []), said]);
  }
  return [...speakers].map(([id, said]) => ({
    id,
    name: said[0]?.speaker?.name ?? 'Somebody who is not named',
    kind: said[0]?.speaker?.kind ?? null,
    onBehalfOf: uniqueOf(said.flatMap(({ onBehalfOf }) => onBehalfOf)),
    said,
  }));
}

/** Who speaks on both sides. */
export const changedSides = (utterances: readonly Said[]): ReadonlySet<string> => {
  const asserting = new Set(utterances.filter(({ stance }) => stance === 'ASSERTS').map(({ speaker }) => speaker?.id));
  const denying = utterances.filter(({ stance }) => stance === 'DENIES').flatMap(({ speaker }) => speaker?.id ?? []);
  return new Set(denying.filter(id => asserting.has(id)));
};

/** After all days. */
const noDay = '9999';

const dayOf = ({ saidAt, attributions }: Said): string =>
  saidAt ?? attributions.nodes.map(({ article }) => article?.publishedAt ?? noDay).sort()[0] ?? noDay;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const uniqueOf = (named: Said['onBehalfOf']): Said['onBehalfOf'] => [
  ...new Map(named.map(one => [one.id, one])).values(),
];
