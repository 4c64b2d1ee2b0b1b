import type { Clause } from './clauses.js';
import { hasPattern, type PathPattern, subqueriesOf } from './patterns.js';
import type { Complain } from './rules.js';
import type { Scope } from './scope.js';
import { indexesOf, isToken } from './tokens.js';

export interface MatchPlace {
  readonly clause: Clause;
  readonly patterns: readonly PathPattern[];
  readonly scope: Scope;
  /** Nothing is bound before it. */
  readonly isFirst: boolean;
}

export function checkMatch(place: MatchPlace, complain: Complain): void {
  const { clause, patterns, isFirst } = place;
  const isOptional = clause.name === 'OPTIONAL MATCH';
  if (patterns.length > 1) complain('comma-in-match', `${patterns.length} paths`);
  for (const pattern of patterns) {
    if (pattern.hops >= 2 && (isOptional || !isFirst)) {
      complain('chain-in-later-match', `${pattern.hops} hops`);
    }
    if (pattern.name !== null && pattern.hops === 0) complain('path-of-one-node', pattern.name);
    checkBinding(pattern, place, complain);
  }
  checkWhere(clause, isOptional, complain);
}

function checkBinding(pattern: PathPattern, { clause, scope }: MatchPlace, complain: Complain) {
  const [first] = pattern.nodes;
  const isBound = (name: string | null | undefined) => name != null && scope.has(name);
  if (!isBound(first) && pattern.nodes.slice(1).some(isBound)) {
    complain('unbound-node-first', `(${first ?? ''})`);
  }
  const isAgain = clause.name === 'MATCH' && pattern.hops === 0 && first != null;
  if (isAgain && scope.isOptional(first)) complain('optional-node-again', first);
}

function checkWhere({ where }: Clause, isOptional: boolean, complain: Complain): void {
  const subqueries = subqueriesOf(where);
  if (isOptional && (subqueries.length > 0 || hasPattern(where))) {
    complain('optional-where-subquery', subqueries[0]?.kind ?? 'pattern');
  }
  const isList = indexesOf(where, 'IN').some((i) => where[i + 1]?.kind === 'parameter');
  if (isList && indexesOf(where, 'EXISTS').some((i) => isToken(where[i + 1], '{'))) {
    complain('exists-beside-in', 'IN $… with EXISTS {}');
  }
}
