import { branchesOf, type Clause } from './dialect/clauses.js';
import { checkMatch } from './dialect/match-rules.js';
import { patternsOf } from './dialect/patterns.js';
import { checkProjection, checkReturn, itemsOf } from './dialect/projection-rules.js';
import { type Complain, RULES } from './dialect/rules.js';
import { Scope } from './dialect/scope.js';
import { checkSubqueries } from './dialect/subquery-rules.js';
import {
  indexesOf,
  inside,
  isToken,
  nameOf,
  splitAtTop,
  type Token,
  tokenize,
} from './dialect/tokens.js';
import { checkWords } from './dialect/word-rules.js';

/**
 * What in a statement the two engines do not answer alike, or one of them slowly: one line each,
 * `rule (what was found): what to write instead`. No line: the statement is in the shared dialect.
 */
export function checkDialect(cypher: string): string[] {
  const complaints = new Set<string>();
  const complain: Complain = (rule, found) => {
    complaints.add(`${rule} (${found}): ${RULES[rule]}`);
  };
  const tokens = tokenize(cypher);
  checkWords(tokens, complain);
  checkQuery(tokens, Scope.empty(), complain);
  return [...complaints];
}

/** Returns the scope at its end: the columns of its RETURN. */
function checkQuery(tokens: readonly Token[], scope: Scope, complain: Complain): string[] {
  const branches = branchesOf(tokens).map((clauses) => {
    const own = scope.only([...scope.names]);
    clauses.forEach((clause, i) => {
      const isFirst = i === 0 && own.names.size === 0;
      checkClause(clause, { scope: own, isFirst }, complain);
    });
    const optionals = clauses.filter(({ name }) => name === 'OPTIONAL MATCH').length;
    if (optionals > 1) complain('many-optional-matches', `${optionals} OPTIONAL MATCH`);
    return clauses.at(-1);
  });
  const last = branches[0];
  if (last?.name !== 'RETURN') return [];
  return itemsOf(last).flatMap(({ name }) => (name === null ? [] : [name]));
}

interface Place {
  readonly scope: Scope;
  readonly isFirst: boolean;
}

function checkClause(clause: Clause, { scope, isFirst }: Place, complain: Complain): void {
  const everything = [...clause.body, ...clause.where];
  switch (clause.name) {
    case 'MATCH':
    case 'OPTIONAL MATCH': {
      const patterns = patternsOf(clause.body);
      checkMatch({ clause, patterns, scope, isFirst }, complain);
      scope.addPatterns(patterns, clause.name === 'OPTIONAL MATCH');
      break;
    }
    case 'CREATE':
    case 'MERGE':
      scope.addPatterns(patternsOf(clause.body), false);
      break;
    case 'UNWIND': {
      const [as] = indexesOf(clause.body, 'AS').slice(-1);
      const name = as === undefined ? null : nameOf(clause.body[as + 1]);
      if (name !== null) scope.addValue(name, clause.body.slice(0, as));
      break;
    }
    case 'WITH':
    case 'RETURN':
      if (clause.name === 'WITH' && isToken(clause.body[0], '*')) return;
      checkProjection(clause, scope, complain);
      checkSubqueries(clause.body, scope.names, complain);
      if (clause.name === 'RETURN') checkReturn(clause, scope, complain);
      scope.project(clause);
      checkSubqueries(clause.where, scope.names, complain);
      return;
    case 'SET':
      checkSet(clause, scope, complain);
      break;
    case 'CALL':
      checkCall(clause, scope, complain);
      return;
  }
  checkSubqueries(everything, scope.names, complain);
}

/** `SET n = other` writes nothing on Grafeo. */
function checkSet({ body }: Clause, scope: Scope, complain: Complain): void {
  for (const part of splitAtTop(body, ',')) {
    const at = part.findIndex((token) => isToken(token, '=', '+='));
    const value = part.slice(at + 1);
    const name = value.length === 1 ? nameOf(value[0]) : null;
    if (name !== null && scope.bareEntities(value).length > 0) complain('set-from-entity', name);
  }
}

/** `CALL (a, b) { … }` adds the columns of its RETURN; procedures are each engine's own. */
function checkCall({ body }: Clause, scope: Scope, complain: Complain): void {
  const [open] = indexesOf(body, '{');
  if (open === undefined) return;
  const names = isToken(body[0], '(') ? inside(body, 0).map(nameOf) : [];
  const inner = scope.only(names.filter((name) => name !== null));
  for (const column of checkQuery(inside(body, open), inner, complain)) scope.addValue(column, []);
}
