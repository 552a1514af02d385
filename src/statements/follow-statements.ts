import { hash } from 'node:crypto';
import { byTie, tieOf } from '../domain/cluster.ts';
import type { Flow, Groups, Table } from '../domain/flow.ts';
import { followClusters, followPairs, type NodeTies } from '../domain/follow-clusters.ts';
import { followQuestions } from '../domain/follow-questions.ts';
import { idOf } from '../domain/id.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byText } from '../domain/order.ts';
import type { Doubt } from '../domain/questions.ts';
import { idIn } from '../domain/rank.ts';
import { followVerdicts } from '../domain/verdicts.ts';
import { type About, aboutOf } from './about.ts';
import { affairKeys } from './affair.ts';
import { blockingKeys, broadKeys } from './blocking-keys.ts';
import { canonicalText } from './canonical-text.ts';
import { type Claim, claimKey, claimOf } from './claim.ts';
import { afterAllRules, nearOnAverage, needsNearness } from './near-on-average.ts';
import type { Kinship } from './relate-statements.ts';
import { rankIn, type Said } from './said.ts';
import { comparesAs, score } from './score.ts';
import { type SidesOf, type ThreadKind, threadsIn } from './threads.ts';
import { placesIn } from './told.ts';

/** How far apart two claims may stand under a key that many share, under one that says little, and where they are told of one affair. */
const [reach, broadReach, affairReach] = [8, 4, 4];
/** How many of the reports that share a claim speak for it. */
const SPEAKING = 8;
/** How surely what answers an attribution says the same. */
const ANSWERED = 2;

/** What is asserted or denied, by the key of its cluster. */
export interface KnownStatement {
  readonly id: string;
  readonly text: string;
  readonly about: readonly About[];
}

/** Who says the same, kept up to date. */
export interface FollowedStatements {
  readonly statements: Table<KnownStatement>;
  /** Attribution id to the key of its statement. */
  readonly keyOf: Table<string>;
  /** The id that belongs to the key of a statement. */
  idAt(key: string): string;
  /** The article of an attribution that asserts or denies. */
  articleOf(id: string): string | undefined;
  /** How statements that are not the same stand to each other, by both keys and the kind; the surest reason counts. */
  readonly kinships: Groups<StatementKinship>;
  /** What the machine is unsure about. */
  readonly questions: Table<Judgement>;
}

