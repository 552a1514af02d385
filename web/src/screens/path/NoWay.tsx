import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { lengths, type PathChoice } from './path-variables.ts';

interface NoWayProps {
  readonly choice: PathChoice;
  /** Whether nobody has one of the ids. */
  readonly isMissing: boolean;
}

/** That no way was found, and how to look farther. */
export function NoWay({ choice: { maxLength, crossHubs }, isMissing }: NoWayProps) {
  const address = useAddress();
  if (isMissing) {
    return (
      <p className="notice">
        Nobody has one of these ids: it may have come together with another actor, or have gone with its articles.
      </p>
    );
  }
  const isLongest = maxLength >= lengths.at(-1)!;
  return (
    <div className="notice">
      <p>
        No way of at most {maxLength} steps leads from the one to the other
        {crossHubs ? '' : ' without crossing a hub'}.
      </p>
      <p>
        {!isLongest && (
          <Link to={changed(address, { maxLength: String(maxLength + 1) })} data-row>
            Look for ways of {maxLength + 1} steps
          </Link>
        )}
        {!isLongest && !crossHubs && ' · '}
        {!crossHubs && (
          <Link to={changed(address, { crossHubs: 'true' })} data-row>
            Look over hubs too
          </Link>
        )}
        {isLongest && crossHubs && 'Longer ways tell nothing: over seven steps nearly everybody is connected.'}
      </p>
    </div>
  );
}
