import { useEffect, useRef } from 'react';
import { SideCount } from '../../parts/SideCount.tsx';
import { Link } from '../../router/Link.tsx';
import { articlePath, statementPath } from '../../router/paths.ts';
import { counted } from '../../words.ts';
import type { Outcome } from './desk.ts';
import { Few } from './Few.tsx';
import { Refused } from './Refused.tsx';
import { statementsIn } from './statements-in.ts';

interface OutcomesProps {
  readonly outcomes: readonly Outcome[];
  readonly isDone: boolean;
}

/** What became of the articles that were sent: those that are new, those that were there, those that were refused. */
export function Outcomes({ outcomes, isDone }: OutcomesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isDone) heading.current?.focus();
  }, [isDone]);
  const ofStatus = (status: Outcome['status']) => outcomes.filter(one => one.status === status);
  const [created, known] = [ofStatus('CREATED'), ofStatus('DUPLICATE')];
  const refused = ofStatus('REJECTED').map(({ from, reason }) => ({ from, reason: reason ?? 'was refused' }));
  const { statements, more } = statementsIn(created);
  return (
    <section className="outcomes" aria-labelledby="outcomes">
      <h2 id="outcomes" ref={heading} tabIndex={-1}>
        {counted(created.length, 'article')} added
      </h2>
      <ArticleLinks outcomes={created} />
      {statements.length > 0 && (
        <>
          <h3>What is asserted and denied in {created.length === 1 ? 'it' : 'them'}</h3>
          <ul className="plain">
            {statements.map(({ id, text, asserts, denies }) => (
              <li key={id}>
                <SideCount stance="ASSERTS" count={asserts} /> <SideCount stance="DENIES" count={denies} />{' '}
                <Link to={statementPath(id)} data-row>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
          {more > 0 && <p className="muted">And {counted(more, 'statement')} more, in the articles.</p>}
        </>
      )}
      {known.length > 0 && (
        <>
          <h3>{counted(known.length, 'article')} there already: nothing has changed</h3>
          <ArticleLinks outcomes={known} />
        </>
      )}
      <Refused refused={refused} />
      {isDone && created.length > 0 && (
        <p>
          <Link to="/" className="button">
            See what is disputed
          </Link>
        </p>
      )}
    </section>
  );
}

const ArticleLinks = ({ outcomes }: { readonly outcomes: readonly Outcome[] }) => (
  <ul className="plain">
    <Few
      items={outcomes.flatMap(({ article }) => article ?? [])}
      draw={({ id, title, outlet }, index) => (
        <li key={`${id} ${index}`}>
          <Link to={articlePath(id)} data-row>
            {title}
          </Link>{' '}
          <span className="muted">{outlet?.name}</span>
        </li>
      )}
    />
  </ul>
);
