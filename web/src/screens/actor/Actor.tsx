import { type ActorProfileQueryVariables, actorProfile } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Export } from '../../parts/export/Export.tsx';
import { DecidedHere } from '../../parts/judging/DecidedHere.tsx';
import { Gone } from '../../parts/judging/Gone.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { Timeline } from '../../parts/Timeline.tsx';
import { daysIn, rangeOf } from '../../period.ts';
import { useAddress } from '../../router/address.ts';
import { actorPath } from '../../router/paths.ts';
import type { ScreenProps } from '../../screens.ts';
import { counted } from '../../words.ts';
import { ActorHead } from './ActorHead.tsx';
import type { Profile } from './actor-types.ts';
import { Names } from './Names.tsx';
import { Offices } from './Offices.tsx';
import { Opponents } from './Opponents.tsx';
import { PossiblySame } from './PossiblySame.tsx';
import { Stands } from './Stands.tsx';
import { Turns } from './Turns.tsx';

/** One actor: on which sides, against whom, for whom and under which names. */
export function Actor({ id }: ScreenProps) {
  const address = useAddress();
  const variables = { id, saidAt: rangeOf(daysIn(address)), after: address.params.get('after') };
  const asked = useAnswer(actorProfile, variables, id);
  return (
    <Screen
      title={asked.data && (asked.data.actor?.name ?? 'No such actor')}
      query={actorProfile.text}
      variables={variables}
      saving={asked.data?.actor && <Saving actor={asked.data.actor} variables={variables} />}
    >
      <Answered asked={asked}>
        {({ actor }) =>
          actor ? <ActorShown actor={actor} /> : <Gone id={id} pathOf={actorPath} what="There is no such actor" />
        }
      </Answered>
    </Screen>
  );
}

interface SavingProps {
  readonly actor: Profile;
  readonly variables: ActorProfileQueryVariables;
}

const Saving = ({ actor: { name, assertionCount, denialCount }, variables }: SavingProps) => (
  <Export
    key={JSON.stringify(variables)}
    what={`the sides that ${name} took ${counted(assertionCount + denialCount, 'time')}`}
    load={() => import('./actor-listing.ts').then(({ actorListing }) => actorListing(variables, name))}
  />
);

const ActorShown = ({ actor }: { readonly actor: Profile }) => (
  <>
    <ActorHead actor={actor} />
    <div className="actor">
      <div>
        {actor.timeline.length > 0 && <Timeline label={`What ${actor.name} said, by day`} periods={actor.timeline} />}
        <DecidedHere id={actor.id} />
        <Turns turns={actor.reversals} />
        <Stands stances={actor.stances} name={actor.name} />
        <PossiblySame candidates={actor.candidates} />
      </div>
      <aside aria-label="About this actor">
        <Offices heading="Speaks for" offices={actor.speaksFor.edges} />
        <Offices heading="Who speaks for it" offices={actor.spokespeople.edges} />
        <Opponents of={actor.id} opponents={actor.opponents.edges} />
        <Names aliases={actor.aliases} />
      </aside>
    </div>
  </>
);
