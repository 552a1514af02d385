import type { Derived } from './derived.ts';
import { type Drawing, node } from './drawing.ts';

/** What people have judged and what the machine was unsure about. */
export const drawJudgements = ({ judgements, resolved, matched }: Derived): Drawing => ({
  nodes: [...judgements, ...resolved.judgements, ...matched.judgements].map(
    ({ id, kind, a, b, verdict, score, reasons, by, at }) =>
      node(id, ['Judgement'], { kind, a, b, verdict, score, reasons, by, at }),
  ),
  edges: [],
});
