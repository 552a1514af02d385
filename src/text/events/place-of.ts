import type { Span } from '../../domain/span.ts';
import type { Proposed } from '../read-propositions.ts';
import { isWord, startingIn, wordsIn } from '../words-in.ts';

const prepositions = new Set('in at near on over outside inside around across from off'.split(' '));
const settlements = new Set(
  'village town city port island district province region area suburb outskirts coast'.split(' '),
);

/** The descriptor of where it happened: a place that stands after a preposition or the event's own word, the first after that word, else the last before it. */
export function placeOf(event: Span, content: readonly Span[], doc: Proposed): number | null {
  const places = content
    .flatMap(span => startingIn(doc.mentions, span))
    .filter(
      ({ name, reading, descriptor, start }) =>
        name === 'LOCATION' &&
        reading !== 'METONYM' &&
        reading !== 'DEMONYM' &&
        descriptor !== null &&
        doc.descriptors[descriptor]!.kind === 'PLACE' &&
        isWhere(start, event, doc),
    );
  const after = places.find(({ start }) => start >= event.end);
  return (after ?? places.at(-1))?.descriptor ?? null;
}

function isWhere(offset: number, event: Span, doc: Proposed): boolean {
  const before = wordsIn(doc.words, { start: Math.max(0, offset - 40), end: offset }).filter(
    word => isWord(word) && word.end <= offset && word.text.toLowerCase() !== 'the',
  );
  const [outer, last] = before.slice(-2).map(word => word.text.toLowerCase());
  return (
    prepositions.has(last ?? '') || (last === 'of' && settlements.has(outer ?? '')) || before.at(-1)?.end === event.end
  );
}
