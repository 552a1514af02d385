import { ActorChooser } from '../../parts/ActorChooser.tsx';
import { navigate } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { graphPath } from '../../router/paths.ts';

/** A graph of nothing yet: what to begin with is chosen here. */
export const NothingChosen = () => (
  <>
    <div className="screen-head">
      <h1>Graph</h1>
      <p>Who asserts and who denies what around an actor or a statement, drawn and as a table.</p>
    </div>
    <ActorChooser
      label="Begin with an actor or a statement"
      withStatements
      onChoose={({ id }) => navigate(graphPath([id]))}
    />
    <p className="notice">
      Nothing is chosen yet. On the page of a statement, an actor or an article, and on the{' '}
      <Link to="/">list of disputes</Link>, the key <kbd>g</kbd> draws what the page is about.
    </p>
  </>
);
