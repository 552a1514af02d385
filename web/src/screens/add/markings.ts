import type { Marked } from '../article/article-types.ts';
import type { Found } from './desk.ts';

/** An attribution that was found, as the article screen marks it. */
export interface Marking extends Marked {
  readonly quote: string;
  readonly denialKind: Found['attributions'][number]['denialKind'];
  readonly statement: string;
}

/** What was found in an article, each by a name of its own on this page. */
export const markingsOf = (key: number, { text, attributions }: Found): readonly Marking[] =>
  attributions.map(({ speaker, stance, denialKind, statement, source, cue, content }, index) => ({
    id: `${key}-${index + 1}`,
    speaker: speaker === null ? null : { name: speaker },
    stance,
    denialKind,
    statement,
    source,
    cue,
    content,
    quote: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  }));
