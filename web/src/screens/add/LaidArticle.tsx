import { type FocusEvent, useId, useState } from 'react';
import { spoken } from '../../dates.ts';
import { SideCount } from '../../parts/SideCount.tsx';
import { MarkedText } from '../article/MarkedText.tsx';
import { articleFields, articleIn } from './article-fields.ts';
import { amendOnDesk, type Found, type Laid, takeOffDesk } from './desk.ts';
import { FieldInputs } from './FieldInputs.tsx';
import { FoundList } from './FoundList.tsx';
import { lookAtArticles } from './look-at-articles.ts';
import { markingsOf } from './markings.ts';

interface LaidArticleProps {
  readonly laid: Laid;
  readonly isOpen: boolean;
  readonly chosen: string | null;
}

/** An article on the desk: what is known of it, to be put right, and who says what in its text. */
export function LaidArticle({ laid, isOpen, chosen }: LaidArticleProps) {
  // A folder may hold thousands: what is folded is not drawn.
  const [isUnfolded, setUnfolded] = useState(isOpen);
  return (
    <li className="laid">
      <details open={isOpen} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary data-row>
          <Summary laid={laid} />
        </summary>
        {isUnfolded && <Whole laid={laid} chosen={chosen} />}
      </details>
    </li>
  );
}

const Whole = ({ laid, chosen }: Omit<LaidArticleProps, 'isOpen'>) => (
  <>
    <Known laid={laid} />
    {laid.look?.found && <FoundShown articleKey={laid.key} found={laid.look.found} chosen={chosen} />}
    <p>
      <button type="button" className="quiet" onClick={() => takeOffDesk(laid.key)}>
        Leave this one out
      </button>
    </p>
  </>
);

function Summary({ laid: { from, article, look, isSeen } }: { readonly laid: Laid }) {
  const { title, outlet, publishedAt } = { ...nothing, ...article, ...look?.found };
  const attributions = look?.found?.attributions ?? [];
  const countOf = (stance: string) => attributions.filter(one => one.stance === stance).length;
  return (
    <>
      <strong>{title ?? from}</strong>{' '}
      <span className="muted">
        {[outlet, publishedAt && spoken(publishedAt), title && from].filter(Boolean).join(' · ')}
      </span>{' '}
      {look?.found && (
        <>
          <SideCount stance="ASSERTS" count={countOf('ASSERTS')} />{' '}
          <SideCount stance="DENIES" count={countOf('DENIES')} />
        </>
      )}
      {look?.status === 'DUPLICATE' && <span className="laid-note">is there already</span>}
      {look?.status === 'REJECTED' && <span className="laid-note laid-refused">refused: it {look.reason}</span>}
      {!isSeen && <span className="laid-note">not looked at yet</span>}
    </>
  );
}

const nothing = { title: null, outlet: null, publishedAt: null };

/** What is known of it. The reader looks again once something else is said. */
function Known({ laid: { key, article, look } }: { readonly laid: Laid }) {
  const id = useId();
  const amend = ({ currentTarget: form }: FocusEvent<HTMLFormElement>) => {
    const next = articleIn(form, article.text);
    const isOther = articleFields.some(({ name }) => (next[name] ?? null) !== (article[name] ?? null));
    if (!isOther || !form.reportValidity()) return;
    amendOnDesk(key, next);
    void lookAtArticles();
  };
  const submit = (event: { readonly currentTarget: HTMLFormElement; preventDefault: () => void }) => {
    event.preventDefault();
    (document.activeElement as HTMLElement | null)?.blur();
  };
  return (
    <form onBlur={amend} onSubmit={submit} aria-labelledby={id}>
      <p id={id} className="muted">
        What is left empty is as the reader finds it.
      </p>
      <FieldInputs values={article} guesses={look?.found ?? {}} />
      <button type="submit" className="unseen" tabIndex={-1}>
        Read again
      </button>
    </form>
  );
}

interface FoundShownProps {
  readonly articleKey: number;
  readonly found: Found;
  readonly chosen: string | null;
}

function FoundShown({ articleKey, found, chosen }: FoundShownProps) {
  const markings = markingsOf(articleKey, found);
  return (
    <div className="article found">
      <MarkedText
        article={{ id: String(articleKey), title: found.title, text: found.text }}
        attributions={markings}
        chosen={chosen}
        heading="h3"
      />
      <section aria-label={`Who says what in ${found.title}`}>
        <h3>
          Who says what <span className="total">{markings.length}</span>
        </h3>
        <FoundList markings={markings} chosen={chosen} />
      </section>
    </div>
  );
}
