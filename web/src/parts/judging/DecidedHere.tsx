import { lazily } from '../lazily.tsx';
import { type Decision, isFresh, useDecisions } from './decisions.ts';
import { useJudgingKeys } from './use-judging-keys.ts';

const Decisions = lazily(() => import('./Decisions.tsx').then(part => part.Decisions));

/** What was decided in this tab on what a page is about; brings the keys of judging to the page. */
export function DecidedHere({ id }: { readonly id: string }) {
  useJudgingKeys();
  const isHere = ({ about }: Decision) => about.includes(id);
  const here = useDecisions().filter(isHere);
  return (
    <>
      {here.some(one => one.isTakenBack && isFresh(one)) && <p role="status">Your verdict is taken back.</p>}
      {here.some(({ isTakenBack }) => !isTakenBack) && <Decisions heading="What you decided here" of={isHere} />}
    </>
  );
}
