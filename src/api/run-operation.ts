import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { engine, type Report } from './engine.ts';
import { isOurs, maskedError } from './masked-error.ts';
import type { AskedOperation } from './validate-operation.ts';

/** Runs an operation that was found valid. */
export async function runOperation(
  { query, operationName, variables }: AskedOperation,
  context: Context,
  report: Report,
): Promise<FormattedExecutionResult> {
  const { body } = await engine.executeOperation(
    { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables: { ...variables } } : {}) },
    { contextValue: { ...context, report } },
  );
  if (body.kind !== 'single') throw new Error('an operation without @defer has one answer');
  return body.singleResult as FormattedExecutionResult;
}

/** Errors as clients see them; what is ours is reported. */
export function told(errors: readonly GraphQLError[], requestId: string, report: Report) {
  for (const error of errors.filter(isOurs)) report(error.originalError ?? error, requestId);
  return errors.map(error => maskedError(error, requestId));
}
