import { dayOf } from '../domain/partial-date.ts';
import type { Span } from '../domain/span.ts';
import { dayTold } from './dates/day-told.ts';
import { eventTypes } from './lexicon/event-words.ts';
import type { Proposed } from './read-propositions.ts';
import { isWord, startingIn, tokensIn, wordsIn } from './words-in.ts';

/** A word inside a content that tells of something happening. References are indices. */
export interface FoundEvent extends Span {
  readonly attribution: number;
  readonly type: string;
  readonly when: string | null;
  readonly place: number | null;
  readonly participants: readonly number[];
}

export interface WithEvents extends Proposed {
  readonly events: readonly FoundEvent[];
}

/** Finds what each statement says has happened: the first word of an event in its content, with its day, place and participants. */
export function findEvents(doc: Proposed): WithEvents {
  return { ...doc, events: doc.attributions.flatMap((_, index) => eventIn(index, doc) ?? []) };
}

function eventIn(index: number, doc: Proposed): FoundEvent | null {
  const proposition = doc.propositions[index]!;
  const content = doc.attributions[index]!.content[0]!;
  if (proposition.pointer || doc.stances[index]!.stance === 'NONE') return null;
  const word = wordsIn(doc.words, content).find(each => isWord(each) && eventTypes.has(each.text.toLowerCase()));
  if (!word) return null;
  const published = dayOf(doc.publishedAt);
  const participants = [
    ...new Set([...(proposition.subject === null ? [] : [proposition.subject]), ...proposition.objects]),
  ];
  return {
    start: word.start,
    end: word.end,
    attribution: index,
    type: eventTypes.get(word.text.toLowerCase())!,
    when: published === null ? null : dayTold(tokensIn(doc.words, content), published),
    place: placeIn(content, doc),
    participants: participants.filter(each => doc.descriptors[each]!.kind !== 'PLACE'),
  };
}

const placeIn = (content: Span, doc: Proposed): number | null =>
  startingIn(doc.mentions, content).find(
    mention =>
      mention.reading === 'LITERAL' &&
      mention.descriptor !== null &&
      doc.descriptors[mention.descriptor]!.kind === 'PLACE',
  )?.descriptor ?? null;
