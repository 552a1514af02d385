import { bodyFor, type Contender } from './contender.ts';
import type { Question } from './questions.ts';
import { openRivals } from './rivals.ts';
import { type Variables, variablesOf } from './variables.ts';

/** How a contender did for some seconds. */
export interface Score {
  /** Answers a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were none. */
  readonly failed: number;
}

/** The load as its package has it. */
type Autocannon = (options: object) => Promise<{
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
  readonly timeouts: number;
}>;

export interface Round {
  readonly question: Question;
  readonly variables: readonly Variables[];
  readonly connections: number;
  readonly seconds: number;
}

/** Asks a contender the same over and over, over so many connections, each again as soon as it is answered. */
export async function fire(contender: Contender, round: Round): Promise<Score> {
  const { requests, latency, non2xx, errors, timeouts } = await loaded(contender, round, { duration: round.seconds });
  return { rate: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors + timeouts };
}

/** Answers after which a server is compiled and a database has planned: nobody is measured before. */
const warm = 4_000;

export async function warmUp(contender: Contender, round: Round): Promise<void> {
  await loaded(contender, round, { amount: warm });
}

function loaded(contender: Contender, { question, variables, connections }: Round, end: object) {
  const { origin, pathname } = new URL(contender.url);
  const load = openRivals()<Autocannon>('autocannon');
  return load({
    url: origin,
    connections,
    ...end,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: variables.map(each => ({
      method: 'POST',
      path: pathname,
      body: bodyFor(contender, question, variablesOf(contender, each)),
    })),
  });
}
