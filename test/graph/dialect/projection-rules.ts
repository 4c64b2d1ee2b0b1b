import type { Clause } from './clauses.js';
import { subqueriesOf } from './patterns.js';
import type { Complain } from './rules.js';
import type { Scope } from './scope.js';
import { depths, isToken, nameOf, splitAtTop, type Token } from './tokens.js';

const AGGREGATES = [
  ...['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'COLLECT', 'STDEV', 'STDEVP'],
  ...['PERCENTILEDISC', 'PERCENTILECONT'],
];

export function isAggregateAt(tokens: readonly Token[], i: number): boolean {
  return (
    isToken(tokens[i], ...AGGREGATES) && isToken(tokens[i + 1], '(') && !isToken(tokens[i - 1], '.')
  );
}

export interface Item {
  readonly expression: readonly Token[];
  /** Null: none was given, and the expression is no name. */
  readonly name: string | null;
  readonly hasAlias: boolean;
}

/** What a WITH or RETURN gives, column by column. */
export function itemsOf({ body }: Clause): Item[] {
  const columns = isToken(body[0], 'DISTINCT') ? body.slice(1) : body;
  return splitAtTop(columns, ',').map((tokens) => {
    const depth = depths(tokens);
    const as = tokens.findIndex((token, i) => depth[i] === 0 && isToken(token, 'AS'));
    if (as !== -1) {
      return { expression: tokens.slice(0, as), name: nameOf(tokens[as + 1]), hasAlias: true };
    }
    const name = tokens.length === 1 ? nameOf(tokens[0]) : null;
    return { expression: tokens, name, hasAlias: false };
  });
}

export function checkProjection(clause: Clause, scope: Scope, complain: Complain): void {
  const items = itemsOf(clause);
  for (const item of items) {
    checkName(item, scope, complain);
    scope.checkOptionalMaps(item.expression, complain);
  }
  checkGrouping(items, complain);
  checkLimits(clause, complain);
}

export function checkReturn(clause: Clause, scope: Scope, complain: Complain): void {
  const items = itemsOf(clause);
  for (const { expression } of items) {
    for (const name of scope.bareEntities(expression)) complain('entity-in-return', name);
  }
  const aliases = new Set(items.map(({ name }) => name));
  for (const key of splitAtTop(clause.orderBy, ',')) {
    const direction = isToken(key.at(-1), 'DESC', 'ASC', 'DESCENDING', 'ASCENDING');
    const expression = direction ? key.slice(0, -1) : key;
    if (expression.length === 1 && aliases.has(nameOf(expression[0]))) continue;
    complain('order-by-expression', expression.map(({ text }) => text).join(''));
  }
}

function checkName({ expression, name, hasAlias }: Item, scope: Scope, complain: Complain): void {
  if (name === null) {
    complain('no-alias', expression.map(({ text }) => text).join(''));
    return;
  }
  const isItself = expression.length === 1 && nameOf(expression[0]) === name;
  if (hasAlias && !isItself && scope.has(name)) complain('alias-is-variable', name);
}

function checkGrouping(items: readonly Item[], complain: Complain): void {
  const isAggregate = ({ expression }: Item) =>
    expression.some((_, i) => isAggregateAt(expression, i));
  if (!items.some(isAggregate)) return;
  const keys = items.filter((item) => !isAggregate(item));
  for (const { expression } of keys) {
    const parameter = expression.find(({ kind }) => kind === 'parameter');
    if (parameter) complain('parameter-in-grouping-key', parameter.text);
  }
  const subqueries = keys.flatMap(({ expression }) => subqueriesOf(expression));
  if (subqueries.length > 1) complain('subqueries-beside-aggregate', `${subqueries.length} {}`);
}

function checkLimits({ limits }: Clause, complain: Complain): void {
  for (const limit of limits) {
    const [only] = limit;
    const isPlain = limit.length === 1 && (only?.kind === 'number' || only?.kind === 'parameter');
    if (!isPlain) complain('limit-expression', limit.map(({ text }) => text).join(' '));
  }
}
