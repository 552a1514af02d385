import type { Flow, Groups, Table } from '../domain/flow.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byId, byText, countOf } from '../domain/order.ts';
import { dayOf } from '../domain/partial-date.ts';
import type { StandingVerdicts } from '../domain/standing-verdicts.ts';
import type { Utterance } from '../domain/utterance.ts';
import { followVerdicts, type Verdicts } from '../domain/verdicts.ts';
import { findReversals, type Reversal } from './find-reversals.ts';
import type { FollowedStatements } from './follow-statements.ts';
import { type Around, joinedWith, joinUtterances } from './join-utterances.ts';
import type { KnownUtterance } from './known-utterance.ts';
import { matchUtterances } from './match-utterances.ts';
import { rankIn, type Said } from './said.ts';
import { unsureUtterances } from './unsure-utterances.ts';
import { utteranceIdOf } from './utterance-id.ts';

/** Which attributions report one speech act, kept up to date. */
export interface FollowedUtterances {
  /** Utterance id to the utterance; the first member counts. */
  readonly utterances: Groups<KnownUtterance>;
  /** Attribution id to utterance id; attributions that neither assert nor deny, or of nobody known, have none. */
  idOf(attributionId: string): string | undefined;
  /** Where a speaker has changed sides, by speaker and statement. */
  readonly reversals: Table<readonly Reversal[]>;
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
      if (said.actorId !== null) emit.put(acts, `${said.actorId} ${keyOf.get(id)} ${stance}`, rankIn(said), said);
    }
  });
  const parts = flow.groups<KnownUtterance>();
  const partOf = flow.groups<string>();
  flow.each(acts, (act, emit) => {
    const same = [...acts.of(act)].sort(([a], [b]) => byText(a, b)).map(([, said]) => said);
    const statementId = idAt(act.split(' ').slice(1, -1).join(' '));
    const judged = standingAmong(
      same.map(said => said.attribution.id),
      verdicts,
    );
    for (const { saids: reports, saidAt } of matchUtterances(same, judged)) {
      const utterance = { ...utteranceOf(reports), statementId, saidAt };
      emit.put(parts, utterance.id, act, { utterance, reports });
      for (const id of utterance.attributionIds) emit.put(partOf, id, act, utterance.id);
    }
  });
  const partAt = (id: string) => [...parts.of(id).values()][0];
  const around: Around = {
    utteranceAt: attributionId => partAt([...partOf.of(attributionId).values()][0] ?? ''),
    verdictsOn: verdicts.of,
    bodiesOf,
  };
  const utterances = flow.groups<KnownUtterance>();
  const reported = flow.groups<string>();
  flow.each(parts, (id, emit) => {
    const own = partAt(id)!;
    const joined = joinedWith(own, around);
    const whole = joinUtterances(joined, around);
    if (joined[0] === own) emit.put(utterances, whole.utterance.id, id, whole);
    for (const one of own.utterance.attributionIds) emit.put(reported, one, id, whole.utterance.id);
  });

  const sameMatter = flow.groups<Utterance>();
  const sameDay = flow.groups<Utterance>();
  flow.each(utterances, (id, emit) => {
    const [{ utterance }] = utterances.of(id).values() as unknown as readonly [KnownUtterance];
    const { actorId, statementId, stance, saidAt } = utterance;
    emit.put(sameMatter, `${actorId} ${statementId}`, id, utterance);
    if (dayOf(saidAt) !== null) emit.put(sameDay, `${statementId} ${stance} ${dayOf(saidAt)}`, id, utterance);
  });
  const reversals = flow.table<readonly Reversal[]>();
  flow.each(sameMatter, (key, emit) => {
    const found = findReversals([...sameMatter.of(key).values()]);
    if (found.length > 0) emit.set(reversals, key, found);
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
  return { utterances, idOf: id => [...reported.of(id).values()][0], reversals, questions };
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
    id: utteranceIdOf(reports),
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
