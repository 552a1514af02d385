import { type ReactNode, useEffect } from 'react';
import { PageQuery } from './PageQuery.tsx';

interface ScreenProps {
  /** What the window is called, once that is known. */
  readonly title: string | undefined;
  /** The text of the question that brings what it shows. */
  readonly query: string;
  readonly variables: unknown;
  /** How what it shows is saved; nothing where it shows no list. */
  readonly saving?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: what it shows, and the question that brought it. */
export function Screen({ title, query, variables, saving, children }: ScreenProps) {
  useEffect(() => {
    document.title = title ? `${title} · Gainsay` : 'Gainsay';
  }, [title]);
  return (
    <main id="main" tabIndex={-1}>
      {title === undefined && <h1 className="unseen">Gainsay</h1>}
      {children}
      {saving}
      <PageQuery text={query} variables={variables} />
    </main>
  );
}
