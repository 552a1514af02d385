import { createSourceEventStream, execute, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Report } from '../engine.ts';
import { told } from '../run-operation.ts';
import { schema } from '../schema.ts';
import type { AskedOperation, ValidOperation } from '../validate-operation.ts';
import type { Happening, LiveContext } from './happening.ts';
import { Gone } from './subscriptions.ts';

/** A subscription that was found valid, on behalf of whoever asks. */
export interface Subscribed {
  readonly valid: ValidOperation;
  readonly asked: AskedOperation;
  readonly context: LiveContext;
  readonly report: Report;
}

/** What happens of what a subscription wants; errors where its arguments are no good. */
export async function openSubscription(
  subscribed: Subscribed,
): Promise<AsyncIterableIterator<Happening> | { readonly errors: readonly GraphQLError[] }> {
  const source = await createSourceEventStream(runningOf(subscribed));
  if (Symbol.asyncIterator in source) return source as AsyncIterableIterator<Happening>;
  return { errors: source.errors ?? [] };
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
