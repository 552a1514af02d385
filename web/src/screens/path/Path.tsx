import { neighbourhood, paths } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { useAbout } from '../../parts/about.ts';
import { Screen } from '../../parts/Screen.tsx';
import { useAddress } from '../../router/address.ts';
import { Ends } from './Ends.tsx';
import { NoWay } from './NoWay.tsx';
import { PathOptions } from './PathOptions.tsx';
import { pathChoiceIn, pathVariables } from './path-variables.ts';
import { idsOn, mostDrawn, Ways } from './Ways.tsx';
import '../../styles/chooser.css';
import '../../styles/path.css';

/** How two actors are connected: the shortest ways from the one to the other, sentence by sentence. */
export function Path() {
  const { params } = useAddress();
  const choice = pathChoiceIn(params);
  const { from, to } = choice;
  const ends = [from, to].flatMap(id => id ?? []);
  const names = useAnswer(
    neighbourhood,
    ends.length === 0 ? null : { ids: [...new Set(ends)], depth: 1, limit: new Set(ends).size },
    ends.join(' '),
  );
  const variables = pathVariables(choice);
  const asked = useAnswer(paths, variables, `${from} ${to}`);
  useAbout(asked.data && asked.data.paths.length > 0 ? idsOn(asked.data).slice(0, mostDrawn) : ends);
  const nameOf = (id: string | null): string | null => {
    const node = names.data?.neighbourhood.nodes.find(one => one.id === id);
    if (!node) return null;
    return 'name' in node ? node.name : 'text' in node ? node.text : null;
  };
  const title = `Ways between ${nameOf(from) ?? 'two actors'}${from !== null && nameOf(to) ? ` and ${nameOf(to)}` : ''}`;
  const missing = names.data ? ends.filter(id => nameOf(id) === null) : [];
  return (
    <Screen title={title} query={paths.text} variables={variables ?? {}}>
      <div className="screen-head">
        <h1>Ways between two actors</h1>
        <p>Over what the one and the other are connected: what both speak of, whom they speak for, who answers whom.</p>
      </div>
      <Ends choice={choice} nameOf={nameOf} isKnown={names.data !== undefined} />
      <PathOptions choice={choice} />
      {from !== null && from === to && (
        <p className="notice">Both ends are the same actor: choose another for one of them.</p>
      )}
      {(from === null || to === null) && (
        <p className="notice">
          {from === to ? 'Nobody is chosen yet: choose two actors.' : 'One is chosen: choose the other.'} Type a few
          letters of a name, ↑ ↓ choose, Enter takes.
        </p>
      )}
      {ends.length > 0 && names.error && variables === null && <Answered asked={names}>{() => null}</Answered>}
      {variables !== null && (
        <Answered asked={asked}>
          {answer =>
            answer.paths.length > 0 ? (
              <Ways answer={answer} />
            ) : (
              <NoWay choice={choice} isMissing={missing.length > 0} />
            )
          }
        </Answered>
      )}
    </Screen>
  );
}
