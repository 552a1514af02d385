import { askOnce, type Contender } from './contender.ts';
import type { Question } from './questions.ts';
import { type Variables, variablesOf } from './variables.ts';

/** Makes sure that all contenders tell of the same things; where a list is cut, they may cut it in different orders. */
export async function requireSameAnswers(
  contenders: readonly Contender[],
  question: Question,
  variables: readonly Variables[],
): Promise<void> {
  for (const each of variables) {
    const [first, ...others] = await Promise.all(
      contenders.map(async contender => thingsIn(await askOnce(contender, question, variablesOf(contender, each)))),
    );
    for (const [at, things] of others.entries()) {
      if (things.size >= leastCut || sameThings(first!, things)) continue;
      throw new Error(`${contenders[at + 1]!.name} answers "${question.name}" otherwise for ${JSON.stringify(each)}`);
    }
  }
}

const leastCut = 40;

const sameThings = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every(thing => b.has(thing));

/** The ids that stand anywhere in an answer. */
function thingsIn(answer: unknown, found = new Set<string>()): Set<string> {
  if (typeof answer !== 'object' || answer === null) return found;
  for (const [key, value] of Object.entries(answer)) {
    if (key === 'id') found.add(String(value));
    thingsIn(value, found);
  }
  return found;
}
