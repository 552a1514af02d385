import type { Attribution } from '../../domain/attribution.ts';
import { foldName } from '../../domain/fold-name.ts';
import { byText, groupBy } from '../../domain/order.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { telling, wordsOf } from '../../statements/comparable-words.ts';
import type { Reversal } from '../../statements/find-reversals.ts';
import type { KnownStatement, StatementKinship } from '../../statements/follow-statements.ts';
import type { KnownUtterance } from '../../statements/known-utterance.ts';
import type { Said } from '../../statements/said.ts';
import type { Derived } from './derived.ts';
import { type Drawing, edge, node } from './drawing.ts';

/** When a speech act was made, or else first reported. */
export const momentOf = ({ utterance, reports }: KnownUtterance): PartialDate | null =>
  utterance.saidAt ?? reports.flatMap(report => report.publishedAt ?? []).sort(byText)[0] ?? null;

/** A speech act and what it conveys, with who made it, where it is reported, and how often. */
export function drawUtterance(known: KnownUtterance, derived: Derived): Drawing {
  const { id, actorId, statementId, stance, denialKind, act, saidAt, addressee, articleIds } = known.utterance;
  const reports = byWorth(known.reports);
  const counts = countsOf(articleIds, derived);
  const confidence = sureness(reports);
  const facts = { actorId, statementId, stance, denialKind, act, saidAt, addressee };
  return {
    nodes: [node(id, ['Utterance'], { ...facts, quote: reports[0]!.quote, ...counts, confidence })],
    edges: [
      edge(
        stance,
        actorId,
        statementId,
        { utteranceId: id, saidAt, at: momentOf(known), denialKind, act, ...counts, confidence },
        id,
      ),
      edge('MADE', actorId, id),
      edge('CONVEYS', id, statementId),
      ...[...groupBy(reports, report => report.attribution.articleId)].map(([articleId, [best]]) => {
        const via = best!.attribution.via.flatMap(one => derived.actorOf(one)?.name ?? []);
        return edge('REPORTED_BY', id, articleId, { attributionId: best!.attribution.id, via, quote: best!.quote });
      }),
    ],
  };
}

/** What is known of a statement from all who report and who make it. */
export interface StatementCounts {
  readonly sides: Sides;
  /** When it was asserted or denied. */
  readonly moments: readonly PartialDate[];
  readonly articleCount: number;
  readonly outletCount: number;
  readonly originCount: number;
  /** Whether some report denies or asserts it, be it nobody known. */
  readonly told: Sides;
}

/** A statement with how many stand on which side, and whom and what it is about. */
export function drawStatement({ id, text, about }: KnownStatement, counts: StatementCounts): Drawing {
  const { sides, told, moments, articleCount, outletCount, originCount } = counts;
  const facts = {
    text,
    key: foldName(text),
    status: statusOf(sides.ASSERTS + sides.DENIES === 0 ? told : sides),
    assertionCount: sides.ASSERTS,
    denialCount: sides.DENIES,
    articleCount,
    outletCount,
    originCount,
    firstAt: moments[0],
    lastAt: moments.at(-1),
    rank: rankOf(sides),
  };
  return {
    nodes: [node(id, ['Statement'], facts)],
    edges: about.map(({ id: other, role }) => edge('ABOUT', id, other, { role }, role)),
  };
}

/** That one statement contradicts or refines another, with the surest reasons; what contradicts is drawn from the smaller id. */
export function drawKinship(found: readonly StatementKinship[], idAt: (key: string) => string): Drawing {
  const [best] = [...found].sort((x, y) => y.score - x.score || byText(x.reasons.join(), y.reasons.join()));
  const { kind, score, reasons } = best!;
  const ends = [idAt(best!.from), idAt(best!.to)];
  const [from, to] = (kind === 'REFINES' ? ends : ends.sort(byText)) as [string, string];
  return { nodes: [], edges: [edge(kind, from, to, { score, reasons })] };
}

/** That a speaker has taken back what was said before; both stay. */
export const drawReversal = ({ later, earlier }: Reversal) =>
  edge('REVERSES', later.id, earlier.id, { from: earlier.saidAt, to: later.saidAt, stance: later.stance });

interface Sides {
  readonly ASSERTS: number;
  readonly DENIES: number;
}

const statusOf = ({ ASSERTS, DENIES }: Sides) =>
  DENIES === 0 ? 'UNDISPUTED' : ASSERTS === 0 ? 'DENIED_ONLY' : 'DISPUTED';

/** The smaller side decides, then both together: what many assert and many deny stands first. */
const rankOf = ({ ASSERTS, DENIES }: Sides) => Math.min(ASSERTS, DENIES) * 1_000_000 + ASSERTS + DENIES;

/** A report is worth most where it gives the very words of what was said, is surely read, and points nowhere else. */
function byWorth(reports: readonly Said[]): readonly Said[] {
  const told = new Set(reports.filter(isTold).flatMap(({ quote }) => telling(wordsOf(quote))));
  const isBeside = (said: Said) =>
    told.size > 0 && !isTold(said) && !telling(wordsOf(said.quote)).some(word => told.has(word));
  return [...reports].sort(
    (x, y) =>
      Number(isBeside(x)) - Number(isBeside(y)) ||
      modes.indexOf(x.attribution.mode) - modes.indexOf(y.attribution.mode) ||
      Number(x.attribution.pointer) - Number(y.attribution.pointer) ||
      y.attribution.confidence - x.attribution.confidence ||
      byText(x.attribution.id, y.attribution.id),
  );
}

/** In the reporter's words; what a speaker adds in their own may go along with a statement without saying it. */
const isTold = ({ attribution }: Said): boolean => attribution.mode !== 'DIRECT' && !attribution.pointer;

const modes: readonly Attribution['mode'][] = ['DIRECT', 'MIXED', 'INDIRECT'];

const sureness = (reports: readonly Said[]) =>
  reports.reduce((most, { attribution }) => Math.max(most, attribution.confidence), 0);

/** How many articles, how many outlets (a page has one, whatever its versions say), and how many texts of their own. */
const countsOf = (articleIds: readonly string[], { outletOf, originOf, firstVersionOf }: Derived) => ({
  articleCount: articleIds.length,
  outletCount: new Set(articleIds.flatMap(id => outletOf(firstVersionOf(id))?.id ?? [])).size,
  originCount: new Set(articleIds.map(originOf)).size,
});
