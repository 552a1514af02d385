import { startFlow } from '../domain/flow.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byId, groupBy } from '../domain/order.ts';
import type { Statement } from '../domain/statement.ts';
import type { Utterance } from '../domain/utterance.ts';
import type { About } from './about.ts';
import { followStatements } from './follow-statements.ts';
import { followUtterances } from './follow-utterances.ts';
import type { Said } from './said.ts';
import { sidesBy } from './sides.ts';

/** Who says the same, across all articles. */
export interface Matched {
  readonly statements: readonly Statement[];
  readonly utterances: readonly Utterance[];
  /** Attribution id to statement id. */
  readonly statementOf: ReadonlyMap<string, string>;
  /** Attribution id to utterance id; attributions that neither assert nor deny, or of nobody known, have none. */
  readonly utteranceOf: ReadonlyMap<string, string>;
  /** Statement id to the actors and places it is about. */
  readonly about: ReadonlyMap<string, readonly About[]>;
  /** What the machine was unsure about, with reasons. */
  readonly judgements: readonly Judgement[];
}

/** What the matching follows from. */
export interface Spoken {
  /** Every attribution that asserts or denies. */
  readonly saids: readonly Said[];
  readonly judgements: readonly Judgement[];
  readonly isPlace: (id: string) => boolean;
  /** Which actor speaks for which. */
  readonly speaksFor: readonly Belongs[];
  /** Which body is part of which. */
  readonly partOf?: readonly Belongs[];
}

interface Belongs {
  readonly from: string;
  readonly to: string;
}

/** Decides which attributions convey one statement and which report one speech act, of all that are there at once. */
export function match({ saids, judgements, isPlace, speaksFor, partOf = [] }: Spoken): Matched {
  const flow = startFlow();
  const articles = flow.table<readonly Said[]>();
  const judged = flow.groups<Judgement>();
  const owners = groupBy([...speaksFor, ...partOf], relation => relation.from);
  const bodies = groupBy(speaksFor, relation => relation.from);
  const sidesOf = sidesBy(id => (owners.get(id) ?? []).map(({ to }) => to));
  const followed = followStatements(flow, articles, judged, { isPlace, sidesOf });
  const { statements, keyOf, idAt, questions } = followed;
  const spoken = followUtterances(flow, articles, judged, followed, id => (bodies.get(id) ?? []).map(({ to }) => to));
  for (const [id, own] of groupBy(saids, said => said.attribution.articleId)) articles.set(id, own);
  for (const judgement of judgements) judged.put(judgement.kind, judgement.id, judgement);
  flow.run();

  const statementOf = new Map(saids.map(({ attribution: { id } }) => [id, idAt(keyOf.get(id)!)] as const));
  const stances = groupBy(saids, ({ attribution }) => statementOf.get(attribution.id)!);
  const known = [...statements.keys()].map(key => statements.peek(key)!);
  const asked = [...questions.keys()].map(key => questions.peek(key)!);
  const doubted = [...spoken.questions.keys()].flatMap(key => spoken.questions.peek(key)!);
  return {
    statements: known.map(({ id, text }) => ({ id, text, status: statusOf(stances.get(id)!) })).sort(byId),
    utterances: [...spoken.utterances.keys()]
      .flatMap(id => [...spoken.utterances.of(id).values()].map(act => act.utterance))
      .sort(byId),
    statementOf,
    utteranceOf: new Map(
      saids.flatMap(({ attribution: { id } }) => {
        const utteranceId = spoken.idOf(id);
        return utteranceId === undefined ? [] : [[id, utteranceId] as const];
      }),
    ),
    about: new Map(known.map(({ id, about }) => [id, about] as const)),
    judgements: [...asked, ...doubted].sort(byId),
  };
}

function statusOf(saids: readonly Said[]): Statement['status'] {
  const sides = new Set(saids.map(({ attribution }) => attribution.stance));
  return !sides.has('DENIES') ? 'UNDISPUTED' : sides.has('ASSERTS') ? 'DISPUTED' : 'DENIED_ONLY';
}
