import { branchesOf } from './clauses.js';
import { patternsOf, type Subquery, subqueriesOf, variablesOf } from './patterns.js';
import type { Complain } from './rules.js';
import { indexesOf, isToken, nameOf, type Token, tokenize } from './tokens.js';

const MATCH = tokenize('MATCH');

export function checkSubqueries(
  tokens: readonly Token[],
  outer: ReadonlySet<string>,
  complain: Complain,
): void {
  for (const subquery of subqueriesOf(tokens)) checkSubquery(subquery, outer, complain);
}

function checkSubquery(
  { kind, body }: Subquery,
  outer: ReadonlySet<string>,
  complain: Complain,
): void {
  if (indexesOf(body, 'RETURN', 'WITH').some((i) => !isToken(body[i - 1], 'STARTS', 'ENDS', '.'))) {
    complain('unsupported-subquery', `RETURN or WITH in ${kind} {}`);
  }
  const [clauses = []] = branchesOf(isToken(body[0], 'MATCH') ? body : [...MATCH, ...body]);
  for (const { body: match, where } of clauses) {
    const patterns = patternsOf(match);
    if (patterns.length > 1) complain('comma-in-subquery', `${kind} {}`);
    const nodes = patterns.flatMap((pattern) => pattern.nodes).filter((name) => name !== null);
    const twice = nodes.find((name, i) => nodes.indexOf(name) !== i);
    if (twice !== undefined) complain('variable-twice-in-subquery', twice);
    if (!patterns.some(({ hops }) => hops >= 2)) continue;
    const own = new Set(patterns.flatMap(variablesOf));
    const foreign = namesIn(where).find((name) => outer.has(name) && !own.has(name));
    if (foreign !== undefined) complain('outer-variable-in-long-subquery', foreign);
  }
}

/** Names that may be variables: not after a dot or a colon, and no function. */
function namesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, i) => {
    const name = nameOf(token);
    const isOther = isToken(tokens[i - 1], '.', ':') || isToken(tokens[i + 1], '(');
    return name === null || isOther ? [] : [name];
  });
}
