import { useEffect, useRef, useState } from 'react';
import { listen } from '../../graphql/live.ts';
import { type ShownChange, tellChange } from '../../graphql/news.ts';
import { type StatementChangedSubscription, statementChanged } from '../../graphql/operations.ts';
import { statementPath } from '../../router/paths.ts';
import type { StatementSides } from './statement-types.ts';
import { whereNow } from './where-now.ts';

type Shown = StatementSides | null | undefined;

interface Told {
  readonly statement: StatementChangedSubscription['statementChanged'];
  /** What was shown when it was told. */
  readonly beside: Shown;
  /** The id that it bears now where its own is gone; null where nobody knows. */
  readonly idNow: string | null;
}

const compared = ['text', 'status', 'assertionCount', 'denialCount', 'articleCount', 'outletCount'] as const;

/** Says when a statement has become other than the page shows it; of a page of some days, when it has changed at all. */
export function useStatementNews(id: string, shown: Shown, isNarrowed: boolean): void {
  const [told, setTold] = useState<Told | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    setTold(null);
    return listen(statementChanged, { id }, async ({ statementChanged: statement }) => {
      const beside = latest.current;
      const idNow = statement === null && beside ? await whereNow(beside) : null;
      setTold({ statement, beside, idNow });
    });
  }, [id]);
  const change = told && changeIn(told, shown, isNarrowed);
  const [words, to] = [change?.words ?? null, change?.to ?? null];
  useEffect(() => {
    tellChange(words === null ? null : { words, to });
    return () => tellChange(null);
  }, [words, to]);
}

function changeIn({ statement, beside, idNow }: Told, shown: Shown, isNarrowed: boolean): ShownChange | null {
  if (!shown) return null;
  if (statement === null) {
    return idNow === null
      ? { words: 'This statement is no more', to: null }
      : { words: 'This statement has changed', to: statementPath(idNow) + location.search };
  }
  const isShown = isNarrowed ? beside !== shown : compared.every(name => statement[name] === shown[name]);
  if (isShown) return null;
  const { assertionCount, denialCount } = statement;
  return { words: `This statement has changed: ▲\u00a0${assertionCount} ▼\u00a0${denialCount}`, to: null };
}
