import type { Span } from '../../domain/span.ts';
import type { Word } from '../tag.ts';
import { daysTold, type Reckoning } from './day-told.ts';

/** The day on which somebody spoke; `background` where it is counted back from the news: "a day after", "a week earlier". */
export interface CueDay {
  readonly day: string;
  readonly background: boolean;
}

/**
 * The day of a sentence on which somebody spoke: of several, the one told of nearest to the words that say they did ("Ada Holm, who
 * on 3 May denied it, admitted on Friday …"). `words` are those of the sentence outside what is said. Null where they tell of none.
 */
export function dayOfCue(words: readonly Word[], cue: Span, text: string, reckoning: Reckoning): CueDay | null {
  const tokens = words.map(word => word.text.toLowerCase());
  const near = daysTold(tokens, reckoning).flatMap(({ day, from, to }) => {
    const span = { start: words[Math.max(0, from)]!.start, end: words[to]!.end };
    if (tokens[to] === 'after' && !leadsTo(span, cue, text)) return [];
    return [{ day, background: countedBack.has(tokens[to]!), apart: apart(span, cue) }];
  });
  const [nearest] = near.sort((a, b) => a.apart - b.apart);
  return nearest ? { day: nearest.day, background: nearest.background } : null;
}

const countedBack: ReadonlySet<string> = new Set(['after', 'ago', 'earlier', 'before']);

/** "a day after she denied it" is about the denial; "a day after the vote, she denied it" is not. */
const leadsTo = (span: Span, cue: Span, text: string): boolean =>
  span.end <= cue.start && !/[,;:–—]/.test(text.slice(span.end, cue.start));

const apart = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
