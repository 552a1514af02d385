import { changed, useAddress } from '../router/address.ts';
import { Link } from '../router/Link.tsx';

interface BackToStartProps {
  readonly label: string;
}

/** Leads from a later part of a list back to its first, which needs no way back. */
export function BackToStart({ label }: BackToStartProps) {
  const address = useAddress();
  return address.params.has('after') ? (
    <p>
      <Link to={changed(address, { after: null })} toTop>
        {label}
      </Link>
    </p>
  ) : null;
}
