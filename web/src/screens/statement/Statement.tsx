import { useEffect } from 'react';
import { spokenRange } from '../../dates.ts';
import { type StatementPageQueryVariables, statementCoverage, statementPage } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { BackToStart } from '../../parts/BackToStart.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { Export } from '../../parts/export/Export.tsx';
import { DecidedHere } from '../../parts/judging/DecidedHere.tsx';
import { Gone } from '../../parts/judging/Gone.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { Timeline } from '../../parts/Timeline.tsx';
import { daysIn, rangeOf } from '../../period.ts';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { statementPath } from '../../router/paths.ts';
import type { ScreenProps } from '../../screens.ts';
import { counted } from '../../words.ts';
import { Coverage } from './Coverage.tsx';
import { Related } from './Related.tsx';
import { Side } from './Side.tsx';
import { changedSides, speakersOf } from './speakers.ts';
import type { StatementSides } from './statement-types.ts';
import { Topics } from './Topics.tsx';
import { Undecided } from './Undecided.tsx';
import { usePrintedWhole } from './use-printed-whole.ts';
import { useStatementNews } from './use-statement-news.ts';

const pageSize = 40;

/** One statement: who asserts it, who denies it, who keeps silent, in which words, where and when. */
export function Statement({ id }: ScreenProps) {
  const address = useAddress();
  const variables = {
    id,
    saidAt: rangeOf(daysIn(address)),
    first: pageSize,
    after: address.params.get('after'),
  };
  const sides = useAnswer(statementPage, variables, id);
  const around = useAnswer(statementCoverage, { id });
  const statement = sides.data?.statement;
  usePrintedWhole();
  useStatementNews(id, statement, variables.saidAt !== null);
  useHash(statement?.id);
  return (
    <Screen
      title={sides.data && (statement?.text ?? 'No such statement')}
      query={statementPage.text}
      variables={variables}
      saving={statement && <Saving statement={statement} variables={variables} />}
    >
      <Answered asked={sides}>
        {answer =>
          answer.statement ? (
            <>
              <StatementHead statement={answer.statement} />
              <DecidedHere id={answer.statement.id} />
              <Answered asked={around}>
                {({ statement: surroundings }) =>
                  surroundings && <Timeline label="When each side was heard, by day" periods={surroundings.timeline} />
                }
              </Answered>
              <Sides statement={answer.statement} />
            </>
          ) : (
            <Gone id={id} pathOf={statementPath} what="There is no such statement" />
          )
        }
      </Answered>
      {statement && around.data?.statement && (
        <>
          <Undecided surroundings={around.data.statement} />
          <Coverage
            rows={around.data.statement.coverage}
            utterances={isWhole(statement, variables) ? statement.utterances.nodes : null}
          />
          <Related id={statement.id} related={around.data.statement.related.edges} />
        </>
      )}
    </Screen>
  );
}

interface SavingProps {
  readonly statement: StatementSides;
  readonly variables: StatementPageQueryVariables;
}

const Saving = ({ statement: { text, assertionCount, denialCount }, variables }: SavingProps) => (
  <Export
    key={JSON.stringify(variables)}
    what={`every report of what was said here ${counted(assertionCount + denialCount, 'time')}`}
    load={() => import('./statement-listing.ts').then(({ statementListing }) => statementListing(variables, text))}
  />
);

/** Whether a page holds all that was ever said. */
const isWhole = ({ utterances }: StatementSides, { saidAt, after }: StatementPageQueryVariables): boolean =>
  !utterances.pageInfo.hasNextPage && !saidAt && !after;

function StatementHead({ statement }: { readonly statement: StatementSides }) {
  const { text, assertionCount, denialCount, articleCount, outletCount, originCount, firstAt, lastAt } = statement;
  return (
    <div className="screen-head">
      <p className="kicker">Statement</p>
      <h1 className="statement-text">{text}</h1>
      <p className="statement-sum">
        <a href="#asserts" className="asserts-ink">
          ▲ asserted {assertionCount}×
        </a>
        <a href="#denies" className="denies-ink">
          ▼ denied {denialCount}×
        </a>
        <a href="#coverage">
          {counted(articleCount, 'article')} of {counted(outletCount, 'outlet')}
        </a>
        {originCount < articleCount && (
          <span className="origins">{counted(originCount, 'origin')} when copies count once</span>
        )}
        {firstAt && lastAt && <span>{spokenRange(firstAt, lastAt)}</span>}
        <CopyButton text={location.href} label="Copy link" />
      </p>
      <Topics about={statement.about.edges} />
      <p className="print-only muted">{location.href}</p>
    </div>
  );
}

function Sides({ statement }: { readonly statement: StatementSides }) {
  const address = useAddress();
  const { nodes, pageInfo } = statement.utterances;
  const turned = changedSides(nodes);
  return (
    <>
      <p className="muted order-note">
        Both sides: whoever spoke first at the top, by the day it was said or else published.
      </p>
      <div className="sides">
        <Side stance="ASSERTS" speakers={speakersOf(nodes, 'ASSERTS')} turned={turned} />
        <Side stance="DENIES" speakers={speakersOf(nodes, 'DENIES')} turned={turned} />
      </div>
      {pageInfo.hasNextPage && (
        <p className="notice">
          This page holds {nodes.length} of what was said, the latest.{' '}
          <Link to={changed(address, { after: pageInfo.endCursor })} toTop data-row>
            Show what was said before
          </Link>
        </p>
      )}
      <BackToStart label="Back to the latest" />
    </>
  );
}

/** Goes to the part of the page that the address names, once it is there. */
function useHash(shown: string | undefined): void {
  useEffect(() => {
    if (shown && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [shown]);
}
