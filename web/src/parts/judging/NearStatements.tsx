import { useRef } from 'react';
import { type StatementPageQuery, statementPage } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { Answered } from '../Answered.tsx';
import { Judging } from './Judging.tsx';
import { pairOfStatements } from './pair-of-statements.ts';

interface NearStatementsProps {
  readonly id: string;
  readonly otherId: string;
}

const mostUtterances = 3;
type Statement = StatementPageQuery['statement'];

/** Two statements that are near to each other, to be judged; once they are one they stay in sight with the verdict. */
export function NearStatements({ id, otherId }: NearStatementsProps) {
  const [mine, others] = [useSaid(id), useSaid(otherId)];
  const address = useAddress();
  const close = () => navigate(changed(address, { judge: null }), { replace: true });
  const last = useRef<readonly [Statement, Statement]>([null, null]);
  const [one, other] = [mine.data?.statement, others.data?.statement];
  if (one && other) last.current = [one, other];
  const [a, b] = last.current;
  return (
    <Answered asked={mine}>
      {() => (
        <Answered asked={others}>
          {() =>
            a && b ? (
              <Judging pair={pairOfStatements(a, b)} score={null} reasons={[]} onClose={close} />
            ) : (
              <p className="notice">One of the two statements is gone.</p>
            )
          }
        </Answered>
      )}
    </Answered>
  );
}

const useSaid = (id: string) => useAnswer(statementPage, { id, first: mostUtterances }, id);
