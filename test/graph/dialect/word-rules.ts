import { isAggregateAt } from './projection-rules.js';
import type { Complain } from './rules.js';
import { depths, indexesOf, inside, isToken, nameOf, splitAtTop, type Token } from './tokens.js';

const RESERVED = new Set([
  ...['IN', 'AS', 'IS', 'OR', 'AND', 'NOT', 'SET', 'CASE', 'ELSE', 'THEN', 'WHEN', 'WITH', 'MATCH'],
  ...['MERGE', 'RETURN', 'UNION', 'UNWIND', 'WHERE', 'NULL', 'TRUE', 'FALSE', 'DISTINCT'],
  ...['OPTIONAL', 'DETACH', 'DELETE', 'REMOVE', 'CREATE', 'XOR'],
]);
const TEMPORAL = new Set([
  ...['DATE', 'TIME', 'LOCALTIME', 'DATETIME', 'LOCALDATETIME', 'DURATION', 'TIMESTAMP'],
]);
const UNSUPPORTED = new Set([
  ...['POINT', 'ISEMPTY', 'ISNAN', 'RANDOMUUID', 'BTRIM', 'VALUETYPE'],
  ...['PERCENTILEDISC', 'PERCENTILECONT', 'ROUND'],
]);

/** Rules that need no more than a token and its neighbours. */
export function checkWords(tokens: readonly Token[], complain: Complain): void {
  tokens.forEach((_, i) => {
    checkFunction(tokens, i, complain);
    checkReserved(tokens, i, complain);
    checkQuantifier(tokens, i, complain);
    checkSum(tokens, i, complain);
    checkSyntax(tokens, i, complain);
    checkLiteral(tokens, i, complain);
    checkNode(tokens, i, complain);
  });
}

function checkFunction(tokens: readonly Token[], i: number, complain: Complain): void {
  const token = tokens[i];
  if (token?.kind !== 'word' || !isToken(tokens[i + 1], '(')) return;
  const name = token.text.toUpperCase();
  const isDotted = isToken(tokens[i - 1], '.');
  if (isDotted) {
    const owner = tokens[i - 2]?.text ?? '';
    const rule = TEMPORAL.has(owner.toUpperCase()) ? 'temporal-function' : 'unsupported-function';
    complain(rule, `${owner}.${token.text}()`);
  } else if (TEMPORAL.has(name)) complain('temporal-function', `${token.text}()`);
  else if (UNSUPPORTED.has(name)) complain('unsupported-function', `${token.text}()`);
  else if (name === 'ELEMENTID' || name === 'ID') complain('element-id', `${token.text}()`);
}

function checkReserved(tokens: readonly Token[], i: number, complain: Complain): void {
  const token = tokens[i];
  const parameter = token?.kind === 'parameter' ? token.text.slice(1) : null;
  const isNamed =
    isToken(tokens[i - 1], '.', 'AS') ||
    (isToken(tokens[i - 1], ':') && !isMapValue(tokens, i - 1)) ||
    (isToken(tokens[i + 1], ':') && isToken(tokens[i - 1], '{', ','));
  const name = parameter ?? (isNamed && token?.kind === 'word' ? token.text : null);
  if (name !== null && RESERVED.has(name.toUpperCase())) complain('reserved-name', name);
}

/** `{key: value}`, not `(n:Label)`. */
function isMapValue(tokens: readonly Token[], colon: number): boolean {
  return isToken(tokens[colon - 2], '{', ',');
}

function checkQuantifier(tokens: readonly Token[], i: number, complain: Complain): void {
  if (!isToken(tokens[i + 1], '(')) return;
  const isNegated = isToken(tokens[i - 1], 'NOT');
  if (isToken(tokens[i], 'NONE') || (isNegated && isToken(tokens[i], 'ANY', 'ALL'))) {
    complain('quantifier-over-null', `${isNegated ? 'NOT ' : ''}${tokens[i]?.text}(`);
  }
}

function checkSum(tokens: readonly Token[], i: number, complain: Complain): void {
  if (!isToken(tokens[i], 'SUM', 'STDEV', 'STDEVP') || !isToken(tokens[i + 1], '(')) return;
  const isGuarded = isToken(tokens[i - 1], '(') && isToken(tokens[i - 2], 'COALESCE');
  if (!isGuarded) complain('bare-sum', `${tokens[i]?.text}(`);
}

function checkSyntax(tokens: readonly Token[], i: number, complain: Complain): void {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (isToken(token, '||')) complain('unsupported-syntax', '||');
  if (isToken(token, 'SHORTEST')) complain('unsupported-syntax', 'SHORTEST');
  if (isToken(token, '>', '-', ')') && isToken(next, '{') && tokens[i + 2]?.kind === 'number') {
    complain('unsupported-syntax', 'quantifier {…}');
  }
  if (isToken(token, '|') && isToken(next, ':')) complain('deprecated-type-list', '|:');
  if (isToken(token, 'COLLECT') && isToken(next, '{'))
    complain('unsupported-subquery', 'COLLECT {');
  if (isToken(token, 'CALL') && isToken(next, '{')) complain('call-without-scope', 'CALL {');
}

/** A list or a map with an aggregate in it, or a part of what an aggregate gives. */
function checkLiteral(tokens: readonly Token[], i: number, complain: Complain): void {
  if (isAggregateAt(tokens, i)) {
    const end = i + 2 + inside(tokens, i + 1).length;
    if (isToken(tokens[end + 1], '[')) complain('aggregate-in-literal', `${tokens[i]?.text}(…)[…]`);
  }
  if (!isToken(tokens[i], '{', '[')) return;
  const body = inside(tokens, i);
  const depth = depths(body);
  if (isToken(tokens[i], '{')) {
    if (isToken(tokens[i - 1], 'EXISTS', 'COUNT', 'COLLECT', ')', 'CALL')) return;
    if (nameOf(tokens[i - 1]) !== null) checkMapProjection(body, complain);
  }
  if (body.some((_, at) => depth[at] === 0 && isAggregateAt(body, at))) {
    complain('aggregate-in-literal', `${tokens[i]?.text}…${isToken(tokens[i], '{') ? '}' : ']'}`);
  }
}

function checkMapProjection(body: readonly Token[], complain: Complain): void {
  for (const entry of splitAtTop(body, ',')) {
    const only = entry.length === 1 ? nameOf(entry[0]) : null;
    if (only !== null) complain('bare-name-in-map-projection', only);
  }
}

/** `(n:A|B)`, `(n:A&B)`, `(n:!A)`, `(n WHERE …)`; also `n:A|B` in a WHERE. */
function checkNode(tokens: readonly Token[], i: number, complain: Complain): void {
  if (isToken(tokens[i], '&') || (isToken(tokens[i], ':') && isToken(tokens[i + 1], '!'))) {
    complain('label-expression', tokens[i]?.text ?? '');
  }
  if (!isToken(tokens[i], '(')) return;
  const body = inside(tokens, i);
  const depth = depths(body);
  const [where] = indexesOf(body, 'WHERE').filter((at) => depth[at] === 0);
  const isQuantifier = indexesOf(body, 'IN').some((at) => depth[at] === 0);
  if (where !== undefined && !isQuantifier) complain('label-expression', 'WHERE in a node');
  if (/^\w* ?: ?\w+ ?\|/.test(body.map(({ text }) => text).join(' '))) {
    complain('label-expression', ':A|B');
  }
}
