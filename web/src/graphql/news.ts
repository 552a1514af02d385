import { ask } from './ask.ts';
import { listen, whenConnected } from './live.ts';
import { articleIngested, stats } from './operations.ts';

/** What has happened in the graph and is not shown yet. */
export interface News {
  /** How many articles came. */
  readonly articles: number;
  /** What became of what the screen is about; null where that is as it is shown. */
  readonly change: ShownChange | null;
}

export interface ShownChange {
  readonly words: string;
  /** The address at which it is to be seen; null where that is the same. */
  readonly to: string | null;
}

const nothing: News = { articles: 0, change: null };
let news = nothing;
/** The ids of the articles that came, and of those that this page has added itself. */
const came = new Set<string>();
const own = new Set<string>();
/** How many came while the server could not tell. */
let missed = 0;
/** How many there are by all that was told and counted. */
let held: number | null = null;
let isAdding = false;
const listeners = new Set<() => void>();

export const newsNow = (): News => news;

export function onNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All of it is shown now. */
export function forgetNews(): void {
  came.clear();
  missed = 0;
  change(nothing);
}

/** Says what became of what the screen is about. */
export const tellChange = (next: ShownChange | null): void => change({ ...news, change: next });

/** What this page adds itself is no news to it: while it does, nothing is told, and afterwards only what others added. */
export function beginAdding(): void {
  isAdding = true;
  recount();
}

export function endAdding(articleIds: readonly string[]): void {
  isAdding = false;
  for (const id of articleIds) own.add(id);
  recount();
}

/** Follows the articles that come in, as long as the page is open. */
export function followArticles(): () => void {
  const forget = whenConnected(isBack => void count(isBack));
  const leave = listen(articleIngested, {}, ({ articleIngested: article }) => {
    if (held !== null) held += 1;
    came.add(article.id);
    recount();
  });
  return () => {
    leave();
    forget();
  };
}

/** Whoever was away is not told what came meanwhile: it is counted. */
async function count(isBack: boolean): Promise<void> {
  const found = await countHeld();
  if (found === null) return;
  if (isBack && held !== null) missed += Math.max(0, found - held);
  held = found;
  recount();
}

const countHeld = async (): Promise<number | null> => {
  try {
    return (await ask(stats, {})).stats.articles;
  } catch {
    return null;
  }
};

const recount = (): void => {
  for (const id of own) came.delete(id);
  change({ ...news, articles: isAdding ? 0 : came.size + missed });
};

function change(next: News): void {
  if (next.articles === news.articles && next.change === news.change) return;
  news = next;
  for (const listener of listeners) listener();
}
