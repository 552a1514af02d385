import type { Span } from '../domain/span.ts';
import { eventWordIn } from './events/event-word.ts';
import { placeOf } from './events/place-of.ts';
import { timeOf, trailing } from './events/time-of.ts';
import type { Proposed } from './read-propositions.ts';
import type { Word } from './tag.ts';
import { isWord, spanAt, wordsIn } from './words-in.ts';

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

/** Finds what each statement says has happened or is to: the word of an event in its content, with its time, place and participants. */
export function findEvents(doc: Proposed): WithEvents {
  return { ...doc, events: doc.attributions.flatMap((_, index) => eventIn(index, doc) ?? []) };
}

function eventIn(index: number, doc: Proposed): FoundEvent | null {
  const { pointer, subject, objects } = doc.propositions[index]!;
  if (pointer || doc.stances[index]!.stance === 'NONE') return null;
  const { content } = doc.attributions[index]!;
  const words = firstSentence(content, doc);
  const found = eventWordIn(words, doc);
  if (!found) return null;
  const { word, type, isToCome } = found;
  const place = placeOf(word, content, doc);
  const participants = new Set([...(subject === null ? [] : [subject]), ...objects]);
  return {
    start: word.start,
    end: word.end,
    attribution: index,
    type,
    when: isToCome ? null : timeOf(word, [...words, ...trailing(index, doc)], doc),
    place,
    participants: [...participants].filter(each => each !== place && !bystanders.has(doc.descriptors[each]!.kind)),
  };
}

/** A place is where it happens, an outlet is who tells of it. */
const bystanders: ReadonlySet<string> = new Set(['PLACE', 'OUTLET']);

const fewestWords = 3;

/** The words of the first sentence that says something: the rest of a long quotation elaborates. */
function firstSentence(content: readonly Span[], doc: Proposed): readonly Word[] {
  const words = content.flatMap(span => wordsIn(doc.words, span)).filter(isWord);
  const end = doc.sentences[spanAt(doc.sentences, content[0]!.start)]?.end ?? Number.POSITIVE_INFINITY;
  const first = words.filter(word => word.start < end);
  return first.length < fewestWords ? words : first;
}
