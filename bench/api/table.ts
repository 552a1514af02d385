import type { Contender } from './contender.ts';
import type { Round, Score } from './fire.ts';

/** How a contender did in the end. */
export interface Result {
  readonly name: Contender['name'];
  readonly score: Score;
}

export const heading = 'question   connections  server   answers/s    p50 ms    p99 ms   of raw   of ogm';

/** A line for each contender: how many answers a second, how long they took, and the share of what the others gave. */
export function linesOf({ question, connections }: Round, results: readonly Result[]): readonly string[] {
  const rateOf = (name: Contender['name']) => results.find(result => result.name === name)?.score.rate;
  return results.map(({ name, score: { rate, p50, p99, failed } }) =>
    [
      question.name.padEnd(10),
      String(connections).padStart(11),
      ` ${name.padEnd(7)}`,
      rate.toFixed(1).padStart(10),
      p50.toFixed(0).padStart(9),
      p99.toFixed(0).padStart(9),
      share(rate, rateOf('raw')),
      share(rate, rateOf('ogm')),
      failed > 0 ? ` ${failed} FAILED` : '',
    ].join(' '),
  );
}

const share = (rate: number, other: number | undefined): string =>
  (other === undefined ? '' : (rate / other).toFixed(2)).padStart(8);

/** The middle of several scores, each measure by itself; all that failed. */
export function middleOf(scores: readonly Score[]): Score {
  const middle = (key: keyof Score) =>
    scores.map(score => score[key]).sort((a, b) => a - b)[Math.floor((scores.length - 1) / 2)]!;
  const failed = scores.reduce((sum, score) => sum + score.failed, 0);
  return { rate: middle('rate'), p50: middle('p50'), p99: middle('p99'), failed };
}
