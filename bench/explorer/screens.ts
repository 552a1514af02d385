import { parseArgs } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open.ts';
import { startServer } from '../../src/server.ts';
import { openBrowser } from '../../test/e2e/web/support/browser.ts';
import { buildWhenStale } from '../../web/build-when-stale.ts';
import { loadArticles } from '../api/load-articles.ts';
import { subjectsOf } from './subjects.ts';
import { typedUntilShown, untilShown } from './time-in-browser.ts';

/**
 * How long each screen takes until its first content is seen, on a graph of many articles: in headless Chromium, each time with
 * nothing in its cache and about something else; and how long found things take to be shown once the server has answered.
 */
const { values } = parseArgs({
  options: {
    graph: { type: 'string', default: 'file:data/bench-api' },
    articles: { type: 'string', default: '20000' },
    times: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const times = Number(values.times);
const graph = await openGraph(readConfig({ graph: values.graph }).graph);
await loadArticles(graph, Number(values.articles));
await buildWhenStale();
const server = await startServer({ graph, port: 0, logLevel: 'silent' });
const browser = await openBrowser();
const { paths, words } = await subjectsOf(graph, times + 2);

console.log('screen        p50 ms   most ms   of it the longest answer of the server');
for (const { name, content, path } of paths.filter(({ name }) => values.only?.includes(name) ?? true)) {
  // The first time of all warms what a server has that has been running for a while.
  await untilShown(browser, server.url + path(times), content);
  const took = [];
  for (let turn = 0; turn < times; turn += 1) took.push(await untilShown(browser, server.url + path(turn), content));
  const shown = sorted(took.map(({ shownAfter }) => shownAfter));
  const answered = sorted(took.map(({ longestAnswer }) => longestAnswer));
  console.log(
    `${name.padEnd(12)}${[middleOf(shown), shown.at(-1)!, middleOf(answered)].map(ms => ms.toFixed(0).padStart(8)).join('  ')}`,
  );
}
const typed = sorted(await typedUntilShown(browser, server.url, words.slice(0, times)));
console.log(
  `typing: found things are seen ${middleOf(typed).toFixed(0)} ms after the answer, at most ${typed.at(-1)!.toFixed(0)}`,
);
await browser.close();
await server.close();
await graph.close();

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

function middleOf(numbers: readonly number[]): number {
  return numbers[Math.floor(numbers.length / 2)]!;
}
