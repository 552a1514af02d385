import { daysBetween, plusDays, spoken } from '../dates.ts';

/** Where days stand between two days, in per cent of the width. */
export interface TimeScale {
  readonly left: (day: string) => number;
  readonly width: (from: string, to: string) => number;
  /** The day at a place, from 0 to 1. */
  readonly dayAt: (place: number) => string;
  readonly ticks: readonly { readonly day: string; readonly label: string }[];
}

const steps = [1, 2, 3, 5, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652];

export function timeScale(from: string, to: string, mostTicks: number): TimeScale {
  const days = daysBetween(from, to);
  const step = steps.find(length => days / length <= mostTicks) ?? days;
  const ticks = Array.from({ length: Math.ceil(days / step) }, (_, index) => plusDays(from, index * step));
  return {
    left: day => (100 * (daysBetween(from, day) - 1)) / days,
    width: (first, last) => (100 * daysBetween(first, last)) / days,
    dayAt: place => plusDays(from, Math.min(days - 1, Math.max(0, Math.floor(place * days)))),
    ticks: ticks.map((day, index) => ({ day, label: labelOf(day, ticks[index - 1], step) })),
  };
}

/** The year stands where it begins, the day where the steps are shorter than months. */
function labelOf(day: string, before: string | undefined, step: number): string {
  if (step >= 365) return day.slice(0, 4);
  const words = spoken(step >= 30 ? day.slice(0, 7) : day);
  return before?.slice(0, 4) === day.slice(0, 4) ? words.slice(0, -5) : words;
}
