import { spoken } from '../dates.ts';

/** What a sentence is cited with. */
export interface Cited {
  readonly quote: string;
  readonly quoteUrl: string | null;
  readonly article: {
    readonly title: string;
    readonly publishedAt: string | null;
    readonly outlet: { readonly name: string } | null;
  };
}

/** A line that says where words stand: outlet, title, date, words, address. */
export function citation({ quote, quoteUrl, article }: Cited): string {
  const { outlet, title, publishedAt } = article;
  const where = [outlet?.name, `“${title}”`, publishedAt && spoken(publishedAt)].filter(Boolean).join(', ');
  return `${where}: “${quote}”${quoteUrl ? ` ${quoteUrl}` : ''}`;
}
