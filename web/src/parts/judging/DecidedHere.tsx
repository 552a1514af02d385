import { lazily } from '../lazily.tsx';
import { useDecisions } from './decisions.ts';
import { useJudgingKeys } from './use-judging-keys.ts';

const Decisions = lazily(() => import('./Decisions.tsx').then(part => part.Decisions), 'part');

interface DecidedHereProps {
  /** What the page is about. */
  readonly id: string;
  /** The pair that is shown on the page with its verdict already. */
  readonly besides: string | null;
}

/** What was decided in this tab on what a page is about; the keys of all judging on the page. */
export function DecidedHere({ id, besides }: DecidedHereProps) {
  useJudgingKeys();
  const isHere = (one: { readonly about: readonly string[]; readonly pair: string; readonly isTakenBack: boolean }) =>
    !one.isTakenBack && one.pair !== besides && one.about.includes(id);
  return useDecisions().some(isHere) ? <Decisions heading="What you decided here" of={isHere} /> : null;
}
