import type { FormattedExecutionResult } from 'graphql';
import type { Caller } from '../api/access/caller.ts';
import { contextFor, type Noted } from '../api/context.ts';
import { runOperation } from '../api/run-operation.ts';
import type { AskedOperation, ValidOperation } from '../api/validate-operation.ts';
import type { Admitted } from './admit-operation.ts';
import type { House } from './house.ts';

/** Who asks, and the id under which the log knows it. */
export interface Sent {
  readonly requestId: string;
  readonly caller: Caller;
}

/** An operation that was let in, with what was sent of it. */
export interface Running {
  readonly admitted: Admitted;
  readonly params: AskedOperation;
}

/** The answer, and what the log says of it. */
export interface Ran {
  readonly result: FormattedExecutionResult;
  readonly note: Readonly<Record<string, unknown>>;
}

/** Runs an operation that was let in, whichever way it was sent; counts it, and writes down who changed something. */
export async function runAdmitted(
  house: House,
  { requestId, caller }: Sent,
  { admitted, params }: Running,
): Promise<Ran> {
  const begun = performance.now();
  const { valid, asker } = admitted;
  const context = contextFor(house.graph, requestId, asker, house.writing);
  const result = await runOperation(params, context, reportTo(house));
  const { cost } = valid.survey;
  house.metrics.operation(valid.operation.operation, cost, (performance.now() - begun) / 1_000);
  const codes = codesOf(result);
  for (const code of codes) house.metrics.refused(code);
  writeDown(house, { requestId, caller }, valid, { codes, noted: context.noted() });
  return {
    result,
    note: { operation: valid.operation.name?.value ?? null, cost, ...(codes.length > 0 ? { codes } : {}) },
  };
}

function writeDown(
  house: House,
  { requestId, caller }: Sent,
  { operation }: ValidOperation,
  { codes, noted }: { readonly codes: readonly string[]; readonly noted: readonly Noted[] },
): void {
  const operationName = operation.name?.value ?? null;
  for (const { field, input, outcome } of noted) {
    house.audit({ requestId, caller, operationName, field, input, outcome: outcome ?? codes.join(' ') });
  }
}

/** The codes of the errors of an answer, each once. */
export const codesOf = ({ errors = [] }: FormattedExecutionResult): readonly string[] => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.code))),
];

/** Tells the log what no client may read. */
export const reportTo =
  ({ log }: Pick<House, 'log'>) =>
  (error: unknown, requestId: string): void =>
    log.error({ requestId, err: error }, 'a question failed');
