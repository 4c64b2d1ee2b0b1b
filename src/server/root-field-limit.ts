import {
  GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { ErrorCode } from './error-codes.js';

/** Each field at the root is a question of its own; fragments are looked into. */
export function rootFieldLimitRule(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(node: OperationDefinitionNode) {
      const value = rootFields(context, node.selectionSet, new Map());
      if (value <= limit) return;
      const message = `The operation has ${value} fields at its root; at most ${limit} are allowed.`;
      const extensions = { code: 'ROOT_FIELD_LIMIT' satisfies ErrorCode, limit, value };
      context.reportError(new GraphQLError(message, { nodes: node, extensions }));
    },
  });
}

function rootFields(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  counted: Map<string, number>,
): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === 'Field') count += 1;
    else if (selection.kind === 'InlineFragment') {
      count += rootFields(context, selection.selectionSet, counted);
    } else count += fieldsOfFragment(context, selection.name.value, counted);
  }
  return count;
}

/** Once a fragment; one that holds itself, which another rule refuses, ends here. */
function fieldsOfFragment(
  context: ValidationContext,
  name: string,
  counted: Map<string, number>,
): number {
  const known = counted.get(name);
  if (known !== undefined) return known;
  counted.set(name, 0);
  const fragment = context.getFragment(name);
  const count = fragment ? rootFields(context, fragment.selectionSet, counted) : 0;
  counted.set(name, count);
  return count;
}
