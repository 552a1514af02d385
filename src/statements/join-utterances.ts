import { cluster } from '../domain/cluster.ts';
import type { Judged } from '../domain/clusters.ts';
import { byText, countOf } from '../domain/order.ts';
import type { Utterance } from '../domain/utterance.ts';
import type { KnownUtterance } from './known-utterance.ts';
import { utteranceIdOf } from './utterance-id.ts';

/** What is known of the utterances around one. */
export interface Around {
  /** The utterance that an attribution reports as far as rules tell. */
  utteranceAt(attributionId: string): KnownUtterance | undefined;
  verdictsOn(attributionId: string): readonly Judged[];
  /** Those for whom an actor speaks. */
  bodiesOf(actorId: string): readonly string[];
}

/** The utterances of one statement and side that people hold to be one with this one, be it of two speakers; sorted by id. */
export function joinedWith(own: KnownUtterance, around: Around): readonly KnownUtterance[] {
  const found = new Map([[own.utterance.id, own]]);
  const verdicts = new Map<string, Judged>();
  for (const [id, { utterance }] of found)
    for (const attributionId of utterance.attributionIds)
      for (const { a, b, same, rank } of around.verdictsOn(attributionId)) {
        const other = around.utteranceAt(a === attributionId ? b : a);
        if (!other || other.utterance.id === id || !alike(other.utterance, utterance)) continue;
        const [one, two] = [id, other.utterance.id].sort(byText) as [string, string];
        verdicts.set(`${a} ${b}`, { a: one, b: two, same, rank });
        if (same) found.set(other.utterance.id, other);
      }
  if (found.size === 1) return [own];
  const judged = [...verdicts.values()].sort((x, y) => y.rank - x.rank || byText(x.a, y.a) || byText(x.b, y.b));
  const same = judged.filter(one => one.same);
  const different = judged.filter(one => !one.same);
  const clusters = cluster({ nodes: [...found.keys()], same: [], different: [], judged: { same, different } });
  return clusters.find(ids => ids.includes(own.utterance.id))!.map(id => found.get(id)!);
}

const alike = (a: Utterance, b: Utterance): boolean => a.statementId === b.statementId && a.stance === b.stance;

/** One utterance of several, spoken by whoever speaks for the others, or else by whom most report. */
export function joinUtterances(parts: readonly KnownUtterance[], { bodiesOf }: Around): KnownUtterance {
  if (parts.length === 1) return parts[0]!;
  const reports = parts.flatMap(part => part.reports).sort((x, y) => byText(x.attribution.id, y.attribution.id));
  const actors = countOf(reports.flatMap(({ actorId }) => actorId ?? [])).map(([id]) => id);
  const speaker = actors.find(one => bodiesOf(one).some(body => actors.includes(body))) ?? actors[0]!;
  const utterances = parts.map(part => part.utterance);
  const lead = utterances.find(({ actorId }) => actorId === speaker)!;
  const attributionIds = reports.map(report => report.attribution.id);
  const dates = utterances.flatMap(({ saidAt }) => saidAt ?? []).sort((a, b) => b.length - a.length || byText(a, b));
  const utterance: Utterance = {
    ...lead,
    id: utteranceIdOf(reports),
    saidAt: lead.saidAt ?? dates[0] ?? null,
    addressee: lead.addressee ?? utterances.flatMap(({ addressee }) => addressee ?? []).sort(byText)[0] ?? null,
    articleIds: [...new Set(utterances.flatMap(one => one.articleIds))].sort(byText),
    attributionIds,
  };
  return { utterance, reports };
}
