import { useEffect, useRef, useState } from 'react';
import { listen } from '../../graphql/live.ts';
import { tellChange } from '../../graphql/news.ts';
import { type StatementChangedSubscription, statementChanged } from '../../graphql/operations.ts';
import type { StatementSides } from './statement-types.ts';

type Shown = StatementSides | null | undefined;

interface Told {
  readonly statement: StatementChangedSubscription['statementChanged'];
  /** What was shown when it was told. */
  readonly beside: Shown;
}

const compared = ['text', 'status', 'assertionCount', 'denialCount', 'articleCount', 'outletCount'] as const;

/** Says when a statement has become other than the page shows it; of a page of some days, when it has changed at all. */
export function useStatementNews(id: string, shown: Shown, isNarrowed: boolean): void {
  const [told, setTold] = useState<Told | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    setTold(null);
    return listen(statementChanged, { id }, ({ statementChanged: statement }) =>
      setTold({ statement, beside: latest.current }),
    );
  }, [id]);
  const words = told && wordsOf(told, shown, isNarrowed);
  useEffect(() => {
    tellChange(words);
    return () => tellChange(null);
  }, [words]);
}

function wordsOf({ statement, beside }: Told, shown: Shown, isNarrowed: boolean): string | null {
  if (!shown) return null;
  if (statement === null) return 'This statement is no more';
  const isShown = isNarrowed ? beside !== shown : compared.every(name => statement[name] === shown[name]);
  return isShown
    ? null
    : `This statement has changed: ▲\u00a0${statement.assertionCount} ▼\u00a0${statement.denialCount}`;
}
