import type { Flow, Groups, Table } from '../domain/flow.ts';
import { idOf } from '../domain/id.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byId, byText, countOf } from '../domain/order.ts';
import { dayOf } from '../domain/partial-date.ts';
import type { StandingVerdicts } from '../domain/standing-verdicts.ts';
import type { Utterance } from '../domain/utterance.ts';
import { followVerdicts, type Verdicts } from '../domain/verdicts.ts';
import type { FollowedStatements } from './follow-statements.ts';
import { matchUtterances } from './match-utterances.ts';
import type { Said } from './said.ts';
import { unsureUtterances } from './unsure-utterances.ts';

/** A speech act with the reports of it. */
export interface KnownUtterance {
  readonly utterance: Utterance;
  /** Sorted by attribution. */
  readonly reports: readonly Said[];
}

/** Which attributions report one speech act, kept up to date. */
export interface FollowedUtterances {
  /** Utterance id to the utterance; the first member counts. */
  readonly utterances: Groups<KnownUtterance>;
  /** Attribution id to utterance id; attributions that neither assert nor deny, or of nobody known, have none. */
  idOf(attributionId: string): string | undefined;
  /** What the machine is unsure about, by statement, side and day. */
  readonly questions: Table<readonly Judgement[]>;
}

/** Decides which attributions report one speech act. */
export function followUtterances(
  flow: Flow,
  saids: Table<readonly Said[]>,
  judgements: Groups<Judgement>,
  { keyOf, idAt }: FollowedStatements,
  bodiesOf: (actorId: string) => readonly string[],
): FollowedUtterances {
  const verdicts = followVerdicts(flow, judgements, 'UTTERANCE');
  const acts = flow.groups<Said>();
  flow.each(saids, (articleId, emit) => {
    for (const said of saids.get(articleId)!) {
      const { id, stance } = said.attribution;
      if (said.actorId !== null) emit.put(acts, `${said.actorId} ${keyOf.get(id)} ${stance}`, id, said);
    }
  });
  const utterances = flow.groups<KnownUtterance>();
  const reported = flow.groups<string>();
  flow.each(acts, (act, emit) => {
    const same = [...acts.of(act)].sort(([a], [b]) => byText(a, b)).map(([, said]) => said);
    const statementId = idAt(act.split(' ').slice(1, -1).join(' '));
    const judged = standingAmong(
      same.map(said => said.attribution.id),
      verdicts,
    );
    for (const { saids: reports, saidAt } of matchUtterances(same, judged)) {
      const utterance = { ...utteranceOf(reports), statementId, saidAt };
      emit.put(utterances, utterance.id, act, { utterance, reports });
      for (const id of utterance.attributionIds) emit.put(reported, id, act, utterance.id);
    }
  });

  const sameDay = flow.groups<Utterance>();
  flow.each(utterances, (id, emit) => {
    const [{ utterance }] = utterances.of(id).values() as unknown as readonly [KnownUtterance];
    const { statementId, stance, saidAt } = utterance;
    if (dayOf(saidAt) !== null) emit.put(sameDay, `${statementId} ${stance} ${dayOf(saidAt)}`, id, utterance);
  });
  const questions = flow.table<readonly Judgement[]>();
  flow.each(sameDay, (key, emit) => {
    const same = [...sameDay.of(key).values()].sort(byId);
    if (same.length < 2) return;
    const speaksFor = same.flatMap(({ actorId: from }) => bodiesOf(from).map(to => ({ from, to })));
    const ids = same.flatMap(utterance => utterance.attributionIds);
    const asked = unsureUtterances(same, speaksFor, standingAmong(ids, verdicts));
    if (asked.length > 0) emit.set(questions, key, asked);
  });
  return { utterances, idOf: id => [...reported.of(id).values()][0], questions };
}

function standingAmong(ids: readonly string[], verdicts: Verdicts): StandingVerdicts {
  const all = new Map(ids.flatMap(id => verdicts.of(id).map(one => [`${one.a} ${one.b}`, one] as const)));
  const ranked = [...all.values()].sort((x, y) => y.rank - x.rank || byText(x.a, y.a) || byText(x.b, y.b));
  return {
    same: ranked.filter(one => one.same),
    different: ranked.filter(one => !one.same),
    ids: new Set(ranked.flatMap(({ a, b }) => [a, b])),
  };
}

function utteranceOf(reports: readonly Said[]): Omit<Utterance, 'statementId' | 'saidAt'> {
  const attributions = reports.map(report => report.attribution);
  const attributionIds = attributions.map(attribution => attribution.id).sort(byText);
  return {
    id: idOf('utt', attributionIds[0]!),
    actorId: reports[0]!.actorId!,
    stance: attributions[0]!.stance as Utterance['stance'],
    denialKind: most(attributions.map(attribution => attribution.denialKind)),
    act: most(attributions.map(attribution => attribution.act))!,
    addressee: most(attributions.map(attribution => attribution.addressee)),
    articleIds: [...new Set(attributions.map(attribution => attribution.articleId))].sort(byText),
    attributionIds,
  };
}

const most = <Text extends string>(texts: readonly (Text | null)[]): Text | null =>
  (countOf(texts.flatMap(text => text ?? []))[0]?.[0] ?? null) as Text | null;
