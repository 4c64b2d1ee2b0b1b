import type { Changes } from '../address/address.js';
import { type Pair, pairIn } from '../api/pair.js';
import type { Basis, EvidenceFilter, Level, SideInput } from '../generated/graphql.js';

/** Strongest first, as everywhere. */
export const BASES = ['PROJECT', 'AGREEMENT', 'PROGRAMME', 'SESSION'] as const satisfies Basis[];
export const LEVELS = ['REGION', 'DISTRICT', 'ACTOR', 'COUNTRY'] as const satisfies Level[];

/** One end of the question. */
export interface Side {
  readonly country: string;
  readonly level: Level;
}

/** All that the answer depends on; what the reader chose to look at in it is another thing. */
export interface Question {
  readonly left: Side;
  readonly right: Side;
  /** Ids; empty: any field, and none. */
  readonly sectors: readonly string[];
  /** Four digits; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** In the order of BASES; empty: any. */
  readonly basis: readonly Basis[];
}

/** The question that an address asks. What it leaves out or misspells is any; the countries are those of a pair. */
export function questionOf(params: URLSearchParams, pairs: readonly Pair[]): Question | null {
  const [left, right] = pairIn(params, pairs) ?? [];
  if (left === undefined || right === undefined) return null;
  return {
    left: { country: left, level: levelOf(params.get('leftLevel')) },
    right: { country: right, level: levelOf(params.get('rightLevel')) },
    sectors: listOf(params.get('sectors')).map((slug) => `sector:${slug}`),
    from: yearOf(params.get('from')),
    to: yearOf(params.get('to')),
    basis: BASES.filter((basis) => listOf(params.get('basis')).includes(basis.toLowerCase())),
  };
}

export const pairOf = ({ left, right }: Question): Pair => [left.country, right.country];

/** Whether anything is asked for beyond the two sides. */
export const isFiltered = ({ sectors, from, to, basis }: Question): boolean =>
  sectors.length > 0 || from !== null || to !== null || basis.length > 0;

/** The parameters of an address that asks this. */
export function paramsOf({ left, right, sectors, from, to, basis }: Question): Changes {
  const orNull = (list: readonly string[]) => (list.length === 0 ? null : list.join(','));
  return {
    ...paramsOfPair([left.country, right.country]),
    leftLevel: left.level === 'REGION' ? null : left.level.toLowerCase(),
    rightLevel: right.level === 'REGION' ? null : right.level.toLowerCase(),
    sectors: orNull(sectors.map(slugOf)),
    from,
    to,
    basis: orNull(basis.map((each) => each.toLowerCase())),
  };
}

/** The parameters of an address that asks about the pair. */
export function paramsOfPair([left, right]: Pair): Changes {
  return { left: slugOf(left), right: slugOf(right) };
}

/** The same question as the API takes it. */
export function variablesOf({ left, right, sectors, from, to, basis }: Question): {
  left: SideInput;
  right: SideInput;
  filter: EvidenceFilter;
} {
  return {
    left,
    right,
    filter: {
      sectors: sectors.length === 0 ? null : [...sectors],
      period: from === null && to === null ? null : { from, to },
      basis: basis.length === 0 ? null : [...basis],
    },
  };
}

function levelOf(text: string | null): Level {
  const level = text?.toUpperCase() as Level;
  return LEVELS.includes(level) ? level : 'REGION';
}

const yearOf = (text: string | null) => (text !== null && /^\d{4}$/.test(text) ? text : null);
const listOf = (text: string | null) => (text ?? '').split(',').filter((part) => part !== '');

export const slugOf = (id: string) => id.slice(id.indexOf(':') + 1);
