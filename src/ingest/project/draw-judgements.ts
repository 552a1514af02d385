import type { Judgement } from '../../domain/judgement.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Derived } from './derived.ts';
import { type Drawing, node } from './drawing.ts';
import { passageOfAttribution, passageOfDescriptor } from './find-again.ts';

/** What people have judged and what the machine was unsure about, with where the two sides stand. */
export function drawJudgements({ judgements, resolved, matched, readings }: Derived): Drawing {
  const asked = [...resolved.judgements, ...matched.judgements];
  const passages = passagesFor(asked, readings);
  const questions = asked.map(question => ({ ...question, passages: passages(question) }));
  return {
    nodes: [...judgements, ...questions].map(({ id, kind, a, b, verdict, score, reasons, by, at, author, passages }) =>
      node(id, ['Judgement'], { kind, a, b, verdict, score, reasons, by, at, author, passages }),
    ),
    edges: [],
  };
}

/** Where the two sides of a question stand. */
function passagesFor(questions: readonly Judgement[], readings: readonly Reading[]) {
  const asked = new Set(questions.flatMap(({ a, b }) => [a, b]));
  const passageOf = new Map<string, Passage>();
  for (const reading of readings) {
    for (const { id } of reading.descriptors) if (asked.has(id)) passageOf.set(id, passageOfDescriptor(id, reading));
    for (const one of reading.attributions) if (asked.has(one.id)) passageOf.set(one.id, passageOfAttribution(one));
  }
  return ({ a, b }: Judgement): readonly Passage[] => [passageOf.get(a)!, passageOf.get(b)!];
}
