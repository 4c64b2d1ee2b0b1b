import type { Clause } from './clauses.js';
import { type PathPattern, variablesOf } from './patterns.js';
import { itemsOf } from './projection-rules.js';
import type { Complain } from './rules.js';
import { depths, indexesOf, inside, isToken, nameOf, splitAtTop, type Token } from './tokens.js';

/** What takes an entity and gives none. */
const TAKES_ENTITY = [
  ...['COUNT', 'LABELS', 'TYPE', 'PROPERTIES', 'KEYS', 'LENGTH', 'SIZE', 'ID', 'ELEMENTID'],
];

/** The variables at a point of a statement, and which of them are nodes, relationships or paths. */
export class Scope {
  private constructor(
    private readonly variables: Map<string, 'entity' | 'value'>,
    private readonly optional: Set<string>,
  ) {}

  static empty(): Scope {
    return new Scope(new Map(), new Set());
  }

  /** What `CALL (a, b) { … }` takes in. */
  only(names: readonly string[]): Scope {
    const kept = [...this.variables].filter(([name]) => names.includes(name));
    return new Scope(new Map(kept), new Set(names.filter((name) => this.optional.has(name))));
  }

  has(name: string): boolean {
    return this.variables.has(name);
  }

  isOptional(name: string): boolean {
    return this.optional.has(name);
  }

  get names(): ReadonlySet<string> {
    return new Set(this.variables.keys());
  }

  addPatterns(patterns: readonly PathPattern[], isOptional: boolean): void {
    for (const name of patterns.flatMap(variablesOf)) {
      if (isOptional && !this.has(name)) this.optional.add(name);
      this.variables.set(name, 'entity');
    }
  }

  addValue(name: string, expression: readonly Token[]): void {
    this.variables.set(name, this.bareEntities(expression).length > 0 ? 'entity' : 'value');
  }

  /** After WITH only its columns are left; a WHERE on `x IS NOT NULL` makes x certain. */
  project(clause: Clause): void {
    const columns = itemsOf(clause).map(({ expression, name }) => ({
      name: name ?? '',
      kind: this.bareEntities(expression).length > 0 ? ('entity' as const) : ('value' as const),
      isOptional: expression.length === 1 && this.isOptional(nameOf(expression[0]) ?? ''),
    }));
    this.variables.clear();
    this.optional.clear();
    const certain = certainIn(clause.where);
    for (const { name, kind, isOptional } of columns) {
      this.variables.set(name, kind);
      if (isOptional && !certain.has(name)) this.optional.add(name);
    }
  }

  /** Entities that an expression gives, not only looks at. */
  bareEntities(tokens: readonly Token[]): string[] {
    return [...this.ownBareEntities(tokens), ...comprehendedEntities(tokens)];
  }

  private ownBareEntities(tokens: readonly Token[]): string[] {
    return tokens.flatMap((token, i) => {
      const name = nameOf(token);
      if (name === null || this.variables.get(name) !== 'entity') return [];
      return isLookedAt(tokens, i) ? [] : [name];
    });
  }

  /** `b {.id}` of a b that may be null, outside of CASE. */
  checkOptionalMaps(tokens: readonly Token[], complain: Complain): void {
    tokens.forEach((token, i) => {
      const name = nameOf(token);
      if (name === null || !this.isOptional(name) || !isToken(tokens[i + 1], '{')) return;
      if (!isToken(tokens[i - 1], 'ELSE', 'THEN')) complain('map-of-optional', `${name} {…}`);
    });
  }
}

/** `[(a)--(b) | b]`: the b of the pattern, whole. */
function comprehendedEntities(tokens: readonly Token[]): string[] {
  return indexesOf(tokens, '[').flatMap((open) => {
    if (!isToken(tokens[open + 1], '(')) return [];
    const result = splitAtTop(inside(tokens, open), '|')[1] ?? [];
    const name = result.length === 1 ? nameOf(result[0]) : null;
    return name === null ? [] : [name];
  });
}

function isLookedAt(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (isToken(before, '.', ':', '|') && !isResult(tokens, i)) return true;
  if (isToken(after, '.', '{', ':', 'IS', 'IN', '=', '<>', '<', '>')) return true;
  if (isToken(before, '=', '<>')) return true;
  const open = isToken(before, 'DISTINCT') ? i - 2 : i - 1;
  if (!isToken(tokens[open], '(')) return isInPattern(tokens, i);
  const caller = tokens[open - 1];
  if (isToken(caller, 'NODES', 'RELATIONSHIPS')) {
    return isToken(tokens[open - 2], 'IN') || isToken(tokens[open - 3], 'SIZE');
  }
  // `(n)` without a function before it is a pattern; within one it is looked at.
  return isToken(caller, ...TAKES_ENTITY) || caller?.kind !== 'word';
}

/** `[… | n]` gives n; `[:R|n]` is a type called n. */
function isResult(tokens: readonly Token[], i: number): boolean {
  if (!isToken(tokens[i - 1], '|')) return false;
  const depth = depths(tokens);
  const open = indexesOf(tokens, '[').findLast((at) => at < i && depth[at] === (depth[i] ?? 0) - 1);
  return open !== undefined && !isToken(tokens[open + 1], ':') && !isToken(tokens[open + 2], ':');
}

/** The variable of a relationship in a pattern: `-[n]-`. */
function isInPattern(tokens: readonly Token[], i: number): boolean {
  return isToken(tokens[i - 1], '[') && isToken(tokens[i - 2], '-') && isToken(tokens[i + 1], ']');
}

function certainIn(where: readonly Token[]): Set<string> {
  const names = indexesOf(where, 'IS')
    .filter((i) => isToken(where[i + 1], 'NOT') && isToken(where[i + 2], 'NULL'))
    .map((i) => nameOf(where[i - 1]));
  return new Set(names.filter((name) => name !== null));
}
