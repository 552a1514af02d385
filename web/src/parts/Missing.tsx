import { Link } from '../router/Link.tsx';

/** That nothing has an id, or that there is no such page. */
export const Missing = ({ what }: { readonly what: string }) => (
  <div className="notice">
    <h1>{what}</h1>
    <p>
      It may have gone with its articles, or have come together with another. <Link to="/">See all disputes</Link> or
      press <kbd>/</kbd> to search.
    </p>
  </div>
);
