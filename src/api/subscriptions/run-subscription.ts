import { createSourceEventStream, execute, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Report } from '../engine.ts';
import { told } from '../run-operation.ts';
import { schema } from '../schema.ts';
import type { AskedOperation, ValidOperation } from '../validate-operation.ts';
import type { Happening } from './happening.ts';
import type { LiveContext } from './live-context.ts';
import { Gone } from './subscriptions.ts';

/** A subscription that was found valid, on behalf of whoever asks. */
export interface Subscribed {
  readonly valid: ValidOperation;
  readonly asked: AskedOperation;
  readonly context: LiveContext;
  readonly report: Report;
}

/** Why a subscription is not begun. */
export interface NotBegun {
  readonly errors: readonly GraphQLFormattedError[];
}

/** What happens of what a subscription wants, from now on; errors where it cannot be told. */
export async function openSubscription(subscribed: Subscribed): Promise<AsyncIterableIterator<Happening> | NotBegun> {
  const { context, report } = subscribed;
  const source = await createSourceEventStream(runningOf(subscribed));
  if (!(Symbol.asyncIterator in source)) return { errors: told(source.errors ?? [], context.requestId, report) };
  const happenings = source as AsyncIterableIterator<Happening>;
  // Asked of nothing, it says what is wrong with it before anything happens, and a server plans how to answer it.
  const answer = await tellOf(subscribed, { kind: 'ARTICLE_INGESTED', id: '', number: 0 });
  if (!answer?.errors) return happenings;
  await happenings.return?.();
  return { errors: answer.errors };
}

/** What a subscription tells of one thing that happened; null where there is nothing left to tell of. */
export async function tellOf(subscribed: Subscribed, happening: Happening): Promise<FormattedExecutionResult | null> {
  const { data, errors } = await execute({ ...runningOf(subscribed), rootValue: happening });
  if (errors?.some(({ originalError }) => originalError instanceof Gone)) return null;
  const { context, report } = subscribed;
  return { ...(errors ? { errors: told(errors, context.requestId, report) } : {}), data: data ?? null };
}

const runningOf = ({ valid, asked, context }: Subscribed) => ({
  schema,
  document: valid.document,
  contextValue: context,
  variableValues: asked.variables ?? {},
  operationName: asked.operationName ?? null,
});

/** The code of what went wrong first; null where nothing did. */
export const codeOf = ({ errors }: FormattedExecutionResult): unknown => errors?.[0]?.extensions?.code ?? null;
