import type { Graph } from '../../src/graph/graph.ts';
import { askOnce, type Contender } from './contender.ts';
import { type Question, questions } from './questions.ts';

/** What one question is asked about, in the words of our own server and in those of the others. */
export interface Variables {
  readonly own: object;
  readonly others: object;
}

const many = 64;
const pages = 16;
const pageSize = 20;

/** What the questions are asked about, the same for all: those on whom or on which most was said come first. */
export interface Subjects {
  readonly statements: readonly string[];
  readonly actors: readonly string[];
}

const statements = `MATCH (s:Statement {status: 'DISPUTED'})
RETURN s.id AS id ORDER BY s.rank DESC, s.id LIMIT 4000`;
const actors = `MATCH (a:Actor) WHERE a.assertionCount + a.denialCount > 0
RETURN a.id AS id ORDER BY a.assertionCount + a.denialCount DESC, a.id LIMIT 2000`;

export async function subjectsIn(graph: Graph): Promise<Subjects> {
  const idsBy = async (text: string) => (await graph.read<{ readonly id: string }>(text)).map(({ id }) => id);
  return { statements: await idsBy(statements), actors: await idsBy(actors) };
}

/** What is much spoken of comes oftener, as it would be asked for. */
export async function variablesFor(
  question: Question,
  subjects: Subjects,
  own: Contender,
): Promise<readonly Variables[]> {
  if (question.name === 'disputes') return pagesOfDisputes(own);
  const ids = question.name === 'opponents' ? subjects.actors : subjects.statements;
  const asked = Array.from({ length: many }, (_, at) => ids[Math.floor(ids.length * (at / many) ** 2)]!);
  return asked.map(id => ({ own: { id }, others: { id } }));
}

interface DisputesAnswer {
  readonly disputes: { readonly pageInfo: { readonly endCursor: string } };
}

/** The first pages: ours go on from a place, the others skip so many. */
async function pagesOfDisputes(own: Contender): Promise<readonly Variables[]> {
  const question = questions.find(({ name }) => name === 'disputes')!;
  const found: Variables[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    found.push({ own: { after }, others: { skip: page * pageSize } });
    const answer = (await askOnce(own, question, { after })) as DisputesAnswer;
    after = answer.disputes.pageInfo.endCursor;
  }
  return found;
}

export const variablesOf = ({ name }: Contender, { own, others }: Variables): object => (name === 'own' ? own : others);
