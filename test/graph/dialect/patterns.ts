import { depths, indexesOf, inside, isToken, nameOf, splitAtTop, type Token } from './tokens.js';

export interface PathPattern {
  /** `p` in `p = (a)--(b)`. */
  readonly name: string | null;
  /** Null: a node without a variable. */
  readonly nodes: readonly (string | null)[];
  readonly relationships: readonly (string | null)[];
  readonly hops: number;
}

/** The patterns of a MATCH, separated by commas. */
export function patternsOf(body: readonly Token[]): PathPattern[] {
  return splitAtTop(body, ',').map(patternOf);
}

function patternOf(tokens: readonly Token[]): PathPattern {
  const isNamed = isToken(tokens[1], '=');
  const path = unwrapped(isNamed ? tokens.slice(2) : tokens);
  const depth = depths(path);
  const atTop = (bracket: string) => indexesOf(path, bracket).filter((i) => depth[i] === 0);
  const variableAt = (i: number) => nameOf(inside(path, i)[0]);
  const nodes = atTop('(').map(variableAt);
  return {
    name: isNamed ? nameOf(tokens[0]) : null,
    nodes,
    relationships: atTop('[').map(variableAt),
    hops: nodes.length - 1,
  };
}

/** `shortestPath((a)-[*]-(b))` is the pattern in it. */
function unwrapped(tokens: readonly Token[]): readonly Token[] {
  return isToken(tokens[0], 'SHORTESTPATH', 'ALLSHORTESTPATHS') ? inside(tokens, 1) : tokens;
}

export function variablesOf({ name, nodes, relationships }: PathPattern): string[] {
  return [name, ...nodes, ...relationships].filter((variable) => variable !== null);
}

/** A pattern inside an expression: `(a)-[…`, `(a)--`, `(a)<-`. */
export function hasPattern(tokens: readonly Token[]): boolean {
  return indexesOf(tokens, ')').some((i) => {
    const dash = isToken(tokens[i + 1], '<') ? i + 2 : i + 1;
    return isToken(tokens[dash], '-') && isToken(tokens[dash + 1], '[', '-');
  });
}

export interface Subquery {
  readonly kind: 'EXISTS' | 'COUNT';
  readonly body: readonly Token[];
}

/** `EXISTS { … }` and `COUNT { … }`, also one in another. */
export function subqueriesOf(tokens: readonly Token[]): Subquery[] {
  return indexesOf(tokens, 'EXISTS', 'COUNT')
    .filter((i) => isToken(tokens[i + 1], '{'))
    .map((i) => ({
      kind: tokens[i]?.text.toUpperCase() as Subquery['kind'],
      body: inside(tokens, i + 1),
    }));
}
