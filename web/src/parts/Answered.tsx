import type { ReactNode } from 'react';
import type { Asked } from '../graphql/use-answer.ts';
import { Failure } from './Failure.tsx';
import { Waiting } from './Waiting.tsx';

interface AnsweredProps<Answer> {
  readonly asked: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** What a question brings, or that it is on its way, or why it does not come; what was known before stays in sight. */
export function Answered<Answer>({ asked, children }: AnsweredProps<Answer>) {
  const { data, error, isAsking, isSlow, isStale, retry } = asked;
  return (
    <>
      {error && !(isAsking && data) && <Failure error={error} retry={retry} isPartial={data !== undefined} />}
      {data === undefined && !error && <Waiting isSlow={isSlow} />}
      {data !== undefined && isAsking && isSlow && (
        <p className="notice" role="status">
          The server takes its time; what is shown may change.
        </p>
      )}
      {data !== undefined && <div className={isStale ? 'stale' : undefined}>{children(data)}</div>}
    </>
  );
}
