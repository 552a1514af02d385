import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';

/** Why a reading does not belong to its article, in one line; null where it does. Whatever it names must be in it. */
export function misfit({ article, publisherId, mentions, descriptors, attributions, events }: Reading): string | null {
  const descriptorIds = new Set(descriptors.map(({ id }) => id));
  const attributionIds = new Set(attributions.map(({ id }) => id));
  const named = [
    publisherId,
    ...mentions.map(one => one.descriptorId),
    ...descriptors.flatMap(one => [one.partOf, ...one.speaksFor.map(each => each.descriptorId)]),
    ...attributions.flatMap(({ speakerId, via, proposition }) => [
      speakerId,
      ...via,
      proposition.subjectId,
      ...proposition.objectIds,
    ]),
    ...events.flatMap(one => [one.placeId, ...one.participantIds]),
  ];
  const told = [...attributions.flatMap(one => [one.parentId, one.answersId]), ...events.map(one => one.attributionId)];
  const spans: readonly (Span | null)[] = [
    ...mentions,
    ...events,
    ...attributions.flatMap(one => [one.source, one.cue, ...one.content]),
  ];
  const things = [...mentions, ...descriptors, ...attributions, ...events];
  const missing =
    named.find(id => id !== null && !descriptorIds.has(id)) ?? told.find(id => id !== null && !attributionIds.has(id));
  const outside = spans.find(span => span && span.end > article.text.length);
  const strange = things.find(one => one.articleId !== article.id);
  if (missing) return `it names ${missing}, which is not in it`;
  if (outside) return `the span ${outside.start}-${outside.end} lies outside the article`;
  if (strange) return `${strange.id} is of another article`;
  return new Set(things.map(({ id }) => id)).size < things.length ? 'an id comes twice in it' : null;
}
