import { spoken } from '../../dates.ts';
import { Link } from '../../router/Link.tsx';
import { articlePath } from '../../router/paths.ts';
import { StanceMark } from '../StanceMark.tsx';
import type { Pair, Passage, Side } from './pair.ts';

/** More sentences than this are counted and not shown. */
const mostPassages = 3;

/** Two things side by side, each with the sentences that speak of it. */
export const Sides = ({ pair }: { readonly pair: Pair }) => (
  <div className="pair">
    <OneSide side={pair.a} isActor={pair.kind === 'ACTOR'} />
    <OneSide side={pair.b} isActor={pair.kind === 'ACTOR'} />
  </div>
);

function OneSide({ side: { name, path, passages }, isActor }: { readonly side: Side; readonly isActor: boolean }) {
  const shown = passages.slice(0, mostPassages);
  return (
    <div className="pair-side">
      <p className={isActor ? 'pair-actor' : 'pair-statement'}>{path ? <Link to={path}>{name}</Link> : name}</p>
      {shown.map((passage, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no other name than its place.
        <OnePassage key={index} passage={passage} hasWhere={shown[index + 1]?.articleId !== passage.articleId} />
      ))}
      {passages.length > mostPassages && (
        <p className="muted">and {passages.length - mostPassages} more in this text</p>
      )}
    </div>
  );
}

interface OnePassageProps {
  readonly passage: Passage;
  /** Whether it is the last of its article, and tells for all of them where they stand. */
  readonly hasWhere: boolean;
}

function OnePassage({ passage, hasWhere }: OnePassageProps) {
  const { articleId, attributionId, title, outlet, publishedAt, words, said } = passage;
  return (
    <div className="pair-passage">
      {said && (
        <p>
          <StanceMark stance={said.stance} /> {said.speaker ?? 'Somebody who is not named'}{' '}
          <span className="muted">{said.saidAt ? `said ${spoken(said.saidAt)}` : 'day not told'}</span>
        </p>
      )}
      {words.length > 0 && (
        <Link to={articlePath(articleId, attributionId ?? undefined)} className="report-words">
          {words.map(({ text, isMarked }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: words have no other name than their place.
            isMarked ? <b key={index}>{text}</b> : <span key={index}>{text}</span>,
          )}
        </Link>
      )}
      {hasWhere && (
        <p className="report-where">
          <span className="report-outlet">{outlet ?? 'Outlet not known'}</span>
          {publishedAt && `, published ${spoken(publishedAt)}`}
          {' · '}
          <Link to={articlePath(articleId)}>{title}</Link>
        </p>
      )}
    </div>
  );
}
