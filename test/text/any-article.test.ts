import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DomainError } from '../../src/domain/errors.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Raw } from '../../src/text/clean.ts';
import { read } from '../../src/text/read.ts';
import { type Encoder, openEncoder } from '../../src/text/tag.ts';
import { anyArticle } from './any-article.ts';
import { randomEncoder } from './random-encoder.ts';

const articles = process.env.GAINSAY_LONG ? { random: 4_500, trained: 500 } : { random: 220, trained: 20 };
const patience = process.env.GAINSAY_LONG ? 1_200_000 : 60_000;

let encoder: Encoder;
beforeAll(async () => {
  encoder = await openEncoder();
});
afterAll(() => encoder.close());

test(
  'whatever is handed in is read or refused, whatever the encoder sees in it',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.integer(), async (raw, seed) => expectSound(raw, randomEncoder(seed))),
      { numRuns: articles.random },
    );
  },
  patience,
);

test(
  'whatever is handed in is read or refused by the trained reader',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async raw => expectSound(raw, encoder)),
      { numRuns: articles.trained },
    );
  },
  patience,
);

async function expectSound(raw: Raw, by: Encoder): Promise<void> {
  const reading = await read(raw, by).catch(refusal);
  if (reading === null) return;
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  expect(misplaced(reading)).toEqual([]);
  expect(unknown(reading)).toEqual([]);
  for (const { content, confidence, proposition } of reading.attributions) {
    expect(content.length).toBeGreaterThan(0);
    expect(content.filter(span => reading.article.text.slice(span.start, span.end).trim() === '')).toEqual([]);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(typeof proposition.text).toBe('string');
  }
}

function refusal(error: unknown): null {
  if (error instanceof DomainError && error.code === 'BAD_INPUT') return null;
  throw error;
}

/** The spans that are empty, leave the text or part the two halves of one character. */
function misplaced({ article, mentions, attributions, events }: Reading): readonly Span[] {
  const spans = [
    ...mentions,
    ...events,
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, ...content].filter(span => span !== null)),
  ];
  const parts = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(article.text.slice(at - 1, at + 1));
  return spans.filter(
    ({ start, end }) => !(start >= 0 && start < end && end <= article.text.length) || parts(start) || parts(end),
  );
}

/** Ids that are given twice, and ids referred to that nothing bears. */
function unknown({ publisherId, mentions, descriptors, attributions, events }: Reading): readonly string[] {
  const descriptorIds = new Set(descriptors.map(({ id }) => id));
  const attributionIds = new Set(attributions.map(({ id }) => id));
  const ids = [...mentions, ...descriptors, ...attributions, ...events].map(({ id }) => id);
  const seen = new Set<string>();
  const toDescriptors = [
    publisherId,
    ...mentions.map(each => each.descriptorId),
    ...descriptors.flatMap(each => [each.partOf, ...each.speaksFor.map(({ descriptorId }) => descriptorId)]),
    ...attributions.flatMap(({ speakerId, via, proposition }) => [
      speakerId,
      ...via,
      proposition.subjectId,
      ...proposition.objectIds,
    ]),
    ...events.flatMap(({ placeId, participantIds }) => [placeId, ...participantIds]),
  ];
  const toAttributions = [
    ...attributions.flatMap(({ parentId, answersId }) => [parentId, answersId]),
    ...events.map(each => each.attributionId),
  ];
  return [
    ...ids.filter(id => seen.size === seen.add(id).size),
    ...toDescriptors.filter(id => id !== null && !descriptorIds.has(id)),
    ...toAttributions.filter(id => id !== null && !attributionIds.has(id)),
  ].filter(id => id !== null);
}
