import type { Span } from '../../src/domain/span.ts';
import type { Segmented } from '../../src/text/segment.ts';
import { splitWords } from '../../src/text/tag/split-words.ts';
import type { Encoder, Name, Role, Tagged } from '../../src/text/tag.ts';

const roles: readonly Role[] = ['Source', 'Cue', 'Content'];
const names: readonly Name[] = ['PER', 'ORG', 'LOC', 'NORP', 'MISC', 'DATE'];
/** The most words of one role or name, and of what stands between two. */
const longest = { run: 12, gap: 6 } as const;

/** Tags whatever it is given at random, in the shapes that the trained reader gives; the same seed gives the same tags. */
export function randomEncoder(seed: number): Encoder {
  const random = randomOf(seed);
  return {
    version: 'random',
    tag: async doc => tagAtRandom(doc, random),
    embed: async (_, passages) => passages.map(() => Buffer.alloc(384, 1).toString('base64')),
    close: async () => {},
  };
}

function tagAtRandom(doc: Segmented, random: () => number): Tagged {
  const words = splitWords(doc.text).map(span => {
    const denies = random();
    return {
      ...span,
      text: doc.text.slice(span.start, span.end),
      attribution: Array.from({ length: 7 }, () => -3 * random()),
      stance: [(1 - denies) / 2, denies, (1 - denies) / 2] as const,
    };
  });
  return {
    ...doc,
    words,
    roles: runsIn(words, random).map(run => ({ ...run, role: pick(roles, random), score: -2 * random() })),
    names: runsIn(words, random).map(run => ({ ...run, name: pick(names, random) })),
  };
}

function runsIn(words: readonly Span[], random: () => number): readonly Span[] {
  const runs: Span[] = [];
  const upTo = (most: number): number => Math.floor(random() * most);
  for (let from = upTo(longest.gap); from < words.length; ) {
    const to = Math.min(words.length - 1, from + upTo(longest.run));
    runs.push({ start: words[from]!.start, end: words[to]!.end });
    from = to + 1 + upTo(longest.gap);
  }
  return runs;
}

const pick = <Value>(values: readonly Value[], random: () => number): Value =>
  values[Math.floor(random() * values.length)]!;

/** A linear congruential generator: numbers from 0 to 1 that follow from the seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
