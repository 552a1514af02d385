import { useEffect } from 'react';

/** Unfolds what is folded while a page is printed, for paper cannot be clicked. */
export function usePrintedWhole(): void {
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = [];
    const unfold = () => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .page-query)')];
      for (const details of unfolded) details.open = true;
    };
    const fold = () => {
      for (const details of unfolded) details.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);
}
