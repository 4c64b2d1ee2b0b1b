import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { addressOf, citationOf } from './citation.js';
import { mediaTypeOf } from './content-negotiation.js';
import type { RequestContext } from './context.js';
import { shownRelease } from './error-answer.js';
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
        async willSendResponse({
          response: { body, http },
          contextValue,
          request,
          source,
          ...asked
        }) {
          if (body.kind !== 'single') return;
          const { release } = contextValue.snapshot;
          const { singleResult } = body;
          const headers = request.http?.headers;
          singleResult.extensions = { ...singleResult.extensions, release: shownRelease(release) };
          if (singleResult.data != null) {
            const address = addressOf((name) => headers?.get(name));
            const question = { ...asked, variables: request.variables, address };
            singleResult.extensions.citation = citationOf(question, release);
          }
          contextValue.noted.isComplete = singleResult.errors === undefined;
          if (singleResult.errors === undefined) return;
          // GraphQL over HTTP: to who reads application/json, a refused document is an answer as any other.
          const isJson = mediaTypeOf(headers?.get('accept')) === 'application/json';
          if (http.status === 400 && source !== undefined && isJson) http.status = 200;
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
