import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { bounds } from './limits/bounds.ts';
import { isOurs, maskedError } from './masked-error.ts';
import { readyAnswers } from './ready/ready-answers.ts';
import { schema } from './schema.ts';

/** Is told of each error that is no client's fault, with what lies behind it. */
export type Report = (error: unknown, requestId: string) => void;

/** The context of an operation's resolvers, with who is told what goes wrong inside. */
type Running = Context & { readonly report: Report };

const ignored = (): void => undefined;

/** Reports what went wrong inside, and writes the request's id on every error of the answer. */
const errorReports: ApolloServerPlugin<Running> = {
  requestDidStart: async ({ contextValue: { requestId, report } }) => ({
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
};

/** The GraphQL engine: it runs what was admitted, and the transports before it speak HTTP and WebSocket. What it would log, the plugin reports. */
export const engine = new ApolloServer<Running>({
  schema,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  persistedQueries: false,
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens: bounds.tokens },
  formatError: (_, error) => maskedError(error as GraphQLError, ''),
  // Cache control would look at every field of every answer, and no answer of ours may be cached.
  plugins: [
    errorReports,
    readyAnswers,
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
  ],
  logger: { debug: ignored, info: ignored, warn: ignored, error: ignored },
});
