import type { Changes } from '../address/address.js';
import type { Frame } from '../api/frame.js';
import { slugOf } from '../ask/question.js';
import type {
  ExplorerGapQueryVariables,
  ExplorerGapsQueryVariables,
} from '../generated/graphql.js';

/** What the ranking is asked of, and which row of it is open. */
export interface GapQuestion {
  readonly pair: { readonly left: string; readonly right: string };
  readonly sectors: readonly string[];
  /** Four digits: as the record stood at the end of that year; null: all of it. */
  readonly asOf: string | null;
  /** False: where one side or both are not specialised as well. */
  readonly isBothStrong: boolean;
  /** `left~right~sector`, without kinds; null: none. */
  readonly open: string | null;
}

/** The pair that has a data set and the country of the address; the first, where none has. */
export function pairOf(params: URLSearchParams, { pairs }: Frame): GapQuestion['pair'] | null {
  const [left, right] =
    pairs.find((pair) => pair.includes(`country:${params.get('left')}`)) ?? pairs[0] ?? [];
  return left === undefined || right === undefined ? null : { left, right };
}

export function gapQuestionOf(params: URLSearchParams, frame: Frame): GapQuestion | null {
  const pair = pairOf(params, frame);
  if (!pair) return null;
  const sectors = (params.get('sectors') ?? '').split(',').filter((slug) => slug !== '');
  const asOf = params.get('asOf');
  return {
    pair,
    sectors: sectors.map((slug) => `sector:${slug}`),
    asOf: asOf !== null && /^\d{4}$/.test(asOf) ? asOf : null,
    isBothStrong: params.get('all') !== 'yes',
    open: params.get('gap'),
  };
}

export function paramsOfGaps({ pair, sectors, asOf, isBothStrong, open }: GapQuestion): Changes {
  return {
    left: slugOf(pair.left),
    sectors: sectors.length === 0 ? null : sectors.map(slugOf).join(','),
    asOf,
    all: isBothStrong ? null : 'yes',
    gap: open,
  };
}

export function variablesOfGaps(
  { pair, sectors, asOf, isBothStrong }: GapQuestion,
  lang: string,
  first: number,
): ExplorerGapsQueryVariables {
  return {
    pair,
    sectors: sectors.length === 0 ? null : [...sectors],
    asOf: lastDayOf(asOf),
    bothSpecialised: isBothStrong,
    first,
    lang,
  };
}

export function variablesOfGap(
  { open, asOf }: GapQuestion,
  lang: string,
): ExplorerGapQueryVariables {
  const [left = '', right = '', sector = ''] = (open ?? '').split('~');
  return {
    left: `region:${left}`,
    right: `region:${right}`,
    sector: `sector:${sector}`,
    asOf: lastDayOf(asOf),
    lang,
  };
}

const lastDayOf = (year: string | null) => (year === null ? null : `${year}-12-31`);
