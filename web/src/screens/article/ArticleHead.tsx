import { spoken } from '../../dates.ts';
import { isWeb } from '../../is-web.ts';
import { OriginalLink } from '../../parts/OriginalLink.tsx';
import { Link } from '../../router/Link.tsx';
import { actorPath, articlePath } from '../../router/paths.ts';
import type { ArticleRead } from './article-types.ts';

/** Where and when an article was published, and of what it is a copy. */
export function ArticleHead({ article }: { readonly article: ArticleRead }) {
  const { outlet, publishedAt, url, origin, copies } = article;
  return (
    <div className="article-head">
      <p>
        {outlet ? <Link to={actorPath(outlet.id)}>{outlet.name}</Link> : 'Outlet not known'}
        {' · '}
        {publishedAt ? <>published {spoken(publishedAt)}</> : 'date not told'}
        {isWeb(url) && (
          <>
            {' · '}
            <OriginalLink url={url} />
          </>
        )}
      </p>
      {origin && (
        <p className="muted">
          A copy of <Link to={articlePath(origin.id)}>{origin.title}</Link>
        </p>
      )}
      {copies.nodes.length > 0 && (
        <p className="muted">
          Copied by{' '}
          {copies.nodes.map(({ id, title, outlet: copier }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={articlePath(id)}>{copier?.name ?? title}</Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
