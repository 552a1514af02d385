import { spoken } from '../../dates.ts';
import { ActorLink, ActorLinks } from '../../parts/ActorLink.tsx';
import { Link } from '../../router/Link.tsx';
import { articlePath } from '../../router/paths.ts';
import { denialWords } from '../../words.ts';
import type { StatementSurroundings } from './statement-types.ts';

/** Who was asked and takes no side, and who is spoken of and has not answered. */
export function Undecided({ surroundings: { declines, silent } }: { readonly surroundings: StatementSurroundings }) {
  const named = [...new Map(silent.map(actor => [actor.name, actor])).values()];
  if (declines.nodes.length === 0 && named.length === 0) return null;
  return (
    <div className="undecided">
      {declines.nodes.length > 0 && (
        <section>
          <h2>Takes no side</h2>
          {declines.nodes.map(declined => (
            <Declined key={declined.id} declined={declined} />
          ))}
          {declines.pageInfo.hasNextPage && <p className="muted">There are more than are shown here.</p>}
        </section>
      )}
      {named.length > 0 && (
        <section>
          <h2>Silent</h2>
          <p>
            <ActorLinks actors={named} />
          </p>
          <p className="muted">Spoken of in the statement; no article reports an answer.</p>
        </section>
      )}
    </div>
  );
}

type Declining = StatementSurroundings['declines']['nodes'][number];

const Declined = ({ declined }: { readonly declined: Declining }) => {
  const { speaker, article, denialKind, cue, quote } = declined;
  return (
    <div className="report">
      <p>
        {speaker ? <ActorLink actor={speaker} /> : 'Somebody'}{' '}
        <span className="muted">{denialKind && denialWords[denialKind]}</span>
      </p>
      {article && (
        <>
          <Link to={articlePath(article.id, declined.id)} className="report-words" data-row>
            {cue ? `${cue.exact} … ` : ''}
            {quote}
          </Link>
          <p className="report-where">
            <span className="report-outlet">{article.outlet?.name ?? 'Outlet not known'}</span>
            {article.publishedAt && `, published ${spoken(article.publishedAt)}`}
          </p>
        </>
      )}
    </div>
  );
};
