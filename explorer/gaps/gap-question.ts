import type { Changes } from '../address/address.js';
import type { Frame, SectorNode } from '../api/frame.js';
import { type Pair, pairIn } from '../api/pair.js';
import { paramsOfPair, slugOf } from '../ask/question.js';
import type {
  ExplorerGapQueryVariables,
  ExplorerGapRanksQueryVariables,
  ExplorerGapsQueryVariables,
} from '../generated/graphql.js';
import { type Constants, constantsOf, inputOf, textOf } from './constants.js';

/** What the ranking is asked of, and what of it is looked at. */
export interface GapQuestion {
  readonly pair: Pair;
  readonly sectors: readonly string[];
  /** Four digits: as the record stood at the end of that year; null: all of it. */
  readonly asOf: string | null;
  /** False: where one side or both are not specialised as well. */
  readonly isBothStrong: boolean;
  /** Only gaps that no measure in force today touches. */
  readonly isUntouched: boolean;
  readonly constants: Constants;
  /** `left~right~sector`, without kinds; null: none. */
  readonly open: string | null;
  /** Id of the region or the field that the matrix is of; null: what fits the rest. */
  readonly matrix: string | null;
}

export function gapQuestionOf(params: URLSearchParams, frame: Frame): GapQuestion | null {
  const pair = pairIn(params, frame.pairs);
  if (!pair) return null;
  const sectors = (params.get('sectors') ?? '').split(',').filter((slug) => slug !== '');
  const asOf = params.get('asOf');
  return {
    pair,
    sectors: sectors.map((slug) => `sector:${slug}`),
    asOf: asOf !== null && /^\d{4}$/.test(asOf) ? asOf : null,
    isBothStrong: params.get('all') !== 'yes',
    isUntouched: params.get('measures') === 'none',
    constants: constantsOf(params.get('constants')),
    open: params.get('gap'),
    matrix: params.get('matrix'),
  };
}

export function paramsOfGaps(question: GapQuestion): Changes {
  const { pair, sectors, asOf, isBothStrong, isUntouched, constants, open, matrix } = question;
  return {
    ...paramsOfPair(pair),
    sectors: sectors.length === 0 ? null : sectors.map(slugOf).join(','),
    asOf,
    all: isBothStrong ? null : 'yes',
    measures: isUntouched ? 'none' : null,
    constants: textOf(constants),
    gap: open,
    matrix,
  };
}

/** What a list of gaps depends on: what of it is looked at makes no other list. */
export type ListQuestion = Omit<GapQuestion, 'open' | 'matrix'>;

/** What one gap depends on. */
export type OpenQuestion = Pick<GapQuestion, 'pair' | 'open' | 'asOf' | 'constants'>;

/** What leaves no gap out that is ranked as usual. */
export const UNFILTERED = {
  sectors: [],
  isBothStrong: true,
  isUntouched: false,
  matrix: null,
} satisfies Partial<GapQuestion>;

/** Intervals are kept of the documented constants and the whole record alone. */
export const hasIntervals = ({ asOf, constants }: Pick<GapQuestion, 'asOf' | 'constants'>) =>
  asOf === null && textOf(constants) === null;

export function variablesOfRanks(
  { pair: [left, right], sectors, asOf, isBothStrong, isUntouched }: ListQuestion,
  lang: string,
): ExplorerGapRanksQueryVariables {
  return {
    pair: { left, right },
    sectors: sectors.length === 0 ? null : [...sectors],
    asOf: lastDayOf(asOf),
    bothSpecialised: isBothStrong,
    touched: isUntouched ? ['NONE'] : null,
    lang,
  };
}

export function variablesOfGaps(
  question: ListQuestion,
  lang: string,
  first: number,
): ExplorerGapsQueryVariables {
  const constants = inputOf(question.constants);
  return { ...variablesOfRanks(question, lang), constants, first };
}

export function variablesOfGap(
  { open, asOf, constants }: Omit<OpenQuestion, 'pair'>,
  lang: string,
): ExplorerGapQueryVariables {
  const [left = '', right = '', sector = ''] = (open ?? '').split('~');
  return {
    left: `region:${left}`,
    right: `region:${right}`,
    sector: `sector:${sector}`,
    asOf: lastDayOf(asOf),
    constants: inputOf(constants),
    lang,
  };
}

export const lastDayOf = (year: string | null) => (year === null ? null : `${year}-12-31`);

interface Keyed {
  readonly left: { readonly id: string };
  readonly right: { readonly id: string };
  readonly sector: { readonly id: string } | null;
}

/** Names a gap in an address. */
export function keyOf({ left, right, sector }: Keyed): string {
  return [left.id, right.id, sector?.id ?? ''].map(slugOf).join('~');
}

/** Fields that gaps of the pair are reckoned of: those of its data set with a code of the statistics, and those above one. */
export function reckonedSectors(frame: Frame, pair: Pair): readonly SectorNode[] {
  const sectors = frame.sectors.filter((sector) => frame.isOf(pair, sector));
  const parents = new Map(sectors.map(({ id, parentId }) => [id, parentId]));
  const reckoned = new Set<string>();
  for (const { id, hasCode } of sectors) {
    if (!hasCode) continue;
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) reckoned.add(at);
  }
  return sectors.filter(({ id }) => reckoned.has(id));
}
