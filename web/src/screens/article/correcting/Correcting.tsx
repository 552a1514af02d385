import { useEffect, useRef } from 'react';
import { useMayChange } from '../../../graphql/rights.ts';
import { lazily } from '../../../parts/lazily.tsx';
import { ReadersNotice } from '../../../parts/ReadersNotice.tsx';
import { useKeys } from '../../../parts/use-keys.ts';
import { changed, navigate, useAddress } from '../../../router/address.ts';
import type { ArticleRead, Attributed } from '../article-types.ts';

const CorrectionForm = lazily(() => import('./CorrectionForm.tsx').then(part => part.CorrectionForm));
const PutRight = lazily(() => import('./PutRight.tsx').then(part => part.PutRight));

interface CorrectingProps {
  readonly article: ArticleRead;
  readonly attribution: Attributed;
}

/** What people have put right in the chosen passage, and the form in which to do so. Whether it is open stands in the address. */
export function Correcting({ article, attribution }: CorrectingProps) {
  const address = useAddress();
  const button = useRef<HTMLButtonElement>(null);
  const mayChange = useMayChange();
  const isOpen = address.params.has('correct');
  const wasOpen = useRef(isOpen);
  const turn = (to: string | null) => navigate(changed(address, { correct: to }), { replace: true });
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useKeys({ r: () => turn('on') });
  return (
    <div className="correcting">
      {attribution.corrected.length > 0 && (
        <PutRight attribution={attribution} onUndone={() => button.current?.focus()} />
      )}
      <ReadersNotice />
      {isOpen ? (
        <CorrectionForm article={article} attribution={attribution} onClose={() => turn(null)} />
      ) : (
        mayChange && (
          <button ref={button} type="button" onClick={() => turn('on')}>
            Put this reading right <kbd>r</kbd>
          </button>
        )
      )}
    </div>
  );
}
