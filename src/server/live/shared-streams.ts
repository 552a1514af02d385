import { setTimeout as pause } from 'node:timers/promises';
import type { FormattedExecutionResult } from 'graphql';
import { contextFor } from '../../api/context.ts';
import type { Happening } from '../../api/subscriptions/happening.ts';
import { liveContextOf } from '../../api/subscriptions/live-context.ts';
import {
  codeOf,
  type NotBegun,
  openSubscription,
  type Subscribed,
  tellOf,
} from '../../api/subscriptions/run-subscription.ts';
import type { House } from '../house.ts';
import { type Running, reportTo, type Sent } from '../run-admitted.ts';
import { type Backlog, backlogOf } from './backlog.ts';
import type { ChangeFeed } from './follow-changes.ts';
import { LostTrack } from './lost-track.ts';
import { TooSlow } from './too-slow.ts';

type Answers = AsyncIterableIterator<FormattedExecutionResult>;

/** Subscriptions that are alike, as one: what happens is looked up once for all who asked the same with the same role. */
export interface SharedStreams {
  /** What is told to one subscriber from now on; errors where it cannot be. */
  readonly join: (sent: Sent, running: Running) => Promise<Answers | NotBegun>;
}

/** One who is told. */
interface Member {
  readonly backlog: Backlog<FormattedExecutionResult>;
  /** The number of the last change from before. */
  readonly since: number;
}

/** All who are told the same. */
interface Audience {
  readonly members: ReadonlySet<Member>;
  readonly failed: (reason: Error) => void;
}

interface Stream {
  readonly members: Set<Member>;
  readonly opened: Promise<NotBegun | null>;
  readonly end: () => void;
}

/** So many characters of answers may wait for one subscriber; what waits for several is kept once. */
const mostWaiting = 4 * 1_048_576;
/** So many things that happened are looked up ahead of what is told. */
const atOnce = 100;
/** How often a graph that does not answer is asked again, and how many milliseconds lie between. */
const attempts = 10;
const pauseMs = 1_000;

export function sharedStreams(house: House, feed: ChangeFeed): SharedStreams {
  const streams = new Map<string, Stream>();

  const streamOf = (key: string, subscribed: Subscribed): Stream => {
    const known = streams.get(key);
    if (known) return known;
    const members = new Set<Member>();
    let source: AsyncIterableIterator<Happening> | null = null;
    const end = () => {
      if (streams.get(key) === stream) streams.delete(key);
      void source?.return?.();
    };
    const open = async () => {
      const opened = await openSubscription(subscribed);
      if ('errors' in opened) return opened;
      source = opened;
      if (members.size === 0) end();
      const failed = (reason: Error) => {
        for (const { backlog } of members) backlog.fail(reason);
      };
      void tellAll(opened, subscribed, { members, failed }).catch(failed);
      return null;
    };
    const stream: Stream = { members, opened: open(), end };
    streams.set(key, stream);
    return stream;
  };

  const tellAll = async (
    source: AsyncIterable<Happening>,
    subscribed: Subscribed,
    { members, failed }: Audience,
  ): Promise<void> => {
    const told: Promise<void>[] = [];
    for await (const happening of source) {
      const telling = tellPatiently(subscribed, happening);
      const inOrder = Promise.all([telling, told.at(-1)]).then(([answer]) => deliver(answer, happening, members));
      inOrder.catch(failed);
      told.push(inOrder);
      if (told.length >= atOnce) await told.shift();
    }
  };

  const deliver = (
    answer: FormattedExecutionResult | null,
    { number, kind }: Happening,
    members: ReadonlySet<Member>,
  ): void => {
    if (answer === null) return;
    const weight = JSON.stringify(answer).length;
    const listening = [...members].filter(({ since }) => number > since);
    for (const { backlog } of listening) if (!backlog.give(answer, weight)) backlog.fail(new TooSlow());
    house.metrics.told(kind, listening.length);
  };

  return {
    async join(sent, { admitted, params }) {
      await feed.ready();
      const { caller } = admitted.asker;
      const key = JSON.stringify([params.query, params.operationName ?? null, params.variables ?? null, caller.role]);
      const { valid, asker } = admitted;
      const context = liveContextOf(contextFor(house.graph, sent.requestId, asker), feed.follow, valid.survey.cost);
      const stream = streamOf(key, { valid, asked: params, context, report: reportTo(house) });
      let isCounted = false;
      const leave = () => {
        stream.members.delete(member);
        if (stream.members.size === 0) stream.end();
        if (isCounted) house.metrics.subscriptions(-1);
      };
      const backlog = backlogOf<FormattedExecutionResult>({ most: mostWaiting, onEnd: leave });
      const member: Member = { backlog, since: feed.position() };
      stream.members.add(member);
      try {
        const notBegun = await stream.opened;
        if (notBegun) {
          await backlog.return();
          return notBegun;
        }
      } catch (error) {
        await backlog.return();
        throw error;
      }
      isCounted = true;
      house.metrics.subscriptions(1);
      return backlog;
    },
  };
}

/** Asks again while the graph does not answer: what has happened is told once, and not as an error. */
async function tellPatiently(subscribed: Subscribed, happening: Happening): Promise<FormattedExecutionResult | null> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tellOf(subscribed, happening);
    const isAway = answer !== null && codeOf(answer) === 'GRAPH_UNAVAILABLE';
    if (!isAway) return answer;
    if (attempt === attempts) throw new LostTrack('the graph does not answer');
    await pause(pauseMs, undefined, { ref: false });
  }
}
