import { changed, navigate, useAddress } from '../router/address.ts';
import { Link } from '../router/Link.tsx';
import { graphPath } from '../router/paths.ts';
import { useWhatTheScreenIsAbout } from './about.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** What stands above every screen. */
export function Header({ onHelp }: { readonly onHelp: () => void }) {
  const address = useAddress();
  const toGraph = graphPath(useWhatTheScreenIsAbout(address));
  return (
    <header className="header">
      <a className="skip" href="#main">
        To the content
      </a>
      <Link to="/" className="brand">
        Gainsay
      </Link>
      <button type="button" className="search-button" onClick={() => navigate(changed(address, { find: '' }))}>
        <span>
          Search<span className="wide-only"> actors, statements, articles</span>
        </span>
        <kbd>/</kbd>
      </button>
      <nav aria-label="Screens">
        <Link to="/" aria-current={address.path === '/' ? 'page' : undefined}>
          Disputes
        </Link>
        <Link to={toGraph} aria-current={address.path === '/graph' ? 'page' : undefined}>
          Graph
        </Link>
        <Link to="/path" aria-current={address.path === '/path' ? 'page' : undefined}>
          Paths
        </Link>
        <Link to="/review" aria-current={address.path === '/review' ? 'page' : undefined}>
          Review
        </Link>
        <Link to="/add" aria-current={address.path === '/add' ? 'page' : undefined}>
          Add
        </Link>
        <a href="/graphiql">API</a>
      </nav>
      <ThemeSwitch />
      <button type="button" className="quiet wide-only" onClick={onHelp} aria-label="Keys">
        ?
      </button>
    </header>
  );
}
