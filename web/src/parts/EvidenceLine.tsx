import { spoken } from '../dates.ts';
import { Link } from '../router/Link.tsx';
import { articlePath } from '../router/paths.ts';
import { OriginalLink } from './OriginalLink.tsx';

interface Evidence {
  readonly id: string;
  readonly quote: string;
  readonly quoteUrl: string | null;
  readonly saidAt: string | null;
  readonly article: {
    readonly id: string;
    readonly publishedAt: string | null;
    readonly outlet: { readonly name: string } | null;
  } | null;
}

/** One sentence, with the outlet and the days, that opens in its article. */
export function EvidenceLine({ evidence: { id, quote, quoteUrl, saidAt, article } }: { readonly evidence: Evidence }) {
  if (!article) return null;
  return (
    <div className="evidence">
      <Link to={articlePath(article.id, id)} className="report-words" data-row>
        {quote}
      </Link>
      <p className="report-where">
        <span className="report-outlet">{article.outlet?.name ?? 'Outlet not known'}</span>
        {saidAt && `, said ${spoken(saidAt)}`}
        {article.publishedAt && `, published ${spoken(article.publishedAt)}`} <OriginalLink url={quoteUrl} />
      </p>
    </div>
  );
}
