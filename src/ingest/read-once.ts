import { articleId } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import type { Store } from '../graph/store.ts';
import { clean, type Raw } from '../text/clean.ts';
import { attempt, type Rejected } from './attempt.ts';
import { type Fed, nameOf } from './feed/fed.ts';
import type { ArticleReader } from './workers/article-reader.ts';

/** What became of one input before anything is written. */
export type Read =
  | { readonly kind: 'read'; readonly file: string; readonly reading: Reading }
  | { readonly kind: 'known'; readonly file: string; readonly articleId: string }
  | Rejected;

/** Reads what is fed, but no article that is kept, and none twice while it waits to be kept. */
export interface OnceReader {
  read(item: Fed): Promise<Read>;
  /** These articles are kept: from here on the store knows them. */
  kept(articleIds: readonly string[]): void;
  /** Waits for all that is being read. */
  settled(): Promise<void>;
}

export function readOnceOf(store: Store, reader: ArticleReader): OnceReader {
  const waiting = new Map<string, Promise<Read>>();
  const readNew = async (raw: Raw, id: string): Promise<Read> => {
    const file = nameOf(raw);
    if (await store.has(id, reader.version, raw.file)) return { kind: 'known', file, articleId: id };
    const found = await reader.read(raw);
    return 'reason' in found ? found : { kind: 'read', file, reading: found.value };
  };
  const readFirst = (raw: Raw, id: string): Promise<Read> => {
    const first = readNew(raw, id);
    waiting.set(id, first);
    const forget = () => {
      if (waiting.get(id) === first) waiting.delete(id);
    };
    // What is not going to be kept may be read again.
    first.then(one => one.kind === 'read' || forget(), forget);
    return first;
  };
  const read = async (raw: Raw): Promise<Read> => {
    const identified = await attempt(nameOf(raw), async () => articleId(clean(raw)));
    if ('reason' in identified) return identified;
    const id = identified.value;
    const twin = waiting.has(id) ? await waiting.get(id)! : null;
    // A twin that is known under its own name may not be under this one.
    return twin && twin.kind !== 'known' ? inFile(twin, raw) : readFirst(raw, id);
  };
  return {
    read: item => (item.kind === 'rejected' ? Promise.resolve(item) : read(item.raw)),
    kept: articleIds => {
      for (const id of articleIds) waiting.delete(id);
    },
    settled: async () => void (await Promise.allSettled(waiting.values())),
  };
}

/** What became of an article, told of another file that holds it too. */
function inFile(twin: Exclude<Read, { kind: 'known' }>, raw: Raw): Read {
  const file = nameOf(raw);
  if (twin.kind === 'rejected') return { ...twin, file };
  const { reading } = twin;
  return { kind: 'read', file, reading: { ...reading, article: { ...reading.article, file: raw.file } } };
}
