import { cpus } from 'node:os';
import { feed } from '../src/ingest/feed/feed.ts';
import { clean, type Raw } from '../src/text/clean.ts';
import { read, understand, vectorsOf } from '../src/text/read.ts';
import { segment } from '../src/text/segment.ts';
import { openEncoder } from '../src/text/tag.ts';
import { articlesOf } from './articles.ts';
import { startStopwatch } from './stopwatch.ts';

/** Words a second that `extract` reads on one core, where the time goes, and what it needs: so many invented articles, or files. */
const [given = '100'] = process.argv.slice(2);
const raws = /^\d+$/.test(given) ? articlesOf(Number(given), 1) : await articlesIn(given);
const encoder = await openEncoder({ threads: 1 });
await read(raws[0]!, encoder);
const ready = process.uptime();
const watch = startStopwatch();
let words = 0;

for (const raw of raws) {
  const cleaned = watch.time('clean', () => clean(raw));
  const doc = watch.time('segment', () => segment(cleaned));
  const tagged = await watch.wait('tag', () => encoder.tag(doc));
  const understood = watch.time('link, find, decide', () => understand(tagged));
  await watch.wait('embed', () => vectorsOf(understood, encoder));
  words += cleaned.text.split(/\s+/).length;
}
await encoder.close();

const seconds = watch.seconds();
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${raws.length} articles, ${words} words, one core of ${cpus()[0]?.model ?? 'an unnamed processor'}`);
console.log(`${Math.round(words / seconds)} words a second, ${(raws.length / seconds).toFixed(1)} articles a second`);
console.log(watch.table());
console.log(`${ready.toFixed(1)} s from the start to the first reading, ${megabytes} MB at most`);

async function articlesIn(path: string): Promise<readonly Raw[]> {
  const found: Raw[] = [];
  for await (const item of feed([path], { allowUrl: false })) if (item.kind === 'article') found.push(item.raw);
  return found;
}
