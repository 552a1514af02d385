import { useRef } from 'react';
import { type Decision, useDecisions } from '../../parts/judging/decisions.ts';
import { keyOfPair } from '../../parts/judging/pair.ts';
import { pairOfQuestion, type Question } from '../../parts/judging/pair-of-question.ts';

/** The rows of a queue: what was decided stays where it was, though the queue has it no more; others come behind. */
export function useKeptRows(questions: readonly Question[], about: string): readonly Question[] {
  const decisions = useDecisions();
  const before = useRef<{ readonly about: string; readonly rows: readonly Question[] }>({ about, rows: [] });
  const shown = before.current.about === about ? before.current.rows : [];
  const stay = shown.flatMap(
    row => questions.find(({ id }) => id === row.id) ?? (wasDecided(row, decisions) ? row : []),
  );
  const come = questions.filter(({ id }) => !stay.some(row => row.id === id));
  const rows = [...stay, ...come];
  before.current = { about, rows };
  return rows;
}

/** What was taken back is waited for: the queue has it again when it is asked anew. */
function wasDecided(question: Question, decisions: readonly Decision[]): boolean {
  const pair = pairOfQuestion(question);
  return pair !== null && decisions.some(one => one.pair === keyOfPair(pair));
}
