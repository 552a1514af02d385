import { type ReviewQueueQuery, reviewQueue } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { BackToStart } from '../../parts/BackToStart.tsx';
import { Decisions } from '../../parts/judging/Decisions.tsx';
import { Judging } from '../../parts/judging/Judging.tsx';
import { keyOfPair } from '../../parts/judging/pair.ts';
import { pairOfQuestion } from '../../parts/judging/pair-of-question.ts';
import { useJudgingKeys } from '../../parts/judging/use-judging-keys.ts';
import { ReadersNotice } from '../../parts/ReadersNotice.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { KindFilter, kindIn } from './KindFilter.tsx';
import '../../styles/review.css';
import { useKeptRows } from './use-kept-rows.ts';

const pageSize = 10;

/** What the machine was unsure about, the likeliest first, for people to settle. */
export function Review() {
  const address = useAddress();
  const kind = kindIn(address);
  const variables = { kind: kind && [kind], first: pageSize, after: address.params.get('after') };
  const asked = useAnswer(reviewQueue, variables, 'review');
  useJudgingKeys();
  return (
    <Screen title="Review" query={reviewQueue.text} variables={variables}>
      <div className="screen-head">
        <h1>Open questions {asked.data && <span className="total">{asked.data.reviewQueue.totalCount}</span>}</h1>
        <p className="muted">
          Where the machine was not sure whether two are one. What you say outweighs its rules, and can be taken back.
        </p>
      </div>
      <KindFilter />
      <ReadersNotice />
      <Answered asked={asked}>
        {answer => (
          <Questions queue={answer.reviewQueue} about={JSON.stringify(variables)} isNarrowed={kind !== null} />
        )}
      </Answered>
    </Screen>
  );
}

interface QuestionsProps {
  readonly queue: ReviewQueueQuery['reviewQueue'];
  /** What is asked for: another page has rows of its own. */
  readonly about: string;
  readonly isNarrowed: boolean;
}

function Questions({ queue: { nodes, pageInfo }, about, isNarrowed }: QuestionsProps) {
  const address = useAddress();
  const pairs = useKeptRows(nodes, about).flatMap(question => {
    const pair = pairOfQuestion(question);
    return pair ? { question, pair } : [];
  });
  const shown = new Set(pairs.map(({ pair }) => keyOfPair(pair)));
  return (
    <>
      {pairs.length === 0 && <NothingOpen isNarrowed={isNarrowed} />}
      {pairs.length > 0 && <h2 className="unseen">The questions</h2>}
      {pairs.map(({ question, pair }) => (
        <Judging key={question.id} pair={pair} score={question.score} reasons={question.reasons} />
      ))}
      {pageInfo.hasNextPage && (
        <p className="next-page">
          <Link to={changed(address, { after: pageInfo.endCursor })} className="button" data-row>
            More questions
          </Link>
        </p>
      )}
      <BackToStart label="Back to the first" />
      <Decisions heading="What you decided before" of={({ pair }) => !shown.has(pair)} />
    </>
  );
}

const NothingOpen = ({ isNarrowed }: { readonly isNarrowed: boolean }) => (
  <p className="notice">
    {isNarrowed ? (
      <>
        No question of this kind is open. <Link to="/review">See all kinds</Link>
      </>
    ) : (
      'No question is open. As articles come in, what the machine is not sure about is asked here.'
    )}
  </p>
);
