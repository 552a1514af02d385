import { cluster, type Summary, type Tie, tieOf } from '../domain/cluster.ts';
import { foldName } from '../domain/fold-name.ts';
import { byText, groupBy } from '../domain/order.ts';
import { dayOf, type PartialDate } from '../domain/partial-date.ts';
import { rankOf } from '../domain/rank.ts';
import type { StandingVerdicts } from '../domain/standing-verdicts.ts';
import { wordsOf } from './comparable-words.ts';
import { containment, quotedWords, shareQuotation } from './quotation.ts';
import type { Said } from './said.ts';

/** The reports of one speech act. */
export interface MatchedSaids {
  readonly saids: readonly Said[];
  /** The day they agree on, or what is known of it. */
  readonly saidAt: PartialDate | null;
}

/** In a longer list of reports each meets only as many neighbours. */
const NEIGHBOURS = 150;

/** Parts the reports of one speaker, statement and stance into speech acts: never across days, nor to two named listeners. */
export function matchUtterances(saids: readonly Said[], judged: StandingVerdicts): readonly MatchedSaids[] {
  const reports = withCopiedDays(saids).sort((x, y) => byText(x.id, y.id));
  const byReportId = new Map(reports.map(report => [report.id, report]));
  const clusters = cluster(
    { nodes: reports.map(report => report.id), same: tiesAmong(reports), different: [], judged },
    oneDayOneListener(byReportId),
  );
  return clusters.map(ids => {
    const members = ids.map(id => byReportId.get(id)!);
    return { saids: members.map(member => member.said), saidAt: dateOf(members) };
  });
}

interface Report {
  readonly id: string;
  readonly said: Said;
  readonly articleId: string;
  readonly saidAt: PartialDate | null;
  readonly day: PartialDate | null;
  readonly listener: string | null;
  readonly quoted: readonly string[];
  readonly words: readonly string[];
}

/** A copy that appears later counts "on Tuesday" from another day: the earliest article with the same words is right. */
function withCopiedDays(saids: readonly Said[]): Report[] {
  const copies = groupBy(saids, said => `${said.originId} ${wordsOf(said.quote).join(' ')}`);
  return [...copies.values()].flatMap(same => {
    const [first] = same.filter(hasDay).sort((x, y) => byText(printedRank(x), printedRank(y)));
    const isOwn = ({ attribution }: Said) => !first || attribution.articleId === first.attribution.articleId;
    return same.map(said => reportOf(said, isOwn(said) ? said : first!));
  });
}

const hasDay = ({ attribution }: Said): boolean => dayOf(attribution.saidAt) !== null;

/** Where a report stands among copies: as their articles do. */
const printedRank = ({ attribution, publishedAt }: Said): string =>
  `${rankOf(publishedAt, attribution.articleId)} ${attribution.id}`;

function reportOf(said: Said, { attribution: { saidAt } }: Said): Report {
  return {
    id: said.attribution.id,
    said,
    articleId: said.attribution.articleId,
    saidAt,
    day: dayOf(saidAt),
    listener: namedListener(said.attribution.addressee),
    quoted: quotedWords(said),
    words: wordsOf(said.quote),
  };
}

const anybody =
  /\b(reporters?|journalists?|media|press|audience|crowd|viewers|readers|lawmakers|parliament|conference|briefing|news conference)\b/i;

const namedListener = (addressee: string | null): string | null =>
  addressee === null || anybody.test(addressee) || !/\p{Lu}/u.test(addressee)
    ? null
    : foldName(addressee).replace(/^the /, '');

function tiesAmong(reports: readonly Report[]): readonly Tie[] {
  const daysIn = new Map<string, Set<string>>();
  for (const { articleId, day } of reports)
    if (day) daysIn.set(articleId, (daysIn.get(articleId) ?? new Set()).add(day));
  const byDay = [...reports].sort((x, y) => byText(x.day ?? '', y.day ?? '') || byText(x.id, y.id));
  return byDay.flatMap((one, at) =>
    byDay.slice(at + 1, at + 1 + NEIGHBOURS).flatMap(other => {
      const strength = tie(one, other, (daysIn.get(one.articleId)?.size ?? 0) <= 1);
      return strength === null ? [] : [tieOf(one.id, other.id, strength)];
    }),
  );
}

/** How strongly two reports tell of one speech act; null where nothing says so. A copy that gives no day may tell of a later repetition. */
function tie(a: Report, b: Report, oneDayInArticle: boolean): number | null {
  if (a.day && b.day && a.day !== b.day) return null;
  const sameWords = shareQuotation(a.quoted, b.quoted);
  const copied =
    a.said.originId === b.said.originId && a.articleId !== b.articleId && containment(a.words, b.words) >= 0.8;
  if (a.day && a.day === b.day) return sameWords || copied ? 1 : a.listener === b.listener ? 0.9 : 0.8;
  if (sameWords) return 0.95;
  if (a.articleId !== b.articleId) return null;
  return a.day === b.day ? 0.85 : oneDayInArticle ? 0.7 : null;
}

interface Act {
  readonly day: PartialDate | null;
  readonly listener: string | null;
  /** The earliest publication of a report. */
  readonly published: PartialDate | null;
}

const oneDayOneListener = (reports: ReadonlyMap<string, Report>): Summary<Act> => ({
  of(id) {
    const { day, listener, said } = reports.get(id)!;
    return { day, listener, published: dayOf(said.publishedAt) };
  },
  merge: (a, b) => ({
    day: a.day ?? b.day,
    listener: a.listener ?? b.listener,
    published: [a.published, b.published].flatMap(day => day ?? []).sort(byText)[0] ?? null,
  }),
  fits: (a, b) =>
    (a.day === null || b.day === null || a.day === b.day) &&
    (a.listener === null || b.listener === null || a.listener === b.listener) &&
    !saidAfter(a, b) &&
    !saidAfter(b, a),
});

/** What is said cannot be reported the days before. */
const saidAfter = (a: Act, b: Act) => a.day !== null && b.day === null && b.published !== null && b.published < a.day;

function dateOf(reports: readonly Report[]): PartialDate | null {
  const dates = reports.flatMap(report => report.saidAt ?? []).sort((a, b) => b.length - a.length || byText(a, b));
  return dates[0] ?? null;
}
