import type { Judgement } from '../../domain/judgement.ts';
import type { Passage } from '../../domain/passage.ts';
import { type Drawing, node } from './drawing.ts';

/** What a person has judged or the machine was unsure about, with where the two sides stand. */
export function drawJudgement(judgement: Judgement, passages: readonly Passage[] | undefined): Drawing {
  const { id, kind, a, b, verdict, score, reasons, by, at, author } = judgement;
  const facts = { kind, a, b, verdict, score, reasons, by, at, author, passages };
  return { nodes: [node(id, ['Judgement'], facts)], edges: [] };
}
