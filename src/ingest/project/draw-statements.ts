import type { Attribution } from '../../domain/attribution.ts';
import { foldName } from '../../domain/fold-name.ts';
import { byText, groupBy } from '../../domain/order.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Utterance } from '../../domain/utterance.ts';
import type { Derived } from './derived.ts';
import { type Drawing, edge, node } from './drawing.ts';

/** The speech acts and what they convey, with who made them, where they are reported, and how often. */
export function drawStatements(derived: Derived): Drawing {
  const { matched, readings, quoteOf, actorById } = derived;
  const counts = counterOf(derived);
  const byAttributionId = new Map(
    readings.flatMap(({ attributions }) => attributions.map(one => [one.id, one] as const)),
  );
  const publishedAt = new Map(readings.map(({ article }) => [article.id, article.publishedAt]));
  const acts = matched.utterances.map(utterance => {
    const reports = utterance.attributionIds.map(id => byAttributionId.get(id)!).sort(byWorth);
    return {
      utterance,
      reports,
      counts: counts(utterance.articleIds),
      at: utterance.saidAt ?? firstOf(utterance, publishedAt),
    };
  });
  const conveying = groupBy(acts, act => act.utterance.statementId);
  const evidence = groupBy(matched.statementOf, ([, statementId]) => statementId);

  const utteranceNodes = acts.map(({ utterance, reports, counts }) => {
    const { id, actorId, statementId, stance, denialKind, act, saidAt, addressee } = utterance;
    const facts = { actorId, statementId, stance, denialKind, act, saidAt, addressee };
    const [best] = reports;
    return node(id, ['Utterance'], {
      ...facts,
      quote: quoteOf.get(best!.id),
      ...counts,
      confidence: sureness(reports),
    });
  });
  const utteranceEdges = acts.flatMap(({ utterance, reports, counts, at }) => {
    const { id, actorId, statementId, stance, denialKind, act, saidAt } = utterance;
    const facts = { utteranceId: id, saidAt, at, denialKind, act, ...counts, confidence: sureness(reports) };
    return [
      edge(stance, actorId, statementId, facts, id),
      edge('MADE', actorId, id),
      edge('CONVEYS', id, statementId),
      ...[...groupBy(reports, report => report.articleId)].map(([articleId, [best]]) => {
        const via = best!.via.flatMap(one => actorById.get(derived.resolved.referentOf.get(one) ?? '')?.name ?? []);
        return edge('REPORTED_BY', id, articleId, { attributionId: best!.id, via, quote: quoteOf.get(best!.id) });
      }),
    ];
  });

  const statementNodes = matched.statements.map(({ id, text, status }) => {
    const own = conveying.get(id) ?? [];
    const sides = { ASSERTS: 0, DENIES: 0 };
    for (const { utterance } of own) sides[utterance.stance] += 1;
    const ats = own.flatMap(({ at }) => at ?? []).sort(byText);
    return node(id, ['Statement'], {
      text,
      key: foldName(text),
      status: own.length === 0 ? status : statusOf(sides),
      assertionCount: sides.ASSERTS,
      denialCount: sides.DENIES,
      ...counts(articlesOf(evidence.get(id)!, byAttributionId)),
      firstAt: ats[0],
      lastAt: ats.at(-1),
      rank: rankOf(sides),
    });
  });
  const statementEdges = matched.statements.flatMap(({ id }) => [
    ...articlesOf(evidence.get(id)!, byAttributionId).map(articleId => edge('REPORTED_BY', id, articleId)),
    ...(matched.about.get(id) ?? []).map(({ id: other, role }) => edge('ABOUT', id, other, { role }, role)),
  ]);
  return { nodes: [...utteranceNodes, ...statementNodes], edges: [...utteranceEdges, ...statementEdges] };
}

interface Sides {
  readonly ASSERTS: number;
  readonly DENIES: number;
}

const statusOf = ({ ASSERTS, DENIES }: Sides) =>
  DENIES === 0 ? 'UNDISPUTED' : ASSERTS === 0 ? 'DENIED_ONLY' : 'DISPUTED';

/** The smaller side decides, then both together: what many assert and many deny stands first. */
const rankOf = ({ ASSERTS, DENIES }: Sides) => Math.min(ASSERTS, DENIES) * 1_000_000 + ASSERTS + DENIES;

const articlesOf = (
  evidence: readonly (readonly [string, string])[],
  byAttributionId: ReadonlyMap<string, Attribution>,
) => [...new Set(evidence.map(([id]) => byAttributionId.get(id)!.articleId))].sort(byText);

/** A report is worth most where it gives the very words, is surely read, and gives many of them. */
const byWorth = (a: Attribution, b: Attribution) =>
  modes.indexOf(a.mode) - modes.indexOf(b.mode) ||
  Number(a.pointer) - Number(b.pointer) ||
  b.confidence - a.confidence ||
  byText(a.id, b.id);

const modes: readonly Attribution['mode'][] = ['DIRECT', 'MIXED', 'INDIRECT'];

const sureness = (reports: readonly Attribution[]) =>
  reports.reduce((most, report) => Math.max(most, report.confidence), 0);

const firstOf = ({ articleIds }: Utterance, publishedAt: ReadonlyMap<string, PartialDate | null>): PartialDate | null =>
  articleIds.flatMap(id => publishedAt.get(id) ?? []).sort(byText)[0] ?? null;

/** How many articles, how many outlets, and how many texts of their own. */
const counterOf =
  ({ outletOf, originOf }: Derived) =>
  (articleIds: readonly string[]) => ({
    articleCount: articleIds.length,
    outletCount: new Set(articleIds.flatMap(id => outletOf.get(id) ?? [])).size,
    originCount: new Set(articleIds.map(id => originOf.get(id))).size,
  });