/** One statement that contradicts or refines another, by the keys of both. */
export interface StatementKinship {
  readonly kind: Kinship['kind'];
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What else the matching of statements follows from. */
export interface Around {
  readonly isPlace: (id: string) => boolean;
  readonly sidesOf: SidesOf;
}

interface Report {
  readonly said: Said;
  readonly threads: readonly (readonly [string, ThreadKind])[];
  /** Its place among what its article tells. */
  readonly place: number;
}

/** The claim of an attribution, and where it stands among those that share it. */
interface Placed {
  readonly key: string;
  readonly rank: string;
}

/** A claim that may say the same. */
interface Unsure extends Pick<Doubt, 'score' | 'reasons'> {
  readonly other: string;
}

/** Decides which attributions convey one statement; `saids` are those of each article that assert or deny. */
export function followStatements(
  flow: Flow,
  saids: Table<readonly Said[]>,
  judgements: Groups<Judgement>,
  { isPlace, sidesOf }: Around,
): FollowedStatements {
  const verdicts = followVerdicts(flow, judgements, 'STATEMENT');
  const reports = flow.groups<Report>(SPEAKING);
  const claimAt = flow.table<Placed>();
  const answers = flow.groups<string>();
  flow.each(saids, (articleId, emit) => {
    const threads = threadsIn(saids.get(articleId)!.filter(asRead), sidesOf);
    const places = placesIn(saids.get(articleId)!);
    for (const said of saids.get(articleId)!) {
      const { id, pointer, answersId } = said.attribution;
      const alone = pointer || answersId !== null || verdicts.of(id).length > 0;
      const key = alone ? id : keyOf(claimKey(said));
      const rank = rankIn(said);
      const place = places.get(id)!;
      emit.put(reports, key, rank, { said, threads: [...(threads.get(id) ?? [])], place });
      emit.set(claimAt, id, { key, rank });
    }
  });
  flow.each(saids, (articleId, emit) => {
    for (const { attribution } of saids.get(articleId)!) {
      const [own, answered] = [claimAt.get(attribution.id)?.key, claimAt.get(attribution.answersId ?? '')?.key];
      if (own === undefined || answered === undefined || own === answered) continue;
      emit.put(answers, own, `${attribution.id} ${answered}`, answered);
      emit.put(answers, answered, `${attribution.id} ${own}`, own);
    }
  });

  const claims = flow.table<Claim>(sameClaim);
  flow.each(reports, (key, emit) => {
    const own = reports.sample(key).map(rank => reports.peek(key, rank)!);
    const threads = new Map(own.map(one => [one.said.attribution.id, new Map(one.threads)] as const));
    const claim = claimOf(
      own.map(one => one.said),
      {
        isPlace,
        sidesOf,
        threads,
        places: new Map(own.map(({ said, place }) => [said.attribution.id, place])),
      },
    );
    emit.set(claims, key, claim);
  });
  const comparable = flow.table<Claim>(Object.is);
  flow.each(claims, (key, emit) => {
    const claim = claims.get(key)!;
    if (!claim.pointer) emit.set(comparable, key, claim);
  });
  const pairs = followPairs(flow, comparable, {
    keysOf: blockingKeys,
    reach,
    placeOf: byWords,
    further: [
      { keysOf: broadKeys, reach: broadReach, placeOf: byWords },
      { keysOf: affairKeys, reach: affairReach, placeOf: byDay },
    ],
    compare: (a, b) => score(a, b),
    comparesAs,
  });

  const nodes = flow.table<NodeTies>();
  const unsure = flow.table<readonly Unsure[]>();
  flow.each(claims, (key, emit) => {
    const ties = [...new Set(answers.of(key).values())].map(other => tieOf(key, other, ANSWERED));
    const apart: string[] = [];
    const doubts: Unsure[] = [];
    for (const [other, { verdict, score, reasons, isLikely }] of pairs.of(key)) {
      if (verdict === 'SAME') ties.push(tieOf(key, other, isLikely ? afterAllRules(score) : score));
      if (verdict === 'DIFFERENT') apart.push(other);
      if (verdict === 'UNSURE') doubts.push({ other, score, reasons });
    }
    if (doubts.length > 0) emit.set(unsure, key, doubts);
    const claim = claims.get(key)!;
    emit.set(nodes, key, {
      ties: ties.sort(byTie),
      apart: apart.sort(byText),
      judged: verdicts.of(key),
      rank: rankIn(claim.saids[0]!),
      shows: keyOf(JSON.stringify(weighedOf(claim))),
    });
  });
  const known = followClusters(
    flow,
    nodes,
    nearOnAverage(key => claims.peek(key)!),
  );

  const statementAt = flow.table<string>();
  const attributions = flow.groups<true>();
  flow.each(saids, (articleId, emit) => {
    for (const said of saids.get(articleId)!) {
      const { id } = said.attribution;
      const key = known.clusterOf.get(claimAt.get(id)!.key)!;
      emit.set(statementAt, id, key);
      emit.put(attributions, key, rankIn(said), true);
    }
  });
  const idAt = (key: string) => idOf('sta', idIn(attributions.sample(key)[0]!));
  const statements = flow.table<KnownStatement>();
  flow.each(known.members, (key, emit) => {
    const conveying = known.members.get(key)!.map(node => claims.get(node)!);
    emit.set(statements, key, { id: idAt(key), text: canonicalText(conveying), about: aboutOf(conveying) });
  });

  const kinships = flow.groups<StatementKinship>();
  flow.each(claims, (node, emit) => {
    for (const [other, { kinship, score, reasons }] of pairs.of(node)) {
      if (!kinship || node > other) continue;
      const [key, theirs] = [known.clusterOf.get(node)!, known.clusterOf.get(other)!];
      if (key === theirs) continue;
      const isFrom = kinship.kind === 'REFINES' ? kinship.narrower === claims.get(node)!.id : key < theirs;
      const [from, to] = isFrom ? [key, theirs] : [theirs, key];
      const found = { kind: kinship.kind, from, to, score, reasons };
      emit.put(kinships, `${from} ${to} ${kinship.kind}`, `${node} ${other}`, found);
    }
  });

  const questions = followQuestions(flow, {
    kind: 'STATEMENT',
    known,
    isSettled: verdicts.areSettled,
    *doubtsOf(node) {
      const [own] = reports.sample(node);
      for (const { other, score, reasons } of unsure.get(node) ?? []) {
        const [theirs] = reports.sample(other);
        if (own !== undefined && theirs !== undefined)
          yield { nodes: [node, other], ...tieOf(idIn(own), idIn(theirs), score), reasons };
      }
    },
  });
  const articleOf = (id: string) => {
    const at = claimAt.get(id);
    return at && reports.peek(at.key, at.rank)?.said.attribution.articleId;
  };
  return { statements, keyOf: statementAt, idAt, articleOf, kinships, questions };
}

const keyOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16);

/** Claims under one key differ in nothing but the reports that speak for them, and what follows from these. */
const sameClaim = (a: Claim, b: Claim): boolean =>
  a.id === b.id && JSON.stringify(shownOf(a)) === JSON.stringify(shownOf(b));

/** Whether a statement is the machine's reading: what a person has put right follows from nothing around it. */
const asRead = ({ attribution }: Said): boolean => attribution.machine?.statement === undefined;

/** All that tells how near a claim is to the others of its cluster. */
const weighedOf = (claim: Claim) => {
  const { saids, stems, company, told, times } = claim;
  return [needsNearness(claim), saids[0]!.attribution.proposition.vector, stems, company, told, times];
};

/** Claims in much the same words stand near each other, or those of which articles told on one day. */
const byWords = ({ stems }: Claim): string => stems.join(' ');
const byDay = ({ saids }: Claim): string => saids[0]!.publishedAt ?? '';

const shownOf = ({ saids, subjectSides, voices, threads, told }: Claim) => [
  saids,
  subjectSides,
  voices,
  [...threads],
  told,
];
