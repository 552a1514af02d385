import { cpus } from 'node:os';
import { clean } from '../src/text/clean.ts';
import { understand } from '../src/text/read.ts';
import { segment } from '../src/text/segment.ts';
import { openEncoder } from '../src/text/tag.ts';
import { articlesLike } from './articles.ts';
import { startStopwatch } from './stopwatch.ts';

/** Words a second that `extract` reads on one core, and where the time goes. */
const copies = Number(process.argv[2] ?? 10);
const raws = await articlesLike(copies, 1);
const encoder = await openEncoder({ threads: 1 });
const watch = startStopwatch();
let words = 0;

for (const raw of raws) {
  const cleaned = watch.time('clean', () => clean(raw));
  const doc = watch.time('segment', () => segment(cleaned));
  const tagged = await watch.wait('tag', () => encoder.tag(doc));
  const understood = watch.time('link, find, decide', () => understand(tagged));
  await watch.wait('embed', () => encoder.embed(understood.propositions.map(each => each.text)));
  words += cleaned.text.split(/\s+/).length;
}
await encoder.close();

const seconds = watch.seconds();
console.log(`${raws.length} articles, ${words} words, one core of ${cpus()[0]?.model ?? 'an unnamed processor'}`);
console.log(`${Math.round(words / seconds)} words a second, ${(raws.length / seconds).toFixed(1)} articles a second`);
console.log(watch.table());
