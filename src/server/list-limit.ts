import { GraphQLError, type ListValueNode, type ValidationRule } from 'graphql';
import type { ErrorCode } from './error-codes.js';

/** Of lists in the document. */
export function listLimitRule(limit: number): ValidationRule {
  return (context) => ({
    ListValue(node: ListValueNode) {
      const { length } = node.values;
      if (length <= limit) return;
      const message = `A list of the document has ${length} entries; at most ${limit} are allowed.`;
      const extensions = { code: 'LIST_LIMIT' satisfies ErrorCode, limit, value: length };
      context.reportError(new GraphQLError(message, { nodes: node, extensions }));
    },
  });
}

interface VariableLimits {
  readonly listEntries: number;
  readonly depth: number;
}

/** Variables that nobody declared count too: they are part of what an answer is cited with. Throws. */
export function checkVariables(variables: unknown, limits: VariableLimits): void {
  for (const [name, value] of Object.entries(variables ?? {})) check(name, value, limits, 1);
}

/** Whether `checkVariables` has nothing to say. */
export function areWithin(variables: unknown, limits: VariableLimits): boolean {
  try {
    checkVariables(variables, limits);
    return true;
  } catch {
    return false;
  }
}

function check(name: string, value: unknown, limits: VariableLimits, level: number): void {
  if (value === null || typeof value !== 'object') return;
  if (level > limits.depth) {
    throw refusal('DEPTH_LIMIT', limits.depth, level, `The variable $${name} has`, 'levels');
  }
  if (Array.isArray(value) && value.length > limits.listEntries) {
    const what = `A list in the variable $${name} has`;
    throw refusal('LIST_LIMIT', limits.listEntries, value.length, what, 'entries');
  }
  for (const inner of Object.values(value)) check(name, inner, limits, level + 1);
}

function refusal(code: ErrorCode, limit: number, value: number, what: string, unit: string) {
  const message = `${what} ${value} ${unit}; at most ${limit} are allowed.`;
  return new GraphQLError(message, { extensions: { code, limit, value, http: { status: 400 } } });
}
