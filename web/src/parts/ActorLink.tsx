import { Link } from '../router/Link.tsx';
import { actorPath } from '../router/paths.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export const ActorLink = ({ actor }: { readonly actor: Named }) => <Link to={actorPath(actor.id)}>{actor.name}</Link>;

/** Several actors in a row of words, each once; `more` says that there are others. */
export const ActorLinks = ({
  actors,
  more = false,
}: {
  readonly actors: readonly Named[];
  readonly more?: boolean;
}) => (
  <>
    {[...new Map(actors.map(actor => [actor.id, actor])).values()].map((actor, index) => (
      <span key={actor.id}>
        {index > 0 && ', '}
        <ActorLink actor={actor} />
      </span>
    ))}
    {more && ' and others'}
  </>
);
