import { useEffect, useRef } from 'react';
import { Decided } from './Decided.tsx';
import { type Decision, isFresh, useDecisions } from './decisions.ts';

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
          <OneDecision key={decision.pair} decision={decision} />
        ))}
      </ul>
    </section>
  );
}

function OneDecision({ decision }: { readonly decision: Decision }) {
  const row = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a verdict is gone to when it is given, and not later.
  useEffect(() => {
    if (isFresh(decision)) row.current?.focus();
  }, [decision.id]);
  return (
    <li ref={row} data-judging data-row tabIndex={-1}>
      <p>
        {decision.names[0]} <span className="muted">and</span> {decision.names[1]}
      </p>
      <Decided decision={decision} onTakenBack={() => document.getElementById('main')?.focus()} />
    </li>
  );
}
