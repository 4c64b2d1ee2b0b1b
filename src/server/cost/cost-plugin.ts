import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context.js';
import { ERROR_CODES, type ErrorCode } from '../error-codes.js';
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
      let requested: number | undefined;
      let asked: AskedOperation | undefined;
      return {
        async didResolveOperation({ document, operation, operationName, request, contextValue }) {
          contextValue.facts.operationName = operationName;
          // What has no operation Apollo refuses right after this.
          if (!operation) return;
          checkVariables(request.variables, LIMITS);
          asked = { document, operation, variables: request.variables ?? {} };
          requested = costs.of(asked);
          contextValue.facts.cost = requested;
          if (requested > limit) throw tooDear(requested, limit, asked, costs);
        },
        // Not before: what a cache answers has cost its first point, and no more.
        async responseForOperation({ contextValue }) {
          const refused = await contextValue.charge(requested ?? 0);
          return refused && refusal(refused, (most) => asked && costs.passingPage(asked, most));
        },
        async willSendResponse({ response: { body } }) {
          if (requested === undefined || body.kind !== 'single') return;
          const { singleResult } = body;
          const cost = { requested, limit };
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

function refusal(
  { status, code, message, details }: RequestRefused,
  pageWithin: (limit: number) => number | null | undefined,
): GraphQLResponse {
  const page = code === 'COST_LIMIT' && { pageSize: pageWithin(Number(details.limit)) };
  const error = withHint({ message, extensions: { code, ...details, ...page } });
  const http = { status, headers: new HeaderMap() };
  return { http, body: { kind: 'single', singleResult: { errors: [error] as never } } };
}

function tooDear(
  value: number,
  limit: number,
  asked: AskedOperation,
  costs: OperationCosts,
): GraphQLError {
  const pageSize = costs.passingPage(asked, limit);
  const way =
    pageSize === null
      ? 'no page size would pass: ask for less'
      : `with no \`first\` above ${pageSize} it would pass`;
  return new GraphQLError(`The operation costs ${value}, more than the ${limit} allowed; ${way}.`, {
    extensions: {
      code: 'COST_LIMIT' satisfies ErrorCode,
      limit,
      value,
      pageSize,
      http: { status: ERROR_CODES.COST_LIMIT.status },
    },
  });
}
