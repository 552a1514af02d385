import { type ReactNode, useState } from 'react';
import { changed, navigate, useAddress } from '../../router/address.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly counts: ReactNode;
}

interface ChoicesProps {
  /** The parameter of the address that holds what is chosen. */
  readonly name: string;
  readonly heading: string;
  readonly choices: readonly Choice[];
}

const few = 8;

/** Things of which any can be chosen; what is chosen stands in the address. */
export function Choices({ name, heading, choices }: ChoicesProps) {
  const address = useAddress();
  const [hasAll, setAll] = useState(false);
  const chosen = address.params.getAll(name);
  const turn = (id: string) =>
    navigate(
      changed(address, {
        [name]: chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id],
        after: null,
      }),
    );
  const shown = choices.filter(({ id }, index) => hasAll || index < few || chosen.includes(id));
  return (
    <fieldset className="choices">
      <legend>{heading}</legend>
      {shown.map(({ id, name: called, counts }) => (
        <div key={id} className="choice">
          <label>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} /> {called}
          </label>
          {counts}
        </div>
      ))}
      {shown.length < choices.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {choices.length - shown.length} more
        </button>
      )}
      {chosen.length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => navigate(changed(address, { [name]: null, after: null }))}
        >
          All of them
        </button>
      )}
    </fieldset>
  );
}
