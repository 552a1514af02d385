import type { Span } from '../src/domain/span.ts';
import { clean, type Raw } from '../src/text/clean.ts';
import { findAttributions } from '../src/text/find-attributions.ts';
import { findEvents } from '../src/text/find-events.ts';
import { findMentions } from '../src/text/find-mentions.ts';
import { linkMentions } from '../src/text/link-mentions.ts';
import { readDates } from '../src/text/read-dates.ts';
import { readPropositions } from '../src/text/read-propositions.ts';
import { readStances } from '../src/text/read-stance.ts';
import { type Segmented, segment } from '../src/text/segment.ts';
import { splitWords } from '../src/text/tag/split-words.ts';
import { type NameSpan, openEncoder, type RoleSpan, type Tagged } from '../src/text/tag.ts';
import { wordsIn } from '../src/text/words-in.ts';
import { articlesOf } from './articles.ts';
import { startStopwatch } from './stopwatch.ts';

/** How the cost of each stage grows when a text gets twice as long, up to a megabyte: for news, and for texts made to be slow. */
const largest = Number(process.argv[2] ?? 1_000_000);
const sizes = [largest / 4, largest / 2, largest];
const news = articlesOf(Math.ceil(largest / 500), 1)
  .map(raw => raw.text)
  .join('\n\n');
const texts: Readonly<Record<string, string>> = {
  news,
  'news in one paragraph': news.replace(/\s+/g, ' '),
  'one sentence': repeated(() => 'The union dismissed the reports, '),
  'names and pronouns': repeated(() => 'Ana Ruiz of Oslo told her, '),
  'open quotations': repeated(() => '“No'),
  'quotations that run on': repeated(index => `“It was safe, Holm said of part ${index}.\n\n`),
  'short lines': repeated(() => 'said:\n'),
  cues: repeated(() => 'said denied '),
  colons: repeated(() => ':'),
};
/** The encoder is slow beside the other stages, and knows nothing of what is far away: a part of the text tells. */
const shareForEncoder = 16;

const verb = /^(?:said|told|denied|dismissed|asked)$/;
const mostOfSource = 4;

type Times = ReadonlyMap<string, number>;

await understand({ text: news.slice(0, 50_000), watch: startStopwatch() });
for (const [name, whole] of Object.entries(texts)) {
  const times: Times[] = [];
  for (const size of sizes) {
    const watch = startStopwatch();
    await understand({ text: whole.slice(0, size), watch });
    times.push(watch.spent());
  }
  print(name, times);
}
const encoder = await openEncoder({ threads: 1 });
const times: Times[] = [];
for (const size of sizes) {
  const watch = startStopwatch();
  const doc = segment(clean(rawOf(news.slice(0, size / shareForEncoder))));
  await watch.wait('tag', () => encoder.tag(doc));
  times.push(watch.spent());
}
await encoder.close();
print(`the encoder, on a ${shareForEncoder}th of the news`, times);

function repeated(unit: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < largest; index += 1) text += unit(index);
  return text;
}

interface Work {
  readonly text: string;
  readonly watch: ReturnType<typeof startStopwatch>;
}

async function understand({ text, watch }: Work): Promise<void> {
  const cleaned = watch.time('clean', () => clean(rawOf(text)));
  const doc = watch.time('segment', () => segment(cleaned));
  const tagged = tag(doc);
  const mentioned = watch.time('find mentions', () => findMentions(tagged));
  const linked = watch.time('link mentions', () => linkMentions(mentioned));
  const attributed = watch.time('find attributions', () => findAttributions(linked));
  const sided = watch.time('read stances', () => readStances(attributed));
  const dated = watch.time('read dates', () => readDates(sided));
  const proposed = watch.time('read propositions', () => readPropositions(dated));
  watch.time('find events', () => findEvents(proposed));
}

function rawOf(text: string): Raw {
  return { file: null, url: null, title: null, outlet: 'Coastal Courier', publishedAt: '2021-03-04', text };
}

/** Tags as plain as can be, in the encoder's place: a verb, what stands before it, what stands after it, capitals. */
function tag(doc: Segmented): Tagged {
  const words = splitWords(doc.text).map(span => {
    const text = doc.text.slice(span.start, span.end);
    return { ...span, text, attribution: [], stance: [0.8, 0.1, 0.1] as const };
  });
  const capitals = words.filter(word => /^\p{Lu}/u.test(word.text));
  const names = capitals.map(({ start, end }, index): NameSpan => ({ start, end, name: index % 2 ? 'PER' : 'LOC' }));
  return { ...doc, words, names, roles: doc.sentences.flatMap(sentence => rolesIn(wordsIn(words, sentence))) };
}

function rolesIn(words: readonly (Span & { readonly text: string })[]): readonly RoleSpan[] {
  const cues = words.flatMap(({ text }, index) => (verb.test(text) ? [index] : []));
  return cues.flatMap((cue, index) => {
    const before = words.slice(Math.max((cues[index - 1] ?? -1) + 1, cue - mostOfSource), cue);
    const after = words.slice(
      cue + 1,
      Math.max(cue + 1, (cues[index + 1] ?? words.length + mostOfSource) - mostOfSource),
    );
    return [run('Source', before), run('Cue', [words[cue]!]), run('Content', after)].flat();
  });
}

function run(role: RoleSpan['role'], words: readonly Span[]): readonly RoleSpan[] {
  return words.length === 0 ? [] : [{ start: words[0]!.start, end: words.at(-1)!.end, role, score: -0.2 }];
}

/** Milliseconds at the full size, and how much they grew from a quarter to a half and from a half to the whole. */
function print(name: string, times: readonly Times[]): void {
  console.log(`${name}, ${sizes.map(size => `${Math.round(size / 1000)} kB`).join(', ')}`);
  for (const stage of times[0]!.keys()) {
    const spent = times.map(each => each.get(stage)!);
    const growth = spent.slice(1).map((time, index) => (time / spent[index]!).toFixed(1));
    console.log(`  ${stage.padEnd(18)} ${spent.at(-1)!.toFixed(0).padStart(7)} ms   ×${growth.join(' ×')}`);
  }
}
