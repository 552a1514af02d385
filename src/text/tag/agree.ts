/** How much the other places of a word weigh beside its own, and how sure of itself each of them may be. */
const weight = { others: 0.8, elsewhere: 0.2, enough: 2, surest: -5 } as const;

type Row = readonly number[];

/** Rows of scores added up, and how many. */
interface Sum {
  readonly scores: number[];
  count: number;
}

/**
 * Scores of the names head in which each capitalised word leans toward what the same word is elsewhere in the article:
 * most of all where it has the same neighbour there. A name is mostly read right where the article introduces it.
 */
export function agree(words: readonly { readonly text: string }[], scores: readonly Row[]): readonly Row[] {
  const places = words.map((word, index) => (capitalised.test(word.text) ? placesOf(words, index) : null));
  const sums = new Map<string, Sum>();
  places.forEach((keys, index) => {
    for (const key of keys ?? []) add(sums, key, scores[index]!);
  });
  return scores.map((own, index) => {
    const keys = places[index];
    return keys ? leaning(own, keys.map(key => sums.get(key)!) as unknown as Sums) : own;
  });
}

const capitalised = /^\p{Lu}./u;

/** The word anywhere, after the same word, before the same word, and both. */
type Sums = readonly [anywhere: Sum, after: Sum, before: Sum, between: Sum];

function placesOf(words: readonly { readonly text: string }[], index: number): readonly string[] {
  const [before, word, after] = [words[index - 1]?.text ?? '', words[index]!.text, words[index + 1]?.text ?? ''];
  return [word, `${before}\n${word}`, `${word}\n\n${after}`, `${before}\n${word}\n${after}`];
}

function add(sums: Map<string, Sum>, key: string, row: Row) {
  const sum = sums.get(key) ?? { scores: row.map(() => 0), count: 0 };
  row.forEach((score, label) => {
    sum.scores[label]! += Math.max(weight.surest, score);
  });
  sum.count += 1;
  sums.set(key, sum);
}

/** A place with the same neighbour on either side counts whole, any other a little; the word itself does not count. */
function leaning(own: Row, [anywhere, after, before, between]: Sums): Row {
  const weighed = (all: number, near: number) => weight.elsewhere * all + (1 - weight.elsewhere) * near;
  const total = weighed(anywhere.count - 1, after.count + before.count - between.count - 1);
  if (anywhere.count === 1) return own;
  const share = (weight.others * Math.min(total, weight.enough)) / weight.enough / total;
  return own.map((score, label) => {
    const self = Math.max(weight.surest, score);
    const near = after.scores[label]! + before.scores[label]! - between.scores[label]! - self;
    return score + share * weighed(anywhere.scores[label]! - self, near);
  });
}
