import { idOf } from '../domain/id.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byId, byText, countOf, groupBy } from '../domain/order.ts';
import { type StandingVerdicts, standingVerdicts } from '../domain/standing-verdicts.ts';
import type { Statement } from '../domain/statement.ts';
import type { Utterance } from '../domain/utterance.ts';
import { canonicalText } from './canonical-text.ts';
import { type Claim, claimsOf } from './claim.ts';
import { matchStatements } from './match-statements.ts';
import { matchUtterances } from './match-utterances.ts';
import type { Said } from './said.ts';
import { type SidesOf, threadsIn } from './threads.ts';
import { unsureUtterances } from './unsure-utterances.ts';

export type Role = 'SUBJECT' | 'OBJECT' | 'PLACE';

/** Who says the same, across all articles. */
export interface Matched {
  readonly statements: readonly Statement[];
  readonly utterances: readonly Utterance[];
  /** Attribution id to statement id. */
  readonly statementOf: ReadonlyMap<string, string>;
  /** Attribution id to utterance id; attributions that neither assert nor deny, or of nobody known, have none. */
  readonly utteranceOf: ReadonlyMap<string, string>;
  /** Statement id to the actors and places it is about. */
  readonly about: ReadonlyMap<string, readonly { readonly id: string; readonly role: Role }[]>;
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

/** Decides which attributions convey one statement and which report one speech act. */
export function match({ saids, judgements, isPlace, speaksFor, partOf = [] }: Spoken): Matched {
  const judged = standingVerdicts(judgements, 'STATEMENT');
  const alone = ({ attribution }: Said) =>
    attribution.pointer || attribution.answersId !== null || judged.ids.has(attribution.id);
  const sidesOf = sidesBy([...speaksFor, ...partOf]);
  const claims = claimsOf(saids, { alone, isPlace, sidesOf, threads: threadsIn(saids, sidesOf) });
  const { clusters, judgements: unsure } = matchStatements(claims, judged);

  const statementOf = new Map<string, string>();
  const about = new Map<string, readonly { readonly id: string; readonly role: Role }[]>();
  const statements = clusters.map((claims): Statement => {
    const attributions = claims.flatMap(claim => claim.saids.map(said => said.attribution));
    const id = idOf('sta', attributions.map(attribution => attribution.id).sort(byText)[0]!);
    for (const attribution of attributions) statementOf.set(attribution.id, id);
    about.set(id, aboutOf(claims));
    const sides = new Set(attributions.map(attribution => attribution.stance));
    const status = !sides.has('DENIES') ? 'UNDISPUTED' : sides.has('ASSERTS') ? 'DISPUTED' : 'DENIED_ONLY';
    return { id, text: canonicalText(claims), status };
  });
  const judgedUtterances = standingVerdicts(judgements, 'UTTERANCE');
  const utterances = utterancesOf(saids, statementOf, judgedUtterances);
  const questions = [...unsure, ...unsureUtterances(utterances, speaksFor, judgedUtterances)];
  const utteranceOf = new Map(
    utterances.flatMap(({ id, attributionIds }) => attributionIds.map(one => [one, id] as const)),
  );
  return { statements: statements.sort(byId), utterances, statementOf, utteranceOf, about, judgements: questions };
}

/** Everybody speaks for itself and for whatever it speaks for, is part of, or whose part it speaks for. */
function sidesBy(belongs: readonly Belongs[]): SidesOf {
  const bodiesOf = groupBy(belongs, relation => relation.from);
  const sides = new Map<string, readonly string[]>();
  return actorId => {
    const known = sides.get(actorId);
    if (known) return known;
    const found = new Set([actorId]);
    for (const id of found) for (const { to } of bodiesOf.get(id) ?? []) found.add(to);
    sides.set(actorId, [...found]);
    return [...found];
  };
}

/** Everybody and every place that the wording names, the subject first; what only points elsewhere names nobody. */
function aboutOf(claims: readonly Claim[]): readonly { readonly id: string; readonly role: Role }[] {
  const roles = new Map<string, Role>();
  const told = claims.filter(claim => !claim.pointer);
  for (const { placeIds } of told) for (const id of placeIds) roles.set(id, 'PLACE');
  for (const { objectIds } of told) for (const id of objectIds) roles.set(id, 'OBJECT');
  for (const { subjectId } of told) if (subjectId !== null && !roles.has(subjectId)) roles.set(subjectId, 'SUBJECT');
  for (const id of mostOften(told)) roles.set(id, 'SUBJECT');
  return [...roles].map(([id, role]) => ({ id, role })).sort(byId);
}

/** Whoever is the subject at least as often as an object. */
function mostOften(claims: readonly Claim[]): readonly string[] {
  const objects = new Map(countOf(claims.flatMap(claim => claim.objectIds)));
  return countOf(claims.flatMap(claim => claim.subjectId ?? []))
    .filter(([id, count]) => count >= (objects.get(id) ?? 0))
    .map(([id]) => id);
}

function utterancesOf(
  saids: readonly Said[],
  statementOf: ReadonlyMap<string, string>,
  judged: StandingVerdicts,
): readonly Utterance[] {
  const acts = groupBy(
    saids.filter(said => said.actorId !== null),
    ({ actorId, attribution }) => `${actorId} ${statementOf.get(attribution.id)} ${attribution.stance}`,
  );
  return [...acts.values()]
    .flatMap(same => matchUtterances(same, judged))
    .map(({ saids: reports, saidAt }): Utterance => {
      const attributions = reports.map(report => report.attribution);
      const attributionIds = attributions.map(attribution => attribution.id).sort(byText);
      return {
        id: idOf('utt', attributionIds[0]!),
        actorId: reports[0]!.actorId!,
        statementId: statementOf.get(attributionIds[0]!)!,
        stance: attributions[0]!.stance as Utterance['stance'],
        denialKind: most(attributions.map(attribution => attribution.denialKind)),
        act: most(attributions.map(attribution => attribution.act))!,
        saidAt,
        addressee: most(attributions.map(attribution => attribution.addressee)),
        articleIds: [...new Set(attributions.map(attribution => attribution.articleId))].sort(byText),
        attributionIds,
      };
    })
    .sort(byId);
}

const most = <Text extends string>(texts: readonly (Text | null)[]): Text | null =>
  (countOf(texts.flatMap(text => text ?? []))[0]?.[0] ?? null) as Text | null;
