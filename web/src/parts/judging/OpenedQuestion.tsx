import { useRef } from 'react';
import { openQuestion } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { Answered } from '../Answered.tsx';
import { Judging } from './Judging.tsx';
import { pairOfQuestion, type Question } from './pair-of-question.ts';

/** One question that the machine has left open, by its id; once it is settled it stays in sight with its verdict. */
export function OpenedQuestion({ id }: { readonly id: string }) {
  const asked = useAnswer(openQuestion, { id }, id);
  const address = useAddress();
  const close = () => navigate(changed(address, { judge: null }), { replace: true });
  const last = useRef<Question | null>(null);
  const node = asked.data?.node;
  if (node && isQuestion(node)) last.current = node;
  const question = last.current;
  const pair = question && pairOfQuestion(question);
  return (
    <Answered asked={asked}>
      {() =>
        question && pair ? (
          <Judging pair={pair} score={question.score} reasons={question.reasons} onClose={close} />
        ) : (
          <p className="notice">This question is open no more.</p>
        )
      }
    </Answered>
  );
}

const isQuestion = (node: object): node is Question => 'kind' in node;
