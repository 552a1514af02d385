import { counted } from '../../words.ts';
import type { Counts, Moved } from './decisions.ts';
import { countableWords } from './judging-words.ts';
import '../../styles/changing.css';

interface MovesProps {
  readonly moved: Moved;
  readonly counts: Counts;
  /** What is said where nothing moves. */
  readonly nothing: string;
}

const mostShown = 12;

/** What joins, what parts, and how much there is before and after. */
export function Moves({ moved, counts, nothing }: MovesProps) {
  if (moved.length === 0 && counts.length === 0) return <p>{nothing}</p>;
  return (
    <>
      {moved.length > 0 && (
        <ul className="moves">
          {moved.slice(0, mostShown).map(({ before, after }) => (
            <li key={before.map(({ id }) => id).join()}>
              <Things things={before} />{' '}
              <span className="moves-arrow">{after.length < before.length ? 'join as' : 'part into'}</span>{' '}
              <Things things={after} />
            </li>
          ))}
        </ul>
      )}
      {moved.length > mostShown && <p className="muted">and {moved.length - mostShown} more</p>}
      {counts.length > 0 && (
        <p className="muted">
          {counts.map(({ of, before, after }) => `${countableWords[of]} ${before} → ${after}`).join(', ')}
        </p>
      )}
    </>
  );
}

const Things = ({ things }: { readonly things: Moved[number]['before'] }) => (
  <>
    {things.map(({ id, name, places }, index) => (
      <span key={id}>
        {index > 0 && ' and '}
        <b>{name}</b> <span className="muted">({counted(places, 'place')})</span>
      </span>
    ))}
  </>
);
