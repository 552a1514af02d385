import { ActorChooser } from '../../parts/ActorChooser.tsx';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { actorPath } from '../../router/paths.ts';
import type { PathChoice } from './path-variables.ts';

interface EndsProps {
  readonly choice: PathChoice;
  readonly nameOf: (id: string | null) => string | null;
  /** Whether it is known who has which id. */
  readonly isKnown: boolean;
}

/** The two between whom ways are looked for. */
export function Ends({ choice: { from, to }, nameOf, isKnown }: EndsProps) {
  const address = useAddress();
  const named = (id: string) => nameOf(id) ?? (isKnown ? 'Nobody has this id' : '…');
  return (
    <div className="ends">
      <End label="From" param="from" id={from} name={from && named(from)} />
      {from !== null && to !== null && (
        <button type="button" className="ends-turn" onClick={() => navigate(changed(address, { from: to, to: from }))}>
          ⇄<span className="unseen"> Turn round</span>
        </button>
      )}
      <End label="To" param="to" id={to} name={to && named(to)} />
    </div>
  );
}

interface EndProps {
  readonly label: string;
  readonly param: 'from' | 'to';
  readonly id: string | null;
  readonly name: string | null;
}

function End({ label, param, id, name }: EndProps) {
  const address = useAddress();
  if (id === null) {
    return (
      <ActorChooser
        label={label}
        placeholder="A name"
        onChoose={({ id: chosen }) => navigate(changed(address, { [param]: chosen }))}
      />
    );
  }
  return (
    <div className="end">
      <p className="end-label">{label}</p>
      <p>
        <Link to={actorPath(id)} className="end-name">
          {name}
        </Link>{' '}
        <button type="button" className="quiet" onClick={() => navigate(changed(address, { [param]: null }))}>
          change<span className="unseen"> {label.toLowerCase()}</span>
        </button>
      </p>
    </div>
  );
}
