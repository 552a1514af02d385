import { Decided } from './Decided.tsx';
import { type Decision, useDecisions } from './decisions.ts';

interface DecisionsProps {
  readonly heading: string;
  /** Which of them are shown. */
  readonly of: (decision: Decision) => boolean;
}

/** What was decided in this tab and can be taken back, the latest first. */
export function Decisions({ heading, of }: DecisionsProps) {
  const decisions = useDecisions().filter(one => !one.isTakenBack && of(one));
  if (decisions.length === 0) return null;
  return (
    <section className="decisions">
      <h2>{heading}</h2>
      <ul className="plain">
        {decisions.map(decision => (
          <li key={decision.pair} data-judging data-row tabIndex={-1}>
            <p>
              {decision.names[0]} <span className="muted">and</span> {decision.names[1]}
            </p>
            <Decided decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}
