import { articleId } from '../domain/article.ts';
import type { Attribution, Mode } from '../domain/attribution.ts';
import { DomainError } from '../domain/errors.ts';
import { idOf } from '../domain/id.ts';
import type { Reading } from '../domain/reading.ts';
import { contains } from '../domain/span.ts';
import { clean, type Raw } from './clean.ts';
import { findAttributions } from './find-attributions.ts';
import { findEvents, type WithEvents } from './find-events.ts';
import { findMentions } from './find-mentions.ts';
import { linkMentions } from './link-mentions.ts';
import { readDates } from './read-dates.ts';
import { readPropositions } from './read-propositions.ts';
import { readStances } from './read-stance.ts';
import { segment } from './segment.ts';
import type { Encoder, Tagged } from './tag.ts';
import { startingIn } from './words-in.ts';

/** Reads one article from its raw text to all that it says; throws a DomainError where there is no article in it. */
export async function read(raw: Raw, encoder: Encoder): Promise<Reading> {
  const cleaned = clean(raw);
  if (cleaned.text.trim() === '') throw new DomainError('BAD_INPUT', 'no article text was found in it');
  const doc = understand(await encoder.tag(segment(cleaned)));
  return assemble(doc, await vectorsOf(doc, encoder), encoder.version);
}

/** Every stage after tagging, pure. */
export function understand(tagged: Tagged): WithEvents {
  const attributed = findAttributions(linkMentions(findMentions(tagged)));
  return findEvents(readPropositions(readDates(readStances(attributed))));
}

/** A vector for each proposition that can meet others: none for a pointer, nor for what nobody asserts or denies. */
export async function vectorsOf(doc: WithEvents, encoder: Encoder): Promise<readonly (string | null)[]> {
  const compared = doc.propositions.flatMap(({ pointer }, index) =>
    pointer || doc.stances[index]!.stance === 'NONE' ? [] : [index],
  );
  const vectors = await encoder.embed(
    doc,
    compared.map(index => doc.propositions[index]!.passage),
  );
  const vectorOf = new Map(compared.map((index, at) => [index, vectors[at]!]));
  return doc.propositions.map((_, index) => vectorOf.get(index) ?? null);
}

/** Gives everything its id and ties it together. */
function assemble(doc: WithEvents, vectors: readonly (string | null)[], reader: string): Reading {
  const { file, url, title, outlet, publishedAt, language, text } = doc;
  const id = articleId({ url, title, outlet, publishedAt, text });
  const descriptorIds = doc.descriptors.map((_, index) => idOf('des', id, index));
  const attributionIds = doc.attributions.map(each =>
    idOf(
      'att',
      id,
      each.cue?.start ?? null,
      each.source?.start ?? null,
      ...each.content.flatMap(span => [span.start, span.end]),
    ),
  );
  const at = (ids: readonly string[], index: number | null): string | null =>
    index === null ? null : (ids[index] ?? null);
  return {
    reader,
    article: { id, file, url, title, outlet, publishedAt, language, text },
    publisherId: at(descriptorIds, publisherOf(doc)),
    mentions: doc.mentions.map(({ start, end, kind, name, reading, descriptor }) => ({
      id: idOf('men', id, start, end, kind),
      articleId: id,
      start,
      end,
      text: text.slice(start, end),
      kind,
      name,
      reading,
      descriptorId: at(descriptorIds, descriptor),
    })),
    descriptors: doc.descriptors.map((descriptor, index) => ({
      ...descriptor,
      id: descriptorIds[index]!,
      articleId: id,
      speaksFor: descriptor.speaksFor.map(each => ({ descriptorId: descriptorIds[each.descriptor]!, role: each.role })),
      partOf: at(descriptorIds, descriptor.partOf),
    })),
    attributions: doc.attributions.map((each, index): Attribution => {
      const { stance, denialKind, act, certainty, rule } = doc.stances[index]!;
      const { text: claim, predicate, numbers, subject, objects, pointer, answers } = doc.propositions[index]!;
      return {
        id: attributionIds[index]!,
        articleId: id,
        parentId: at(attributionIds, each.parent),
        source: each.source && { start: each.source.start, end: each.source.end },
        cue: each.cue && { start: each.cue.start, end: each.cue.end },
        content: each.content.map(({ start, end }) => ({ start, end })),
        mode: modeOf(index, doc),
        stance,
        denialKind,
        act,
        speakerId: at(descriptorIds, each.speaker),
        via: each.via.map(via => descriptorIds[via]!),
        addressee: each.addressee,
        saidAt: doc.saidAt[index]!,
        answersId: at(attributionIds, answers),
        pointer,
        proposition: {
          text: claim,
          vector: vectors[index]!,
          subjectId: at(descriptorIds, subject),
          predicate,
          objectIds: objects.map(object => descriptorIds[object]!),
          numbers,
        },
        confidence: confidenceOf(each.score, certainty),
        rule: each.rule === 'encoder' ? rule : `${each.rule}, ${rule}`,
      };
    }),
    events: doc.events.map(({ start, end, attribution, type, when, place, participants }) => ({
      id: idOf('eve', attributionIds[attribution]!, start),
      articleId: id,
      start,
      end,
      attributionId: attributionIds[attribution]!,
      type,
      text: doc.propositions[attribution]!.text,
      when,
      placeId: at(descriptorIds, place),
      participantIds: participants.map(each => descriptorIds[each]!),
    })),
  };
}

const publisherOf = (doc: WithEvents): number | null => {
  const outlet = doc.outlet;
  if (outlet === null) return null;
  const index = doc.descriptors.findIndex(each => each.kind === 'OUTLET' && each.name === outlet);
  return index < 0 ? null : index;
};

function modeOf(index: number, doc: WithEvents): Mode {
  const { content } = doc.attributions[index]!;
  const quoted = content.map(span => {
    const near = startingIn(doc.quotations, { start: span.start - 2_000, end: span.end });
    if (near.some(quotation => contains(quotation, span))) return 'ALL';
    return near.some(quotation => quotation.start >= span.start - 1 && quotation.end <= span.end + 1) ? 'SOME' : 'NONE';
  });
  if (quoted.every(each => each === 'ALL')) return 'DIRECT';
  return quoted.some(each => each !== 'NONE') ? 'MIXED' : 'INDIRECT';
}

/** Half from how sure the encoder is of the spans, half from how sure the side is; two decimals. */
const confidenceOf = (score: number, certainty: number): number =>
  Math.round(Math.sqrt(Math.exp(Math.max(score, -3))) * certainty * 100) / 100;
