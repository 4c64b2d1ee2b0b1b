import { ask } from '../api/client.js';
import type { Frame } from '../api/frame.js';
import type { Pair } from '../api/pair.js';
import {
  ExplorerNodeDocument,
  type ExplorerNodeQuery,
  ExplorerTiesOfDocument,
  type ExplorerTiesOfQuery,
  type Level,
} from '../generated/graphql.js';

export type AnyNode = NonNullable<ExplorerNodeQuery['node']>;
type TiesOf = Extract<NonNullable<ExplorerTiesOfQuery['node']>, { ties: unknown }>;

export interface NodePage {
  /** Null: nothing has this id in the current release. */
  readonly node: AnyNode | null;
  /** With the other country of its pair; empty for what is no end of a tie. */
  readonly ties: readonly TiesWith[];
}

export interface TiesWith {
  readonly country: string;
  readonly level: Level;
  readonly answer: NonNullable<TiesOf['ties']>;
  /** The tie with the country itself, whatever of it took part; null: there is none at all. */
  readonly whole: NonNullable<TiesOf['whole']>['nodes'][number] | null;
}

export interface NodeQuestion {
  readonly id: string;
  readonly pair: Pair | null;
  readonly lang: string;
}

export function variablesOfNode({ id, pair, lang }: NodeQuestion) {
  // Where there are several pairs the API must be told which: an agreement of another says nothing of what followed.
  return { id, pair: pair && { left: pair[0], right: pair[1] }, lang };
}

/** The thing itself, and its ties with the units of every country that it has a pair with. */
export async function loadNode(
  question: NodeQuestion,
  { pairs }: Frame,
  signal: AbortSignal,
): Promise<NodePage> {
  const { id, lang } = question;
  const { node } = await ask(ExplorerNodeDocument, variablesOfNode(question), signal);
  const own = node && 'places' in node ? node.country?.id : undefined;
  const others = pairs.filter((pair) => pair.includes(own ?? '')).flat();
  const countries = [...new Set(others)].filter((country) => country !== own);
  const ties = await Promise.all(countries.map((country) => tiesWith(id, country, lang, signal)));
  return { node, ties: ties.flatMap((each) => each ?? []) };
}

async function tiesWith(
  id: string,
  country: string,
  lang: string,
  signal: AbortSignal,
): Promise<TiesWith | null> {
  const level = 'REGION';
  const { node } = await ask(
    ExplorerTiesOfDocument,
    { id, lang, with: { country, level }, whole: { country, level: 'COUNTRY' } },
    signal,
  );
  if (!node || !('ties' in node) || !node.ties) return null;
  return { country, level, answer: node.ties, whole: node.whole?.nodes[0] ?? null };
}

/** What to call a thing, whatever its kind. */
export function labelOf(node: {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
  readonly title?: string;
  readonly text?: string;
  readonly issuer?: string;
  readonly act?: string | null;
}): string {
  const { id, name, label, title, text, issuer, act } = node;
  const restriction = issuer === undefined ? undefined : [issuer, act].filter(Boolean).join(', ');
  return name ?? label ?? title ?? text ?? restriction ?? id;
}
