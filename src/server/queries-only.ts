import { GraphQLError, type OperationDefinitionNode, type ValidationRule } from 'graphql';

/** Nothing in the API writes: said before anything runs, in words that tell it from a mistake in spelling. */
export const queriesOnlyRule: ValidationRule = (context) => ({
  OperationDefinition(node: OperationDefinitionNode) {
    if (node.operation === 'query') return;
    const message = `This API answers queries alone; received a ${node.operation}.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
