import { onTestFinished } from 'vitest';
import type { Role } from '../../../../src/api/access/role.ts';
import { contextFor } from '../../../../src/api/context.ts';
import { runOperation } from '../../../../src/api/run-operation.ts';
import { validateOperation } from '../../../../src/api/validate-operation.ts';
import type { Reading } from '../../../../src/domain/reading.ts';
import type { Graph } from '../../../../src/graph/graph.ts';
import type { Store } from '../../../../src/graph/store.ts';
import { inThisProcess } from '../../../../src/ingest/workers/article-reader.ts';
import { openWritingDesk, type WritingDesk, type WritingOptions } from '../../../../src/server/writing/writing-desk.ts';
import type { Encoder } from '../../../../src/text/tag.ts';
import type { Engine } from '../../../support/engines.ts';
import { openWith } from '../../../support/kept.ts';
import { seededEncoder } from '../../../support/seeded-encoder.ts';
import type { Answer } from '../../support/asked.ts';

/** A graph of this test in which these readings are kept, and whoever changes it. */
export interface Written {
  readonly graph: Graph;
  readonly store: Store;
  readonly desk: WritingDesk;
  /** Sends an operation in somebody's name. */
  readonly send: (source: string, variables?: Readonly<Record<string, unknown>>, role?: Role) => Promise<Answer>;
}

/** Reads in this process, as the process of a server would. */
export const readerHere = async (encoder: Encoder) => ({
  ...inThisProcess(encoder),
  ...encoder,
  close: async () => undefined,
});

export async function writtenOn(
  engine: Engine,
  readings: readonly Reading[] = [],
  options: Partial<WritingOptions> = {},
): Promise<Written> {
  const { graph, store } = await openWith(engine, readings);
  const desk = deskOn(graph, options);
  return { graph, store, desk, send: senderTo(graph, desk) };
}

/** Whoever changes a graph, for this test. */
export function deskOn(graph: Graph, options: Partial<WritingOptions> = {}): WritingDesk {
  const desk = openWritingDesk({
    graph,
    watch: { trouble: () => null },
    deadline: 10_000,
    most: 32,
    openReader: () => readerHere(seededEncoder),
    onIngested: () => undefined,
    ...options,
  });
  onTestFinished(() => desk.close(1_000));
  return desk;
}

export const senderTo =
  (graph: Graph, desk: WritingDesk): Written['send'] =>
  async (query, variables = {}, role = 'ADMIN') => {
    const caller = { name: 'key:ida', role };
    const asked = { query, variables };
    const valid = validateOperation(asked, { caller, mostCost: 1_000_000 });
    if ('errors' in valid) return { errors: valid.errors };
    const rateLimit = { cost: valid.survey.cost, limit: null, remaining: null, resetAt: new Date() };
    const context = contextFor(graph, 'a-request', { caller, rateLimit }, desk);
    return (await runOperation(asked, context, () => undefined)) as Answer;
  };
