export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';
  readonly text: string;
}

const SKIPPED = String.raw`\s+|//[^\n]*|/\*[\s\S]*?\*/`;
const KINDS: readonly (readonly [Token['kind'], string])[] = [
  ['string', String.raw`'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"`],
  ['quoted', '`[^`]*`'],
  ['parameter', String.raw`\$\w+`],
  ['number', String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`],
  ['word', String.raw`[\p{L}_][\p{L}\p{N}_]*`],
  ['symbol', String.raw`<>|<=|>=|=~|\+=|\.\.|\|\||[^\s]`],
];
const TOKEN = new RegExp(
  `${SKIPPED}|${KINDS.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|')}`,
  'gu',
);

export function tokenize(cypher: string): Token[] {
  return [...cypher.matchAll(TOKEN)].flatMap(({ groups = {} }) =>
    KINDS.filter(([kind]) => groups[kind] !== undefined).map(([kind]) => ({
      kind,
      text: groups[kind] as string,
    })),
  );
}

/** A word in any case, or a symbol. */
export function isToken(token: Token | undefined, ...texts: readonly string[]): boolean {
  if (token?.kind !== 'word' && token?.kind !== 'symbol') return false;
  return texts.includes(token.text.toUpperCase());
}

/** A name: of a variable, label, property, alias. */
export function nameOf(token: Token | undefined): string | null {
  if (token?.kind === 'word') return token.text;
  return token?.kind === 'quoted' ? token.text.slice(1, -1) : null;
}

const OPENS = ['(', '[', '{'];
const CLOSES = [')', ']', '}'];

/** Depth in brackets of each token; a bracket has the depth of what is around it. */
export function depths(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map((token) => {
    if (isToken(token, ...CLOSES)) depth -= 1;
    const own = depth;
    if (isToken(token, ...OPENS)) depth += 1;
    return own;
  });
}

/** The tokens between the bracket at `open` and the one that closes it. */
export function inside(tokens: readonly Token[], open: number): readonly Token[] {
  const depth = depths(tokens);
  const close = depth.findIndex((own, i) => i > open && own === depth[open]);
  return tokens.slice(open + 1, close === -1 ? undefined : close);
}

export function splitAtTop(tokens: readonly Token[], separator: string): Token[][] {
  const depth = depths(tokens);
  const parts: Token[][] = [[]];
  tokens.forEach((token, i) => {
    if (depth[i] === 0 && isToken(token, separator)) parts.push([]);
    else parts.at(-1)?.push(token);
  });
  return parts.filter((part) => part.length > 0);
}

export function indexesOf(tokens: readonly Token[], ...texts: readonly string[]): number[] {
  return tokens.flatMap((token, i) => (isToken(token, ...texts) ? [i] : []));
}
