import { useEffect, useRef } from 'react';
import { useAddress } from '../../router/address.ts';
import { counted } from '../../words.ts';
import { addArticles } from './add-articles.ts';
import { clearDesk, type Desk } from './desk.ts';
import { Few } from './Few.tsx';
import { LaidArticle } from './LaidArticle.tsx';
import { lookAtArticles, mostAtOnce } from './look-at-articles.ts';
import { Refused } from './Refused.tsx';

/** The articles that wait to go in. */
export function LaidList({ desk: { laid, refusals, work } }: { readonly desk: Desk }) {
  const { params } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const newest = laid.at(-1)?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is laid here is to be seen.
  useEffect(() => heading.current?.focus(), [newest, refusals.length]);
  const unseen = laid.filter(({ isSeen }) => !isSeen).length;
  const addable = laid.filter(({ look }) => look?.status !== 'REJECTED').length;
  const isBusy = work !== null;
  return (
    <section className="laid-list" aria-labelledby="laid">
      <h2 id="laid" ref={heading} tabIndex={-1}>
        {laid.length === 0 ? 'Nothing to add' : `${counted(laid.length, 'article')}, not added yet`}
      </h2>
      <Refused refused={refusals} />
      <ol>
        <Few
          items={laid}
          draw={one => <LaidArticle key={one.key} laid={one} isOpen={laid.length === 1} chosen={params.get('a')} />}
        />
      </ol>
      <p className="add-buttons">
        {addable > 0 && (
          <button type="button" className="main-button" onClick={() => void addArticles()} disabled={isBusy}>
            Add {counted(addable, 'article')}
          </button>
        )}
        {unseen > 0 && !isBusy && (
          <button type="button" onClick={() => void lookAtArticles()}>
            Look at {unseen > mostAtOnce ? `${mostAtOnce} more` : 'the rest'} first
          </button>
        )}
        <button type="button" className="quiet" onClick={clearDesk} disabled={isBusy}>
          Take everything off
        </button>
      </p>
    </section>
  );
}
