import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Verdict } from '../../graphql/operations.ts';
import { useMayChange } from '../../graphql/rights.ts';
import { Decided } from './Decided.tsx';
import { useDecisions } from './decisions.ts';
import { questionWords, reasonWords, verdicts, verdictWords } from './judging-words.ts';
import { keyOfPair, type Pair } from './pair.ts';
import { Sides } from './Sides.tsx';
import { VerdictForm } from './VerdictForm.tsx';
import '../../styles/judging.css';

interface JudgingProps {
  readonly pair: Pair;
  /** How likely the machine holds it that the two are one, and why it is not sure. */
  readonly score: number | null;
  readonly reasons: readonly string[];
  /** Where it was opened by somebody who goes on from here: what is done once it is decided. */
  readonly onClose?: () => void;
}

/** Two things with their sentences, what the machine holds of them, and what a person decides. */
export function Judging({ pair, score, reasons, onClose }: JudgingProps) {
  const key = keyOfPair(pair);
  const decision = useDecisions().find(one => one.pair === key);
  const row = useRef<HTMLElement>(null);
  const isOpened = onClose !== undefined;
  useEffect(() => {
    if (isOpened) row.current?.focus();
  }, [isOpened]);
  const enter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) row.current?.querySelector('button')?.focus();
  };
  return (
    <article
      ref={row}
      className="judging"
      data-judging
      data-row
      tabIndex={-1}
      aria-label={labelOf(pair)}
      onKeyDown={enter}
    >
      <h3 className="judging-question">
        {questionWords[pair.kind]}
        {score !== null && <span className="judging-score">{Math.round(score * 100)} % likely, says the machine</span>}
      </h3>
      <Sides pair={pair} />
      {reasons.length > 0 && (
        <p className="judging-reasons">What the machine goes by: {reasons.map(reasonWords).join(' · ')}</p>
      )}
      {decision && !decision.isTakenBack ? (
        <Decided decision={decision} onTakenBack={() => row.current?.focus()} />
      ) : (
        <Verdicts
          pair={pair}
          wasTakenBack={decision !== undefined}
          onDecided={onClose ?? (() => row.current?.focus())}
        />
      )}
    </article>
  );
}

const labelOf = ({ kind, a, b }: Pair): string => `${questionWords[kind]} ${a.name} / ${b.name}`;

interface VerdictsProps {
  readonly pair: Pair;
  readonly wasTakenBack: boolean;
  readonly onDecided: () => void;
}

/** The buttons of the three verdicts and, once one is chosen, what it would move. */
function Verdicts({ pair, wasTakenBack, onDecided }: VerdictsProps) {
  const [chosen, setChosen] = useState<Verdict | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const mayChange = useMayChange();
  const cancel = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    setChosen(null);
  };
  if (!mayChange && chosen === null) {
    return <p className="muted">Judging takes a key with the role EDITOR.</p>;
  }
  return (
    <>
      {wasTakenBack && chosen === null && (
        <p className="judging-told" role="status">
          Taken back: it is open again.
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that are pressed are no fields. */}
      <div ref={buttons} className="verdicts" role="group" aria-label="Your verdict">
        {verdicts.map(([verdict, key]) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={chosen === verdict}
            data-verdict-key={key}
            onClick={() => setChosen(verdict)}
          >
            {verdictWords[verdict]} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
      {chosen && <VerdictForm pair={pair} verdict={chosen} onCancel={cancel} onDecided={onDecided} />}
    </>
  );
}
