import { execute, type FormattedExecutionResult, type GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { isOurs, maskedError } from './masked-error.ts';
import { schema } from './schema.ts';
import type { AskedOperation, ValidOperation } from './validate-operation.ts';

/** Is told of each error that is no client's fault, with what lies behind it. */
export type Report = (error: unknown, requestId: string) => void;

/** Runs an operation that was found valid. */
export async function runOperation(
  { document }: ValidOperation,
  { operationName, variables }: AskedOperation,
  context: Context,
  report: Report,
): Promise<FormattedExecutionResult> {
  const { errors, ...answer } = await execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
    contextValue: context,
  });
  return { ...(errors ? { errors: told(errors, context.requestId, report) } : {}), ...answer };
}

/** Errors as clients see them; what is ours is reported. */
export function told(errors: readonly GraphQLError[], requestId: string, report: Report) {
  for (const error of errors.filter(isOurs)) report(error.originalError ?? error, requestId);
  return errors.map(error => maskedError(error, requestId));
}
