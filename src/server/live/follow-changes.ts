import type { Logger } from 'pino';
import type { Follow, Happening } from '../../api/subscriptions/happening.ts';
import { type Change, changesBetween, lastChange } from '../../graph/change-log.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query.ts';
import { type Backlog, backlogOf } from './backlog.ts';
import { LostTrack } from './lost-track.ts';

/** The changes of a graph, whichever process draws them: read off its log while somebody follows them. */
export interface ChangeFeed {
  /** Resolves once it is known from where on changes are told. */
  readonly ready: () => Promise<void>;
  /** The number of the last change that was handed on. */
  readonly position: () => number;
  readonly follow: Follow;
  readonly stop: () => void;
}

export interface ChangeFeedOptions {
  readonly graph: Pick<Graph, 'read'>;
  /** How many milliseconds lie between one look at the log and the next. */
  readonly interval: number;
  readonly log: Logger;
}

interface Follower {
  readonly wanted: (happening: Happening) => boolean;
  readonly backlog: Backlog<Happening>;
}

/** So many things that happened may wait for one follower. */
const mostWaiting = 10_000;

/** Looks at the log of a graph as long as somebody follows it: once for all who do. */
export function followChanges({ graph, interval, log }: ChangeFeedOptions): ChangeFeed {
  const followers = new Set<Follower>();
  let position: number | null = null;
  let finding: Promise<number> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const ready = async (): Promise<void> => {
    // Nobody has looked while nobody followed: what has happened since is no news to whoever comes now.
    if (followers.size > 0 && position !== null) return;
    finding ??= lastChange(graph).finally(() => {
      finding = null;
    });
    const found = await finding;
    if (followers.size === 0) position = found;
  };

  const look = async (): Promise<void> => {
    const from = position ?? 0;
    const last = await lastChange(graph);
    if (last === from) return;
    const changes = await changesBetween(graph, from, last);
    const happenings = changes === null ? null : await happeningsOf(graph, changes);
    position = last;
    if (happenings === null) loseTrack(new LostTrack('more has changed than is remembered'));
    else for (const happening of happenings) handOn(happening);
  };

  const handOn = (happening: Happening): void => {
    for (const follower of [...followers].filter(({ wanted }) => wanted(happening))) {
      if (!follower.backlog.give(happening))
        follower.backlog.fail(new LostTrack('more has changed than could be told'));
    }
  };

  const loseTrack = (reason: LostTrack): void => {
    log.warn({ position }, reason.message);
    for (const { backlog } of followers) backlog.fail(reason);
  };

  const lookAgain = (): void => {
    timer ??= setTimeout(async () => {
      // A graph that does not answer is watched elsewhere, and its log is still there when it comes back.
      await look().catch(error => log.debug({ err: error }, 'the change log could not be read'));
      timer = undefined;
      if (followers.size > 0 && !stopped) lookAgain();
    }, interval).unref();
  };

  return {
    ready,
    position: () => position ?? 0,
    follow: wanted => {
      const backlog = backlogOf<Happening>({ most: mostWaiting, onEnd: () => followers.delete(follower) });
      const follower = { wanted, backlog };
      followers.add(follower);
      lookAgain();
      return backlog;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

interface Denial {
  readonly id: string;
  readonly actorId: string;
  readonly names: readonly string[];
  readonly statementId: string;
  readonly statement: string;
}

/** What has happened by these changes, of each statement once; what is in the graph no longer is left out. */
async function happeningsOf(graph: Pick<Graph, 'read'>, changes: readonly Change[]): Promise<readonly Happening[]> {
  const ids = changes.filter(({ kind }) => kind === 'DENIALS').flatMap(change => change.ids);
  const rows = ids.length > 0 ? await graph.read<Denial>(query('read/changes.denials'), { ids }) : [];
  const denials = new Map(rows.map(row => [row.id, row]));
  const statements = new Set<string>();
  return changes.flatMap(({ number, kind, ids }) =>
    ids.flatMap((id): readonly Happening[] => {
      if (kind === 'ARTICLES') return [{ kind: 'ARTICLE_INGESTED', number, id }];
      if (kind === 'DENIALS') {
        const denial = denials.get(id);
        return denial ? [{ kind: 'DENIAL_REPORTED', number, ...denial }] : [];
      }
      if (statements.has(id)) return [];
      statements.add(id);
      return [{ kind: 'STATEMENT_CHANGED', number, id }];
    }),
  );
}
