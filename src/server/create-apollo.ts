import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { answerPlugin } from './answer-plugin.js';
import { compiledQueries } from './compiled-queries.js';
import type { RequestContext } from './context.js';
import { costPlugin } from './cost/cost-plugin.js';
import type { OperationCosts } from './cost/operation-cost.js';
import { declaredVariables } from './declared-variables.js';
import { formatError } from './errors.js';
import { documentLimits } from './limits.js';
import type { RegisteredDocuments } from './registered-documents.js';
import type { StoredDocuments } from './stored-documents.js';

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly registered: RegisteredDocuments;
  readonly stored: StoredDocuments;
  readonly costs: OperationCosts;
  readonly costLimit: number;
}

export function createApollo({
  schema,
  logger,
  registered,
  stored,
  costs,
  costLimit,
}: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    persistedQueries: { cache: registered },
    ...documentLimits(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // A batch of operations would go around every limit of one.
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError,
    logger,
    plugins: [
      // On by default, and a fifth to a half of the time of an answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // It would come from a CDN.
      ApolloServerPluginLandingPageDisabled(),
      answerPlugin(logger),
      costPlugin(costs, costLimit),
      declaredVariables(stored),
      // Behind the budget, which may refuse what is asked.
      compiledQueries(schema),
    ],
  });
}
