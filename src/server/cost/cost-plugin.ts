import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context.js';
import { withHint } from '../errors.js';
import type { RequestRefused } from '../http-errors.js';
import { LIMITS } from '../limits.js';
import { checkVariables } from '../list-limit.js';
import type { AskedOperation, OperationCosts } from './operation-cost.js';

/** Says in every answer what it cost; refuses what costs too much, and what the client's budget does not hold, before it runs. */
export function costPlugin(
  costs: OperationCosts,
  limit: number,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let priced: { readonly asked: AskedOperation; readonly requested: number } | undefined;
      return {
        async didResolveOperation({ document, operation, operationName, request, contextValue }) {
          contextValue.facts.operationName = operationName;
          // What has no operation Apollo refuses right after this.
          if (!operation) return;
          checkVariables(request.variables, LIMITS);
          const asked = { document, operation, variables: request.variables ?? {} };
          const requested = costs.of(asked);
          priced = { asked, requested };
          contextValue.facts.cost = requested;
          const refused = costs.refusal(asked, limit);
          if (refused !== null) throw asGraphqlError(refused);
        },
        // Not before: what a cache answers has cost its first point, and no more.
        async responseForOperation({ contextValue }) {
          if (priced === undefined) return null;
          const { asked, requested } = priced;
          const pageWithin = (most: number) => costs.passingPage(asked, most);
          const refused = await contextValue.charge(requested, pageWithin);
          return refused && refusal(refused);
        },
        async willSendResponse({ response: { body } }) {
          if (priced === undefined || body.kind !== 'single') return;
          const { singleResult } = body;
          const cost = { requested: priced.requested, limit };
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

function refusal({ status, code, message, details }: RequestRefused): GraphQLResponse {
  const error = withHint({ message, extensions: { code, ...details } });
  const http = { status, headers: new HeaderMap() };
  return { http, body: { kind: 'single', singleResult: { errors: [error] as never } } };
}

function asGraphqlError({ status, code, message, details }: RequestRefused): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status } } });
}
