import { ActorLinks } from '../../parts/ActorLink.tsx';
import { actorKindWords } from '../../words.ts';
import type { Profile } from './actor-types.ts';

/** Who it is and how often each side was taken. */
export function ActorHead({ actor }: { readonly actor: Profile }) {
  const { name, kind, unnamed, country, partOf, assertionCount, denialCount } = actor;
  return (
    <div className="screen-head">
      <p className="kicker">
        {actorKindWords[kind]}
        {unnamed && ', not named'}
        {country && ` · ${country}`}
      </p>
      <h1>{name}</h1>
      <p className="statement-sum">
        <a href="#asserts" className="asserts-ink">
          ▲ asserts {assertionCount}×
        </a>
        <a href="#denies" className="denies-ink">
          ▼ denies {denialCount}×
        </a>
        {partOf.length > 0 && (
          <span>
            part of <ActorLinks actors={partOf} />
          </span>
        )}
      </p>
    </div>
  );
}
