import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { citationOf } from './citation.js';
import type { RequestContext } from './context.js';
import { formatError, isUnexpected, withRequestId } from './errors.js';

/** Says in every answer which release it is of and how to cite it, and in every error what to look for in the log. */
export function answerPlugin(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) {
            logUnexpected(error, logger, { requestId: contextValue.requestId, operationName });
          }
        },
        async willSendResponse({ response: { body }, contextValue, request, ...asked }) {
          if (body.kind !== 'single') return;
          const { number, contentHash, importedAt } = contextValue.snapshot.release;
          const { singleResult } = body;
          singleResult.extensions = {
            ...singleResult.extensions,
            release: { number, contentHash, importedAt },
          };
          if (singleResult.data != null) {
            const { headers } = request.http ?? {};
            const question = { ...asked, variables: request.variables, headers };
            singleResult.extensions.citation = citationOf(question, contextValue.snapshot.release);
          }
          if (singleResult.errors === undefined) return;
          singleResult.errors = singleResult.errors.map((error) =>
            withRequestId(error, contextValue.requestId),
          );
        },
      };
    },
  };
}

function logUnexpected(error: GraphQLError, logger: Logger, fields: object): void {
  const shown = formatError({ message: error.message, extensions: error.extensions }, error);
  if (isUnexpected(shown)) logger.error({ ...fields, err: error.originalError ?? error }, 'masked');
  else logger.debug({ ...fields, code: shown.extensions?.code }, shown.message);
}
