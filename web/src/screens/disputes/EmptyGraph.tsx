import { lazily } from '../../parts/lazily.tsx';
import { Link } from '../../router/Link.tsx';

const ExampleOffer = lazily(() => import('../add/ExampleOffer.tsx').then(part => part.ExampleOffer), 'part');

/** What a reader sees who comes before the first article: two ways to begin. */
export const EmptyGraph = () => (
  <div className="beginnings">
    <p className="beginnings-lead">
      No article has been read yet. The graph grows from articles: what is asserted in them and denied comes together
      here, both sides of it.
    </p>
    <section className="beginning">
      <h2>See it at work</h2>
      <p>
        The example dossier: eleven invented articles about a ship, a slick and a warning that was or was not given.
        They are read before your eyes, in a few seconds.
      </p>
      <ExampleOffer />
    </section>
    <section className="beginning">
      <h2>Begin with your own</h2>
      <p>Paste an article, or drop a whole folder. You see what is found in them before anything goes in.</p>
      <p>
        <Link to="/add" className="button">
          Add articles
        </Link>
      </p>
      <p className="muted">
        Or from a terminal: <code>npm run --silent gainsay -- ingest articles/</code>
      </p>
    </section>
  </div>
);
