import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { limitDepth, mostSelections, mostTokens } from './limits.ts';
import { isOurs, maskedError } from './masked-error.ts';
import { schema } from './schema.ts';

/** Is told of each error that is no client's fault, with what lies behind it. */
export type Report = (error: unknown, requestId: string) => void;

/** The GraphQL engine: the schema behind its limits and its mask. */
export const apollo = (report: Report): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    status400ForVariableCoercionErrors: true,
    parseOptions: { maxTokens: mostTokens },
    maxRecursiveSelections: mostSelections,
    validationRules: [limitDepth],
    formatError: maskedError,
    plugins: [errorReports(report), ApolloServerPluginLandingPageDisabled()],
    logger: { debug: ignored, info: ignored, warn: ignored, error: ignored },
  });

/** What Apollo logs, the plugin below reports. */
const ignored = (): void => undefined;

/** Reports what went wrong inside, and writes the request's id on every error of the answer. */
const errorReports = (report: Report): ApolloServerPlugin<Context> => ({
  requestDidStart: async ({ contextValue: { requestId } }) => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors.filter(isOurs)) report(error.originalError ?? error, requestId);
    },
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map(error => ({
        ...error,
        extensions: { ...error.extensions, requestId },
      }));
    },
  }),
});
