import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from './context.js';
import type { ErrorCode } from './error-codes.js';
import { nearestNames } from './nearest-names.js';
import type { StoredDocuments } from './stored-documents.js';

// Longer names are no mistyping, and would only be repeated.
const LONGEST_SHOWN = 100;

/**
 * Refuses a variable that a stored operation does not declare. GraphQL passes over it, and a stored operation has a
 * default for nearly all it can be asked: whoever mistypes a name would be answered another question.
 */
export function declaredVariables(stored: StoredDocuments): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, queryHash, request: { variables } }) {
          if (!operation || !variables || stored.byHash(queryHash) === undefined) return;
          const declared = namesOf(operation);
          const unknown = Object.keys(variables).find((name) => !declared.has(name));
          if (unknown !== undefined) throw undeclared(unknown, operation, declared);
        },
      };
    },
  };
}

function namesOf({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlySet<string> {
  return new Set(variableDefinitions.map(({ variable }) => variable.name.value));
}

function undeclared(
  received: string,
  { name }: OperationDefinitionNode,
  declared: ReadonlySet<string>,
): GraphQLError {
  const shown = received.slice(0, LONGEST_SHOWN);
  const nearest = nearestNames(shown, declared);
  const near = nearest.length === 0 ? 'It has none.' : `Nearest: ${nearest.join(', ')}.`;
  const message = `The stored operation ${name?.value} has no variable "${shown}". ${near}`;
  const code: ErrorCode = 'BAD_USER_INPUT';
  return new GraphQLError(message, {
    extensions: { code, argument: [shown], nearest, http: { status: 400 } },
  });
}
