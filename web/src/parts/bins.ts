import { daysBetween, firstDay, lastDay, plusDays } from '../dates.ts';

/** How much was said in a stretch of time, as the server counts it. */
export interface Period {
  readonly at: string | null;
  readonly assertionCount: number;
  readonly denialCount: number;
}

/** How much was said from one day to another, both included. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly assertions: number;
  readonly denials: number;
}

export interface Binned {
  readonly from: string;
  readonly to: string;
  readonly bins: readonly Bin[];
  /** What was said on a day that no article tells. */
  readonly undated: { readonly assertions: number; readonly denials: number };
}

/** The shortest time that is drawn, lest a single day fill the width. */
const fewestDays = 14;
/** More days than this are drawn by month, more months by year. */
const mostBins = 92;

/** Periods as bars on a line of time, by day, month or year as they need; null where nothing has a date. */
export function binned(periods: readonly Period[]): Binned | null {
  const dated = periods.filter(({ at }) => at !== null).map(period => ({ ...period, at: period.at! }));
  if (dated.length === 0) return null;
  const first = dated.map(({ at }) => firstDay(at)).sort()[0]!;
  const last = dated
    .map(({ at }) => lastDay(at))
    .sort()
    .at(-1)!;
  const days = daysBetween(first, last);
  const length = days <= mostBins ? 10 : days <= mostBins * 30 ? 7 : 4;
  const bins = new Map<string, Bin>();
  for (const { at, assertionCount, denialCount } of dated) {
    const stretch = at.slice(0, length);
    const { assertions, denials } = bins.get(stretch) ?? { assertions: 0, denials: 0 };
    bins.set(stretch, {
      from: firstDay(stretch),
      to: lastDay(stretch),
      assertions: assertions + assertionCount,
      denials: denials + denialCount,
    });
  }
  const [from, to] = [firstDay(first.slice(0, length)), lastDay(last.slice(0, length))];
  return { ...widened(from, to), bins: [...bins.values()], undated: undatedOf(periods) };
}

const undatedOf = (periods: readonly Period[]): Binned['undated'] => {
  const undated = periods.find(({ at }) => at === null);
  return { assertions: undated?.assertionCount ?? 0, denials: undated?.denialCount ?? 0 };
};

function widened(from: string, to: string): { readonly from: string; readonly to: string } {
  const missing = Math.max(0, fewestDays - daysBetween(from, to));
  const before = Math.floor(missing / 2);
  return { from: plusDays(from, -before), to: plusDays(to, missing - before) };
}
