import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Border } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Audit } from './audit.ts';
import type { Authenticate } from './authenticate.ts';
import type { Explorer } from './explorer.ts';
import type { Gate } from './gate.ts';
import type { Metrics } from './metrics.ts';
import type { PersistedOperations } from './persisted-operations.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { GraphWatch } from './watch-graph.ts';
import type { WritingDesk } from './writing/writing-desk.ts';

/** What every request is answered with. */
export interface House {
  /** Every read of it ends by its deadline. */
  readonly graph: Graph;
  readonly watch: GraphWatch;
  readonly server: Server;
  /** Null where it was not built. */
  readonly explorer: Explorer | null;
  readonly border: Border;
  readonly authenticate: Authenticate;
  readonly gate: Gate;
  readonly limiter: RateLimiter;
  readonly persisted: PersistedOperations;
  readonly metrics: Metrics;
  readonly audit: Audit;
  readonly writing: WritingDesk;
  readonly log: Logger;
}
