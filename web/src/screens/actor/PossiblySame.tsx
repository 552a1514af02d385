import { ActorLink } from '../../parts/ActorLink.tsx';
import type { Profile } from './actor-types.ts';

/** Who may be the same, and for which reasons. */
export function PossiblySame({ candidates }: { readonly candidates: Profile['candidates'] }) {
  const named = candidates.flatMap(({ actor, judgement, score }) => (actor ? { actor, judgement, score } : []));
  if (named.length === 0) return null;
  return (
    <section>
      <h2>Possibly the same</h2>
      <ul className="plain">
        {named.map(({ actor, judgement, score }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} /> <span className="muted">{Math.round(score * 100)} %</span>
            {judgement && <span className="report-where">{judgement.reasons.join('; ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
