import type { Ingestion, SentArticle } from '../../api/mutations/writing.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Store } from '../../graph/store.ts';
import { type Fed, rejected } from '../../ingest/feed/fed.ts';
import { isPage, readHtml } from '../../ingest/feed/read-html.ts';
import { readRecord } from '../../ingest/feed/read-record.ts';
import type { HeldImage } from '../../ingest/hold-image.ts';
import type { OnceReader, Read } from '../../ingest/read-once.ts';
import { foundIn } from './found-in.ts';

/** What articles are ingested with. */
export interface Intake {
  readonly store: Store;
  readonly image: HeldImage;
  readonly once: OnceReader;
  /** Waits until all before have drawn. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Reads articles, keeps what they say in one transaction, and draws what that changes. */
export async function ingestArticles(
  articles: readonly SentArticle[],
  { store, image, once, inTurn }: Intake,
): Promise<readonly Ingestion[]> {
  const reads = await readAll(articles, once);
  const readings = reads.flatMap(one => (one.kind === 'read' ? [one.reading] : []));
  try {
    return await inTurn(async () => {
      if (readings.length > 0) await image.open();
      const kept = (readings.length > 0 ? await store.keep(readings) : [])[Symbol.iterator]();
      await image.finish();
      return reads.map(one => ingestionOf(one, one.kind === 'read' && kept.next().value === 'CREATED'));
    });
  } finally {
    once.kept(idsOf(readings));
  }
}

/** Reads articles and keeps nothing: what would become of them. */
export async function tryArticles(articles: readonly SentArticle[], once: OnceReader): Promise<readonly Ingestion[]> {
  const reads = await readAll(articles, once);
  once.kept(idsOf(reads.flatMap(one => (one.kind === 'read' ? [one.reading] : []))));
  const seen = new Set<string>();
  return reads.map(one => {
    if (one.kind !== 'read') return ingestionOf(one, false);
    const { id } = one.reading.article;
    const isFirst = !seen.has(id);
    seen.add(id);
    return { ...ingestionOf(one, isFirst), articleId: null };
  });
}

const readAll = (articles: readonly SentArticle[], once: OnceReader): Promise<readonly Read[]> =>
  Promise.all(articles.map(article => once.read(fedBy(article))));

const idsOf = (readings: readonly Reading[]): readonly string[] => readings.map(({ article }) => article.id);

const nowhere = { file: null, url: null };
const webAddress = /^https?:\/\/[^\s<>"]{4,2000}$/i;

function fedBy(article: SentArticle): Fed {
  const { title, text, outlet, publishedAt, url } = article;
  if (text.trim() === '') return rejected(nowhere, 'has no text');
  if (url && !webAddress.test(url)) return rejected(nowhere, 'has an address that is none of http or https');
  if (!isPage(text)) return readRecord({ title, text, outlet, publishedAt, url }, nowhere);
  return readHtml(text.normalize('NFC'), { file: null, url: url ?? null }, article);
}

function ingestionOf(one: Read, isCreated: boolean): Ingestion {
  if (one.kind === 'rejected') return { status: 'REJECTED', reason: one.reason, articleId: null, found: null };
  if (one.kind === 'known') return { status: 'DUPLICATE', reason: null, articleId: one.articleId, found: null };
  return {
    status: isCreated ? 'CREATED' : 'DUPLICATE',
    reason: null,
    articleId: one.reading.article.id,
    found: foundIn(one.reading),
  };
}
