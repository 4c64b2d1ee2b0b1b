import { depths, isToken, type Token } from './tokens.js';

export interface Clause {
  /** `MATCH`, `OPTIONAL MATCH`, `WITH`, … */
  readonly name: string;
  readonly body: readonly Token[];
  readonly where: readonly Token[];
  readonly orderBy: readonly Token[];
  /** What stands after SKIP and LIMIT. */
  readonly limits: readonly (readonly Token[])[];
}

const SINGLE = [
  ...['MATCH', 'UNWIND', 'WITH', 'RETURN', 'WHERE', 'CALL', 'UNION', 'CREATE', 'MERGE', 'SET'],
  ...['DELETE', 'REMOVE', 'SKIP', 'LIMIT'],
];
const DOUBLE: Readonly<Record<string, readonly string[]>> = {
  OPTIONAL: ['MATCH'],
  DETACH: ['DELETE'],
  ORDER: ['BY'],
  ON: ['CREATE', 'MATCH'],
};

interface Segment {
  readonly name: string;
  readonly tokens: Token[];
}

/** The clauses of each branch of a UNION. */
export function branchesOf(tokens: readonly Token[]): Clause[][] {
  const branches: Clause[][] = [[]];
  for (const { name, tokens: body } of segments(tokens)) {
    if (name === 'UNION') branches.push([]);
    else addSegment(branches.at(-1) as Clause[], name, body);
  }
  return branches;
}

function addSegment(clauses: Clause[], name: string, tokens: Token[]): void {
  const last = clauses.at(-1);
  if (last && name === 'WHERE') clauses.splice(-1, 1, { ...last, where: tokens });
  else if (last && name === 'ORDER BY') clauses.splice(-1, 1, { ...last, orderBy: tokens });
  else if (last && (name === 'SKIP' || name === 'LIMIT')) {
    clauses.splice(-1, 1, { ...last, limits: [...last.limits, tokens] });
  } else clauses.push({ name, body: tokens, where: [], orderBy: [], limits: [] });
}

function segments(tokens: readonly Token[]): Segment[] {
  const depth = depths(tokens);
  const found: Segment[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const name = depth[i] === 0 ? clauseAt(tokens, i) : null;
    if (name === null) {
      found.at(-1)?.tokens.push(tokens[i] as Token);
      continue;
    }
    found.push({ name, tokens: [] });
    if (name.includes(' ')) i += 1;
  }
  return found;
}

function clauseAt(tokens: readonly Token[], i: number): string | null {
  // A label, a property or an alias may be called like a clause; STARTS WITH is none.
  if (isToken(tokens[i - 1], '.', ':', '|', 'AS', 'STARTS', 'ENDS')) return null;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const word = token.text.toUpperCase();
  const second = tokens[i + 1]?.text.toUpperCase() ?? '';
  if (DOUBLE[word]?.includes(second)) return `${word} ${second}`;
  return SINGLE.includes(word) ? word : null;
}
