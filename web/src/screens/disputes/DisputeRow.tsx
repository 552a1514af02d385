import type { DisputeListQuery } from '../../graphql/operations.ts';
import { ActorLinks } from '../../parts/ActorLink.tsx';
import { SideCount } from '../../parts/SideCount.tsx';
import { Sparkline } from '../../parts/Sparkline.tsx';
import { StanceMark } from '../../parts/StanceMark.tsx';
import { Link } from '../../router/Link.tsx';
import { statementPath } from '../../router/paths.ts';
import { counted } from '../../words.ts';

type Dispute = DisputeListQuery['disputes']['nodes'][number];

/** One disputed statement: how much each side has said, who stands on it, and when. */
export function DisputeRow({ dispute }: { readonly dispute: Dispute }) {
  const { id, text, assertionCount, denialCount, articleCount, outletCount, originCount } = dispute;
  const path = statementPath(id);
  return (
    <li className="dispute">
      <p className="dispute-counts">
        <Link to={`${path}#asserts`}>
          <SideCount stance="ASSERTS" count={assertionCount} />
        </Link>
        <Link to={`${path}#denies`}>
          <SideCount stance="DENIES" count={denialCount} />
        </Link>
      </p>
      <div className="dispute-body">
        <h2>
          <Link to={path} data-row>
            {text}
          </Link>
        </h2>
        <p className="dispute-side">
          <StanceMark stance="ASSERTS" words="asserted by" />{' '}
          <ActorLinks actors={dispute.assertions.nodes} more={dispute.assertions.pageInfo.hasNextPage} />
        </p>
        <p className="dispute-side">
          <StanceMark stance="DENIES" words="denied by" />{' '}
          <ActorLinks actors={dispute.denials.nodes} more={dispute.denials.pageInfo.hasNextPage} />
        </p>
        <p className="muted">
          <Link to={`${path}#coverage`}>
            in {counted(articleCount, 'article')} of {counted(outletCount, 'outlet')}
          </Link>
          {originCount < articleCount && (
            <span className="origins"> · {counted(originCount, 'origin')} when copies count once</span>
          )}
        </p>
      </div>
      <Sparkline periods={dispute.timeline} />
    </li>
  );
}
