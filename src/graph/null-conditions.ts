import type { CypherCommand } from './graph-store.js';

const CONDITION = /\(\$(\w+) IS NULL OR /g;

/**
 * The text with `true` for every `($param IS NULL OR …)` whose parameter is null. Statements have one text for all
 * filters, because Neo4j keeps a plan a text; Grafeo plans a text each time it runs, and asks every row each condition.
 */
export function withoutNullConditions({ cypher, params }: CypherCommand): string {
  let text = '';
  let from = 0;
  for (const { 0: start, 1: name, index } of cypher.matchAll(CONDITION)) {
    if (index < from || params[name as string] !== null) continue;
    text += `${cypher.slice(from, index)}true`;
    from = closed(cypher, index + start.length);
  }
  return text + cypher.slice(from);
}

/** Where the parenthesis that is open at `at` ends. */
function closed(cypher: string, at: number): number {
  let depth = 1;
  let end = at;
  for (; depth > 0 && end < cypher.length; end += 1) {
    if (cypher[end] === '(') depth += 1;
    else if (cypher[end] === ')') depth -= 1;
  }
  return end;
}
