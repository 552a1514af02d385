import { DomainError, lookingAt } from '../../domain/errors.ts';
import { entered } from '../../domain/journal.ts';
import type { Judgement, Verdict } from '../../domain/judgement.ts';
import { query } from '../../graph/query.ts';
import { type EvidenceOf, evidenceOf, type Opened } from './evidence-of.ts';
import { enter, type Judged, type Saying, signed } from './judging.ts';

/** A verdict on two things, named by any of their ids. */
export interface Verdicting extends Saying {
  readonly verdict: Verdict;
  readonly kind: Judgement['kind'];
  readonly a: string;
  readonly b: string;
}

/** A verdict as the journal has it, and the places in articles that show what it is about. */
export interface Placed {
  readonly judgement: Judgement;
  readonly places: readonly string[];
}

/** Keeps a person's verdict on whether two things are one. */
export async function judge(opened: Opened, verdicting: Verdicting): Promise<Judged<Judgement>> {
  const { judgement, places } = await verdictOn(opened, verdicting);
  return enter(opened, judgement, judgement.kind, places);
}

/** Makes an entry of the journal of a verdict; nothing is kept. */
export async function verdictOn(opened: Opened, verdicting: Verdicting): Promise<Placed> {
  const { verdict, kind } = verdicting;
  const one = await lookingAt('a', evidenceOf(opened, kind, verdicting.a));
  const other = await lookingAt('b', evidenceOf(opened, kind, verdicting.b));
  refuseOne(one, other, verdicting);
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const places = [...placesOf(kind, a), ...placesOf(kind, b)];
  await refuseMixed(opened, kind, a, b);
  const judgement = entered<Judgement>({
    kind,
    a: a.id,
    b: b.id,
    verdict,
    score: 1,
    ...signed(verdicting, await opened.store.journal()),
    passages: [a.passage, b.passage],
  });
  return { judgement, places };
}

function refuseOne(one: EvidenceOf, other: EvidenceOf, { kind, a, b }: Verdicting): void {
  if (one.id !== other.id) return;
  const advice =
    kind === 'ACTOR'
      ? 'name two mentions in different articles (men_…), or give an attribution another speaker with `gainsay correct`'
      : 'name two attributions (att_…)';
  throw new DomainError('BAD_USAGE', `${a} and ${b} are one and the same: ${advice}.`);
}

/** The places in articles that show where a piece of evidence belongs. */
export function placesOf(
  kind: Judgement['kind'],
  { id, reading }: Pick<EvidenceOf, 'id' | 'reading'>,
): readonly string[] {
  if (kind !== 'ACTOR') return [id];
  const mentions = reading.mentions.filter(mention => mention.descriptorId === id).map(mention => mention.id);
  return mentions.length > 0 ? mentions : [reading.article.id];
}

async function refuseMixed({ graph }: Opened, kind: Judgement['kind'], a: EvidenceOf, b: EvidenceOf): Promise<void> {
  if (kind !== 'ACTOR') {
    const silent = [a, b].find(({ id, reading }) => reading.attributions.find(one => one.id === id)?.stance === 'NONE');
    if (!silent) return;
    const rows = await graph.read(query('read/clusters.statements'), { ids: [silent.id] });
    if (rows.length > 0) return;
    throw new DomainError(
      'BAD_USAGE',
      `${silent.id} neither asserts nor denies anything: there is nothing to compare.`,
    );
  }
  const [isPlace, otherIsPlace] = [a, b].map(
    ({ id, reading }) => reading.descriptors.find(one => one.id === id)?.kind === 'PLACE',
  );
  if (isPlace === otherIsPlace) return;
  throw new DomainError(
    'BAD_USAGE',
    'one of the two is a place, which never speaks: a place and an actor are never one.',
  );
}
