import { StanceMark } from '../../parts/StanceMark.tsx';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { manner } from '../../words.ts';
import type { Marking } from './markings.ts';

interface FoundListProps {
  readonly markings: readonly Marking[];
  readonly chosen: string | null;
}

/** Who says what in an article that has not gone in, in the order of its text. */
export function FoundList({ markings, chosen }: FoundListProps) {
  const address = useAddress();
  if (markings.length === 0) return <p className="muted">Nobody is reported to say anything in this text.</p>;
  return (
    <ol className="attributions">
      {markings.map(({ id, stance, denialKind, speaker, quote, statement }) => {
        const how = manner(stance, 'SAY', denialKind);
        return (
          <li key={id} className={id === chosen ? 'attribution attribution-chosen' : 'attribution'}>
            <p>
              <StanceMark stance={stance} /> {speaker?.name ?? 'Somebody who is not named'}
              {how && <span className="muted"> {how}</span>}
            </p>
            <Link
              to={changed(address, { a: id })}
              replace
              aria-current={id === chosen || undefined}
              className="attribution-words"
              data-row
            >
              {quote}
            </Link>
            {stance !== 'NONE' && <p className="muted">Statement: {statement}</p>}
          </li>
        );
      })}
    </ol>
  );
}
