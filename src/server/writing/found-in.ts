import type { Found } from '../../api/mutations/writing.ts';
import type { Reading } from '../../domain/reading.ts';

/** What was read in an article, in the words of whoever looks at it before it is kept. */
export function foundIn({ article, descriptors, attributions }: Reading): Found {
  const { title, outlet, publishedAt, text } = article;
  const nameOf = (id: string | null) => descriptors.find(one => one.id === id)?.name ?? null;
  return {
    title,
    outlet,
    publishedAt,
    text,
    attributions: [...attributions]
      .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
      .map(({ source, cue, content, speakerId, mode, stance, denialKind, proposition, saidAt, confidence }) => ({
        source,
        cue,
        content,
        speaker: nameOf(speakerId),
        mode,
        stance,
        denialKind,
        statement: proposition.text,
        saidAt,
        confidence,
      })),
  };
}
