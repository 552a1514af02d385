import type { Span } from '../../domain/span.ts';
import type { Segmented } from '../segment.ts';
import { partsIn } from '../words-in.ts';

const owning =
  /^[“‘"']?(?:(?:and|but|yes|so),? )?(?:I|we) (?:(?:was|were|got it|have been) (?:wrong|mistaken)|made a mistake|apologi[sz]e)\b[,;:.!–— ]*/iu;

/** The sentence of a content in which its speaker takes back what he said: "I was wrong", wherever it stands. */
export function sentenceOwningUp(
  content: Span,
  { sentences, text }: Pick<Segmented, 'sentences' | 'text'>,
): Span | null {
  return partsIn(sentences, content).find(({ start, end }) => owning.test(text.slice(start, end))) ?? null;
}

/** What a sentence that owns up goes on to say; where it says no more, all of it. */
export function afterOwningUp({ start, end }: Span, text: string): Span {
  const rest = start + (owning.exec(text.slice(start, end))?.[0].length ?? 0);
  return text.slice(rest, end).split(/\s+/).length > fewestWords ? { start: rest, end } : { start, end };
}

const fewestWords = 2;
