import { ActorLink } from '../../parts/ActorLink.tsx';
import { lazily } from '../../parts/lazily.tsx';
import { ReadersNotice } from '../../parts/ReadersNotice.tsx';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import type { Profile } from './actor-types.ts';

const OpenedQuestion = lazily(() => import('../../parts/judging/OpenedQuestion.tsx').then(part => part.OpenedQuestion));

/** Who may be the same and for which reasons; the one that the address names is open to be judged. */
export function PossiblySame({ candidates }: { readonly candidates: Profile['candidates'] }) {
  const address = useAddress();
  const opened = address.params.get('judge');
  const named = likeliestOf(candidates);
  if (named.length === 0 && opened === null) return null;
  return (
    <section className="possibly-same" id="possibly-same">
      <h2>Possibly the same</h2>
      <ReadersNotice />
      <ul className="candidates">
        {named.map(({ actor, judgement, score }) => (
          <li key={judgement.id}>
            <ActorLink actor={actor} /> <span className="muted">{Math.round(score * 100)} % likely</span>
            <span className="report-where">{judgement.reasons.join('; ')}</span>
            <Link
              to={changed(address, { judge: judgement.id })}
              replace
              className="button"
              aria-current={opened === judgement.id || undefined}
              data-row
            >
              Compare and judge<span className="unseen"> {actor.name}</span>
            </Link>
          </li>
        ))}
      </ul>
      {opened !== null && <OpenedQuestion key={opened} id={opened} />}
    </section>
  );
}

/** The likeliest question about each actor, for several passages may ask about one. */
function likeliestOf(candidates: Profile['candidates']) {
  const open = candidates.flatMap(({ actor, judgement, score }) =>
    actor && judgement ? { actor, judgement, score } : [],
  );
  return open.filter(({ actor }, index) => open.findIndex(other => other.actor.id === actor.id) === index);
}
