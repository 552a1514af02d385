import type { Span } from '../../domain/span.ts';

/** A run of words with one label, before it has a type of its own. */
export interface Labelled extends Span {
  readonly label: string;
  /** The mean log-probability of its words' labels. */
  readonly score: number;
}

type Scores = readonly (readonly number[])[];

/** The likeliest run of labels that keeps the grammar of B, I and O: an I-X stands only after a B-X or an I-X. */
export function likeliest(scores: Scores, labels: readonly string[]): readonly number[] {
  const every = labels.map((_, label) => label);
  const before = labels.map((label, index) =>
    label.startsWith('I-') ? [labels.indexOf(`B-${label.slice(2)}`), index] : null,
  );
  const back: Int16Array[] = [];
  let reached: readonly number[] = labels.map(label => (label.startsWith('I-') ? Number.NEGATIVE_INFINITY : 0));
  scores.forEach((row, at) => {
    const from = new Int16Array(labels.length);
    const highest = best(every, reached);
    reached = every.map(label => {
      if (at === 0) return reached[label]! + row[label]!;
      const candidates = before[label];
      const chosen = candidates ? best(candidates, reached) : highest;
      from[label] = chosen;
      return reached[chosen]! + row[label]!;
    });
    back.push(from);
  });
  return trace(back, reached, every);
}

function best(candidates: readonly number[], scores: readonly number[]): number {
  let chosen = candidates[0]!;
  for (const candidate of candidates) if (scores[candidate]! > scores[chosen]!) chosen = candidate;
  return chosen;
}

function trace(back: readonly Int16Array[], reached: readonly number[], every: readonly number[]): readonly number[] {
  if (back.length === 0) return [];
  const path = [best(every, reached)];
  for (let at = back.length - 1; at > 0; at -= 1) path.push(back[at]![path.at(-1)!]!);
  return path.reverse();
}

/** The runs of equal labels, cut where `breaks` says that a word cannot go on with the one before. */
export function runsOf(
  words: readonly Span[],
  scores: Scores,
  labels: readonly string[],
  breaks: (index: number) => boolean,
): readonly Labelled[] {
  const runs: (Labelled & { readonly words: number })[] = [];
  let open = false;
  likeliest(scores, labels).forEach((label, index) => {
    const [mark, name] = [labels[label]![0], labels[label]!.slice(2)];
    const word = words[index]!;
    const score = scores[index]![label]!;
    const last = runs.at(-1);
    if (mark === 'I' && open && last && !breaks(index)) runs[runs.length - 1] = longer(last, word, score);
    else if (mark !== 'O') runs.push({ start: word.start, end: word.end, label: name, score, words: 1 });
    open = mark !== 'O';
  });
  return runs.map(({ words: _, ...run }) => run);
}

const longer = <T extends Labelled & { readonly words: number }>(run: T, word: Span, score: number): T => ({
  ...run,
  end: word.end,
  words: run.words + 1,
  score: (run.score * run.words + score) / (run.words + 1),
});
