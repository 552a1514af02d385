import type { Reading } from '../../src/domain/reading.ts';
import { segment } from '../../src/text/segment.ts';
import { viewsOf } from '../../src/text/tag/views.ts';
import { windowsOf } from '../../src/text/tag/windows.ts';
import { wordInputs } from '../../src/text/tag/word-inputs.ts';
import type { WordPieces } from '../../src/text/tag/word-pieces.ts';
import type { Conveyed } from './conveyed.ts';
import type { Dossier } from './dossiers.ts';

/** What the sentence encoder is trained on: what it sees at once, and which pieces say what. */
export interface TrainingWindow {
  readonly dossier: string;
  readonly pieces: readonly number[];
  readonly contents: readonly { readonly places: readonly number[]; readonly says: string | null }[];
}

/** A dossier's claims in words of their own, and what its articles convey where it stands. */
export function trainingWindows(
  { name, claims }: Dossier,
  readings: readonly Reading[],
  conveyed: readonly Conveyed[],
  wordPieces: WordPieces,
): readonly TrainingWindow[] {
  const windowsIn = (title: string | null, text: string, contents: readonly Pick<Content, 'passage' | 'says'>[]) => {
    const doc = segment({ text });
    const words = wordInputs(doc, wordPieces);
    const windowed = { title: wordPieces.ofText(title ?? ''), words, windows: windowsOf(words, doc.sentences) };
    const views = viewsOf(
      windowed,
      contents.map(({ passage }) => passage),
    );
    return views.map(({ pieces, placesOf }) => ({
      dossier: name,
      pieces,
      contents: [...placesOf].map(([index, places]) => ({ places, says: contents[index]!.says })),
    }));
  };
  const told = readings.flatMap(({ article }) =>
    windowsIn(article.title, article.text, contentsOf(conveyed, article.id)),
  );
  const own = [...claims].flatMap(([says, text]) =>
    windowsIn(null, text, [{ passage: [{ start: 0, end: text.length }], says }]),
  );
  return [...own, ...told];
}

interface Content {
  readonly passage: Conveyed['attribution']['content'];
  readonly says: string | null;
}

const contentsOf = (conveyed: readonly Conveyed[], articleId: string): readonly Content[] =>
  conveyed
    .filter(({ attribution }) => attribution.articleId === articleId && !attribution.pointer)
    .map(({ attribution, says }) => ({ passage: attribution.content, says }));
