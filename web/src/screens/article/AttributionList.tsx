import { useEffect, useRef } from 'react';
import { spoken } from '../../dates.ts';
import { ActorLink, ActorLinks } from '../../parts/ActorLink.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { citation } from '../../parts/citation.ts';
import { OriginalLink } from '../../parts/OriginalLink.tsx';
import { StanceMark } from '../../parts/StanceMark.tsx';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { statementPath } from '../../router/paths.ts';
import { manner, modeWords } from '../../words.ts';
import type { ArticleRead, Attributed } from './article-types.ts';
import { Correcting } from './correcting/Correcting.tsx';

interface AttributionListProps {
  readonly article: ArticleRead;
  readonly attributions: readonly Attributed[];
  readonly chosen: string | null;
}

/** Who says what in an article, in the order of its text; of the chosen one, all that is read of it. */
export function AttributionList({ article, attributions, chosen }: AttributionListProps) {
  if (attributions.length === 0) return <p className="muted">Nobody is reported to say anything in this text.</p>;
  return (
    <ol className="attributions">
      {attributions.map(attribution => (
        <AttributionItem
          key={attribution.id}
          article={article}
          attribution={attribution}
          isChosen={attribution.id === chosen}
        />
      ))}
    </ol>
  );
}

interface AttributionItemProps {
  readonly article: ArticleRead;
  readonly attribution: Attributed;
  readonly isChosen: boolean;
}

function AttributionItem({ article, attribution, isChosen }: AttributionItemProps) {
  const address = useAddress();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const list = item.current?.closest('.article-side');
    if (isChosen && list && item.current) list.scrollTop = item.current.offsetTop - list.clientHeight / 3;
  }, [isChosen]);
  const { id, stance, quote, speaker, onBehalfOf, corrected } = attribution;
  return (
    <li ref={item} className={isChosen ? 'attribution attribution-chosen' : 'attribution'}>
      <p>
        <StanceMark stance={stance} /> {speaker ? <ActorLink actor={speaker} /> : 'Somebody who is not named'}
        {onBehalfOf.length > 0 && (
          <span className="muted">
            {' '}
            for <ActorLinks actors={onBehalfOf} />
          </span>
        )}
        {corrected.length > 0 && <span className="corrected">put right</span>}
      </p>
      <Link
        to={changed(address, { a: id, correct: null })}
        aria-current={isChosen || undefined}
        className="attribution-words"
        data-row
      >
        {quote}
      </Link>
      {isChosen && <Reading article={article} attribution={attribution} />}
    </li>
  );
}

/** All that is read of one attribution. */
function Reading({ article, attribution }: Omit<AttributionItemProps, 'isChosen'>) {
  const { stance, act, denialKind, mode, confidence, via, chain, saidAt, statement, quote, quoteUrl } = attribution;
  const how = manner(stance, act, denialKind);
  const relays = chain.slice(0, -1).map(({ speaker }) => speaker?.name ?? 'somebody');
  return (
    <div className="reading">
      <dl>
        {statement && (
          <div>
            <dt>Statement</dt>
            <dd>
              <Link to={statementPath(statement.id)}>{statement.text}</Link>
            </dd>
          </div>
        )}
        <div>
          <dt>Said</dt>
          <dd>{saidAt ? spoken(saidAt) : 'day not told'}</dd>
        </div>
        {how && (
          <div>
            <dt>How</dt>
            <dd>{how}</dd>
          </div>
        )}
        {(via.length > 0 || relays.length > 0) && (
          <div>
            <dt>Passed on by</dt>
            <dd>{(via.length > 0 ? via : relays).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>Words</dt>
          <dd>
            {modeWords[mode]}, read with {Math.round(confidence * 100)} % certainty
          </dd>
        </div>
      </dl>
      <p className="report-how">
        <CopyButton text={citation({ quote, quoteUrl, article })} label="Copy citation" />
        <CopyButton text={location.href} label="Copy link" />
        <OriginalLink url={quoteUrl} />
      </p>
      <Correcting article={article} attribution={attribution} />
    </div>
  );
}
