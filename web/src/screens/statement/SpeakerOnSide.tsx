import { spoken } from '../../dates.ts';
import { ActorLinks } from '../../parts/ActorLink.tsx';
import { Link } from '../../router/Link.tsx';
import { actorPath } from '../../router/paths.ts';
import { counted, manner } from '../../words.ts';
import { Reports } from './Reports.tsx';
import type { Speaker } from './speakers.ts';
import type { Said } from './statement-types.ts';

interface SpeakerOnSideProps {
  readonly speaker: Speaker;
  readonly hasTurned: boolean;
  readonly isOpen: boolean;
}

/** A speaker, for whom, and each time that it was said. */
export const SpeakerOnSide = ({ speaker, hasTurned, isOpen }: SpeakerOnSideProps) => (
  <article className="speaker">
    <h3>
      <Link to={actorPath(speaker.id)}>{speaker.name}</Link>
      {hasTurned && <span className="turned">on both sides</span>}
    </h3>
    {speaker.onBehalfOf.length > 0 && (
      <p className="speaker-for">
        for <ActorLinks actors={speaker.onBehalfOf} />
      </p>
    )}
    <details open={isOpen}>
      <summary>
        said {counted(speaker.said.length, 'time')}, {counted(reportsOf(speaker), 'report')}
      </summary>
      {speaker.said.map(said => (
        <SaidOnce key={said.id} said={said} />
      ))}
    </details>
  </article>
);

const reportsOf = ({ said }: Speaker): number =>
  said.reduce((sum, { attributions }) => sum + attributions.nodes.length, 0);

function SaidOnce({ said }: { readonly said: Said }) {
  const how = manner(said.stance, said.act, said.denialKind);
  return (
    <section className="said">
      <p className="said-when">
        {said.saidAt ? (
          <>
            said <time dateTime={said.saidAt}>{spoken(said.saidAt)}</time>
          </>
        ) : (
          'day not told'
        )}
        {how && <> · {how}</>}
        {said.outletCount > 1 && <> · {counted(said.outletCount, 'outlet')}</>}
        {said.originCount < said.outletCount && <>, {counted(said.originCount, 'origin')}</>}
      </p>
      <Reports reports={said.attributions.nodes} more={said.attributions.pageInfo.hasNextPage} />
    </section>
  );
}
