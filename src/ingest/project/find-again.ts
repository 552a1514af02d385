import type { Attribution } from '../../domain/attribution.ts';
import { idOf } from '../../domain/id.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byId, byText, countOf, groupBy } from '../../domain/order.ts';
import { articleIn, likeness, type Passage, passageOf, spansIn } from '../../domain/passage.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';

/** Finds again, in the readings at hand, what people have spoken of. */
export interface FindAgain {
  /** The descriptor that most mentions at these places refer to; null where there is none. */
  descriptor(id: string, passage?: Passage): string | null;
  /** The attribution that stands at these places; null where there is none. */
  attribution(id: string, passage?: Passage): Attribution | null;
}

/** What a passage and an attribution need to have in common at the least. */
const leastLikeness = 0.5;
/** So many mentions are enough to know a descriptor by. */
const mentionsTold = 12;

export function findAgainIn(readings: readonly Reading[]): FindAgain {
  const byArticle = groupBy(readings, reading => reading.article.id);
  const readingAt = (passage: Passage) => onlyOne(byArticle.get(articleIn(passage)) ?? []);
  let everything: Everything | undefined;
  const known = () => {
    everything ??= everythingIn(readings);
    return everything;
  };
  return {
    descriptor(id, passage) {
      if (passage === undefined) return known().descriptorIds.has(id) ? id : null;
      const reading = readingAt(passage);
      return reading ? descriptorAt(passage, id, reading) : null;
    },
    attribution(id, passage) {
      if (passage === undefined) return known().attributions.get(id) ?? null;
      return attributionAt(passage, id, readingAt(passage)?.attributions ?? []);
    },
  };
}

interface Everything {
  readonly descriptorIds: ReadonlySet<string>;
  readonly attributions: ReadonlyMap<string, Attribution>;
}

const everythingIn = (readings: readonly Reading[]): Everything => ({
  descriptorIds: new Set([
    ...readings.flatMap(reading => reading.descriptors.map(({ id }) => id)),
    ...readings.map(({ article }) => publisherIdOf(article.id)),
  ]),
  attributions: new Map(readings.flatMap(reading => reading.attributions.map(one => [one.id, one] as const))),
});

/** Where an article was kept twice, the rule of which counts looks at nothing but the readings. */
const onlyOne = (same: readonly Reading[]): Reading | undefined =>
  same.length < 2 ? same[0] : [...same].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)))[0];

/** The descriptor of a publisher whom its article does not mention. */
export const publisherIdOf = (articleId: string): string => idOf('des', articleId, 'publisher');

function descriptorAt(passage: Passage, id: string, { article, mentions, descriptors, publisherId }: Reading) {
  const spans = spansIn(passage);
  if (spans.length === 0 && id === publisherIdOf(article.id))
    return publisherId ?? (article.outlet === null ? null : id);
  if (spans.length === 0) return descriptors.some(one => one.id === id) ? id : null;
  const votes = countOf(
    mentions
      .filter(mention => spans.some(span => span.start === mention.start && span.end === mention.end))
      .flatMap(mention => mention.descriptorId ?? []),
  );
  const most = votes[0]?.[1] ?? 0;
  const found = votes.filter(([, count]) => count === most).map(([one]) => one);
  return found.includes(id) ? id : (found.find(one => descriptors.some(each => each.id === one)) ?? null);
}

function attributionAt(passage: Passage, id: string, attributions: readonly Attribution[]): Attribution | null {
  const spans = spansIn(passage);
  const [best] = attributions
    .map(attribution => ({ attribution, like: likeness(spans, spansOf(attribution)) }))
    .filter(({ like }) => like >= leastLikeness)
    .sort(
      (x, y) =>
        y.like - x.like ||
        Number(y.attribution.id === id) - Number(x.attribution.id === id) ||
        byId(x.attribution, y.attribution),
    );
  return best?.attribution ?? null;
}

const spansOf = ({ cue, content }: Attribution): readonly Span[] => [...(cue ? [cue] : []), ...content];

/** Where an attribution stands. */
export const passageOfAttribution = (attribution: Attribution): Passage =>
  passageOf(attribution.articleId, spansOf(attribution));

/** Where a descriptor is mentioned; its article as a whole where it is only known to have published it. */
export function passageOfDescriptor(id: string, { article, mentions }: Reading): Passage {
  const own = mentions.filter(mention => mention.descriptorId === id);
  return passageOf(article.id, [...own].sort((a, b) => a.start - b.start).slice(0, mentionsTold));
}

/** A judgement between what its two sides are in the readings at hand; null where a side is not there. */
export function judgementAgain(judgement: Judgement, found: FindAgain): Judgement | null {
  const again = (id: string, passage?: Passage) =>
    judgement.kind === 'ACTOR' ? found.descriptor(id, passage) : (found.attribution(id, passage)?.id ?? null);
  const [one, other] = [again(judgement.a, judgement.passages?.[0]), again(judgement.b, judgement.passages?.[1])];
  if (one === null || other === null) return null;
  const [a, b] = one < other ? [one, other] : [other, one];
  return { ...judgement, a, b };
}
