import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Gate } from './gate.ts';

/** What a server counts of itself, for Prometheus. */
export interface Metrics {
  readonly answered: (path: string, status: number, seconds: number) => void;
  readonly operation: (kind: string, cost: number, seconds: number) => void;
  readonly refused: (code: string) => void;
  readonly graphRead: (outcome: string, seconds: number) => void;
  /** Articles that were sent to be ingested, by what became of them. */
  readonly ingested: (outcome: string, articles: number) => void;
  /** A WebSocket is opened (1) or closed (-1). */
  readonly sockets: (change: 1 | -1) => void;
  /** A subscription begins (1) or ends (-1). */
  readonly subscriptions: (change: 1 | -1) => void;
  /** Something that happened is told to so many subscribers. */
  readonly told: (kind: string, subscribers: number) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function metricsOf(gate: Gate): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, labelNames: readonly string[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers });
  const histogram = (name: string, help: string, labelNames: readonly string[], buckets: readonly number[]) =>
    new Histogram({ name, help, labelNames: [...labelNames], buckets: [...buckets], registers });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });

  const requests = counter('gainsay_http_requests_total', 'Requests answered.', ['path', 'status']);
  const durations = histogram('gainsay_http_request_seconds', 'How long answers took.', ['path'], seconds);
  const operations = histogram('gainsay_operation_seconds', 'How long operations took.', ['kind'], seconds);
  const costs = histogram('gainsay_operation_cost', 'What operations cost.', [], [1, 10, 100, 1_000, 10_000, 100_000]);
  const refusals = counter('gainsay_refusals_total', 'Operations and requests refused.', ['code']);
  const reads = histogram('gainsay_graph_read_seconds', 'How long reads of the graph took.', ['outcome'], seconds);
  const articles = counter('gainsay_ingested_articles_total', 'Articles sent to be ingested.', ['outcome']);
  const sockets = new Gauge({ name: 'gainsay_sockets', help: 'WebSockets that are open.', registers });
  const subscriptions = new Gauge({ name: 'gainsay_subscriptions', help: 'Subscriptions that are open.', registers });
  const events = counter('gainsay_events_told_total', 'What was told to subscribers.', ['kind']);
  gauge('gainsay_requests_running', 'Requests being answered.', gate.running);
  gauge('gainsay_requests_waiting', 'Requests waiting for their turn.', gate.waiting);

  return {
    answered: (path, status, took) => {
      requests.inc({ path, status });
      durations.observe({ path }, took);
    },
    operation: (kind, cost, took) => {
      operations.observe({ kind }, took);
      costs.observe(cost);
    },
    refused: code => refusals.inc({ code }),
    graphRead: (outcome, took) => reads.observe({ outcome }, took),
    ingested: (outcome, count) => articles.inc({ outcome }, count),
    sockets: change => sockets.inc(change),
    subscriptions: change => subscriptions.inc(change),
    told: (kind, subscribers) => events.inc({ kind }, subscribers),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
