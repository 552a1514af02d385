import { spoken } from '../../dates.ts';
import { StanceMark } from '../../parts/StanceMark.tsx';
import { Link } from '../../router/Link.tsx';
import { articlePath, statementPath } from '../../router/paths.ts';
import { manner } from '../../words.ts';
import type { Turn } from './actor-types.ts';

/** Where an actor has been on both sides: what was said on each, side by side. */
export function Turns({ turns }: { readonly turns: readonly Turn[] }) {
  if (turns.length === 0) return null;
  return (
    <section className="turns">
      <h2>On both sides</h2>
      {turns.map(turn => (
        <OneTurn key={`${turn.statement?.id} ${turn.against?.id}`} turn={turn} />
      ))}
    </section>
  );
}

const OneTurn = ({ turn: { statement, against, utterances } }: { readonly turn: Turn }) => (
  <div className="turn">
    {statement && (
      <h3>
        <Link to={statementPath(statement.id)} data-row>
          {statement.text}
        </Link>
        {against && (
          <>
            {' against '}
            <Link to={statementPath(against.id)}>{against.text}</Link>
          </>
        )}
      </h3>
    )}
    <ol>
      {utterances.map(utterance => (
        <TurnStep key={utterance.id} utterance={utterance} />
      ))}
    </ol>
  </div>
);

function TurnStep({ utterance }: { readonly utterance: Turn['utterances'][number] }) {
  const { stance, act, denialKind, saidAt, quote, attributions } = utterance;
  const [report] = attributions.nodes;
  const how = manner(stance, act, denialKind);
  return (
    <li className={`turn-step turn-${stance.toLowerCase()}`}>
      <p>
        <StanceMark stance={stance} />{' '}
        <span className="muted">{saidAt ? `said ${spoken(saidAt)}` : 'day not told'}</span>
      </p>
      {report?.article ? (
        <Link to={articlePath(report.article.id, report.id)} className="report-words">
          {quote}
        </Link>
      ) : (
        <p className="report-words">{quote}</p>
      )}
      <p className="report-where">
        {[
          how,
          report?.article?.outlet?.name,
          report?.article?.publishedAt && `published ${spoken(report.article.publishedAt)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
