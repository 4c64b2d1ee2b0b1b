import { kendallTau } from '../../../src/gap/kendall.js';
import type { RawDataSet } from '../../support/data/raw-data-set.js';
import { rowsOf } from '../../support/data/raw-data-set.js';
import { backTestFold } from '../../support/oracle/gap/back-test.js';
import type { BaselineName } from '../../support/oracle/gap/baselines.js';
import { GAP_CONSTANTS, type GapConstants } from '../../support/oracle/gap/constants.js';
import { folds } from '../../support/oracle/gap/folds.js';
import { knownInitiatives } from '../../support/oracle/gap/known.js';
import { roundedToSixDecimals as six } from '../../support/oracle/gap/numbers.js';
import { rankedGaps } from '../../support/oracle/gap/ranked-list.js';
import { termsOf } from '../../support/oracle/gap/scale.js';
import { type GapCell, gapCells, gapCellsOfTop } from '../../support/oracle/gap/score.js';
import { situationOf } from '../../support/oracle/gap/situation.js';
import { pairOf } from '../../support/oracle/places.js';
import { recordOf } from '../../support/oracle/record.js';
import { forceOnDay, touchOfTie } from '../../support/oracle/restrictions.js';
import { compareText } from '../../support/oracle/vocabulary.js';
import { labelOf } from './labels.js';
import { known, nameOf, rowOf } from './names.js';

/** What two programs may differ in is the last decimal shown. */
const near = (value: number | null, digits = 5) =>
  value === null ? null : (expect.closeTo(value, digits) as number);
const text = expect.any(String) as string;
const number = expect.any(Number) as number;
const interval = { low: number, high: number };

type Asked = { readonly first: number; readonly restrictedOn: string };

function question(raw: RawDataSet) {
  const [left, right] = pairOf(raw);
  return { left, right };
}

const named = (raw: RawDataSet, id: string) => ({ name: nameOf(raw, id) });

export function gaps(raw: RawDataSet, { first, restrictedOn }: Asked) {
  const record = recordOf(raw);
  const cells = gapCellsOfTop(record, question(raw));
  const listed = rankedGaps(cells, {});
  return {
    gaps: {
      totalCount: listed.length,
      nodes: listed.slice(0, first).map((cell) => ({
        left: named(raw, cell.leftId),
        right: named(raw, cell.rightId),
        sector: named(raw, cell.sectorId),
        status: cell.status,
        rank: rankOf(cell, cells),
        gap: near(cell.gap),
        expected: near(cell.expected),
        observed: near(cell.c),
        sentence: text,
        restrictions: { touch: touchOf(raw, cell, restrictedOn).touch },
      })),
      calculation: {
        asOf: situationOf(record, question(raw)).day,
        method: 'GRAVITY',
        byStatus: byStatus(cells),
        notes: expect.arrayContaining([text]),
      },
    },
  };
}

/** One more than the cells of TOP with a larger gap, of those that are not NO_DATA. */
function rankOf(cell: GapCell, cells: readonly GapCell[]): number {
  const larger = (each: GapCell) => six(each.gap ?? 0) > six(cell.gap ?? 0);
  return 1 + cells.filter((each) => each.status !== 'NO_DATA' && larger(each)).length;
}

const STATUSES = ['OPPORTUNITY', 'UNDER_REALISED', 'FADED', 'REALISED', 'WEAK_CASE', 'NO_DATA'];

function byStatus(cells: readonly GapCell[]) {
  const keys = [...new Set(cells.map(({ status, reason }) => `${status} ${reason ?? ''}`))];
  return keys
    .map((key) => {
      const [status = '', reason = ''] = key.split(' ');
      const isSame = (cell: GapCell) => cell.status === status && (cell.reason ?? '') === reason;
      return { status, reason: reason || null, count: cells.filter(isSame).length };
    })
    .sort(
      (a, b) =>
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        compareText(a.reason ?? '', b.reason ?? ''),
    );
}

function touchOf(raw: RawDataSet, cell: GapCell, day: string) {
  const inForce = rowsOf(raw, 'restrictions')
    .map(({ id }) => `restriction:${id}`)
    .sort(compareText)
    .filter((id) => forceOnDay(raw, id, day) === 'IN_FORCE');
  const touches = inForce.map((id) => ({
    id,
    touch: touchOfTie(raw, id, cell.sectorId, [cell.leftId, cell.rightId]),
  }));
  const has = (touch: string) => touches.some((each) => each.touch === touch);
  const measures = touches.filter(({ touch }) => touch !== 'NONE').map(({ id }) => id);
  return { measures, touch: has('WHOLE') ? 'WHOLE' : has('PART') ? 'IN_PART' : 'NONE' };
}

type AskedGap = {
  readonly left: string;
  readonly right: string;
  readonly sector: string;
  readonly restrictedOn: string;
};

/** Bridges are read off the answer: their tests are their own. */
export function oneGap(
  raw: RawDataSet,
  { left, right, sector, restrictedOn }: AskedGap,
  answered: { readonly gap: { readonly bridges: unknown } },
) {
  const record = recordOf(raw);
  const asked = question(raw);
  const all = gapCells(record, asked);
  const isAsked = (each: GapCell) =>
    each.leftId === left && each.rightId === right && each.sectorId === sector;
  const cell = all.find(isAsked);
  if (cell === undefined) throw new Error('no such cell');
  const tops = all.filter(({ isTop }) => isTop);
  const { measures, touch } = touchOf(raw, cell, restrictedOn);
  const { sigma, tau } = cell;
  const terms = termsOf(situationOf(record, asked), { ...cell, sigma: sigma ?? 0, tau: tau ?? 0 });
  const { commonExponent, activityExponent, volumeExponent } = GAP_CONSTANTS;
  const kinds = [
    ['LEFT_SIZE', commonExponent],
    ['RIGHT_SIZE', commonExponent],
    ['LEFT_ACTIVITY', activityExponent],
    ['RIGHT_ACTIVITY', activityExponent],
    ['VOLUME', volumeExponent],
  ] as const;
  return {
    gap: {
      status: cell.status,
      statusReason: cell.reason,
      gap: near(cell.gap),
      gapInterval: interval,
      rank: rankOf(cell, tops),
      ranked: tops.filter(({ status }) => status !== 'NO_DATA').length,
      rankInterval: interval,
      expected: near(cell.expected),
      observed: near(cell.c),
      realised: near(cell.realised),
      potentialRatio: near(Math.exp(terms.reduce((sum, term) => sum + term, 0)), 3),
      terms: kinds.map(([kind, exponent], at) => ({
        kind,
        exponent,
        ratio: near(Math.exp((terms[at] ?? 0) / exponent)),
        contribution: near(terms[at] ?? 0),
      })),
      leftSpecialisation: size(cell, 'left', tops),
      rightSpecialisation: {
        ...size(cell, 'right', tops),
        figures: expect.arrayContaining([expect.anything()]),
      },
      initiatives: cell.n,
      expectedInitiatives: near(cell.nullExpected),
      chanceOfNone: near(Math.exp(-cell.nullExpected)),
      isAboveChance: cell.significant,
      sessionOnly: cell.sessionOnly,
      announcedOnly: cell.announcedOnly,
      probability: cell.c > 0 ? null : number,
      sentence: text,
      evidence: evidence(raw, cell).slice(0, 3),
      leftElsewhere: strongest(all, cell, 'left')
        .slice(0, 2)
        .map(({ rightId, ...tie }) => ({ right: named(raw, rightId), ...strength(tie) })),
      rightElsewhere: strongest(all, cell, 'right')
        .slice(0, 2)
        .map(({ leftId, ...tie }) => ({ left: named(raw, leftId), ...strength(tie) })),
      pairElsewhere: tops
        .filter(
          (each) => each.leftId === left && each.rightId === right && !isAsked(each) && each.c > 0,
        )
        .sort((a, b) => six(b.c) - six(a.c) || compareText(a.sectorId, b.sectorId))
        .slice(0, 2)
        .map(({ sectorId, ...tie }) => ({ sector: named(raw, sectorId), ...strength(tie) })),
      bridges: answered.gap.bridges,
      restrictions: {
        day: restrictedOn,
        touch,
        measures: measures.map((id) => measure(raw, id)),
      },
    },
  };
}

const strength = ({ c, lastYear }: Pick<GapCell, 'c' | 'lastYear'>) => ({
  strength: near(c),
  lastYear,
});

function strongest(cells: readonly GapCell[], cell: GapCell, side: 'left' | 'right'): GapCell[] {
  const [own, other] =
    side === 'left' ? (['leftId', 'rightId'] as const) : (['rightId', 'leftId'] as const);
  return cells
    .filter((each) => each.sectorId === cell.sectorId && each[own] === cell[own])
    .filter((each) => each[other] !== cell[other] && each.c > 0)
    .sort((a, b) => six(b.c) - six(a.c) || compareText(a[other], b[other]));
}

/** What counts most first, then by id. */
function evidence(raw: RawDataSet, cell: GapCell) {
  return knownInitiatives(recordOf(raw), question(raw))
    .filter(({ left, right }) => left.includes(cell.leftId) && right.includes(cell.rightId))
    .filter(({ sectors, counts }) => sectors.includes(cell.sectorId) && counts)
    .map((known_) => ({ ...known_, n: known_.left.length + known_.right.length }))
    .sort(
      (a, b) =>
        b.weight / (b.n - 1) - a.weight / (a.n - 1) ||
        compareText(a.initiative.id, b.initiative.id),
    )
    .map(({ initiative, weight, recency, n }) => ({
      weight: near(weight / recency / (n - 1)),
      recency: near(recency),
      initiative: { label: labelOf(raw, initiative.id), date: initiative.date },
      listedParties: expect.any(Array),
    }));
}

function size(cell: GapCell, side: 'left' | 'right', tops: readonly GapCell[]) {
  const [value, level, lq] =
    side === 'left'
      ? [cell.sizeLeft, cell.figureLevelLeft, cell.lqLeft]
      : [cell.sizeRight, cell.figureLevelRight, cell.lqRight];
  const id = side === 'left' ? ('leftId' as const) : ('rightId' as const);
  const ofSide = new Map(
    tops
      .filter(({ sectorId }) => sectorId === cell.sectorId)
      .map((each) => [each[id], side === 'left' ? each.sizeLeft : each.sizeRight]),
  );
  const sum = [...ofSide.values()].reduce<number>((total, each) => total + (each ?? 0), 0);
  return {
    value: near(value, 3),
    unit: text,
    year: number,
    figureLevel: level,
    share: near((value ?? 0) / sum),
    locationQuotient: near(lq),
  };
}

function measure(raw: RawDataSet, id: string) {
  const row = rowsOf(raw, 'restrictions').find((each) => `restriction:${each.id}` === id);
  if (row === undefined) throw new Error(`${id} has no row`);
  return { act: known(row, 'act'), inForceFrom: known(row, 'in_force_from') };
}

const METHODS = ['GAP', 'DEGREE', 'MARGINS', 'POPULATION', 'SIZE', 'ACTIVITY'] as const;
const BASELINES: Readonly<Record<string, BaselineName>> = {
  DEGREE: 'degree',
  MARGINS: 'margins',
  POPULATION: 'population',
  SIZE: 'shares',
  ACTIVITY: 'activity',
};
const estimate = (value: number | null) => ({ value: near(value, 4), low: number, high: number });

export function gapBacktest(raw: RawDataSet) {
  const record = recordOf(raw);
  const asked = question(raw);
  const found = folds(record, [asked.left, asked.right]).map((T) =>
    backTestFold(record, { ...asked, T, level: 'CELL', list: 'TOP' }),
  );
  const aucOf = (fold: (typeof found)[number], method: string) =>
    method === 'GAP' ? fold.auc : fold.baselines[BASELINES[method] as BaselineName].auc;
  const auprcOf = (fold: (typeof found)[number], method: string) =>
    method === 'GAP' ? fold.auprc : fold.baselines[BASELINES[method] as BaselineName].auprc;
  const mean = (method: string) =>
    found.reduce((sum, fold) => sum + (aucOf(fold, method) ?? 0), 0) / found.length;
  return {
    gapBacktest: {
      overall: METHODS.map((method) => ({
        method,
        rocAuc: estimate(mean(method)),
        behind: estimate(mean('GAP') - mean(method)),
      })),
      folds: found.map((fold) => ({
        year: fold.T,
        candidates: fold.candidates,
        positives: fold.positives,
        baseRate: near(fold.base, 8),
        methods: METHODS.map((method) => ({
          method,
          rocAuc: estimate(aucOf(fold, method)),
          lift: near((auprcOf(fold, method) ?? 0) / fold.base, 1),
          hits:
            method === 'GAP'
              ? Object.values(fold.hitsAt).map((hits) => near(hits))
              : [number, number, number],
        })),
      })),
      words: expect.arrayContaining([text]),
    },
  };
}

const CHANGES: readonly (readonly [change: string, constants: Partial<GapConstants>])[] = [
  ['half-life of 3 years', { halfLife: 3 }],
  ['half-life of 5 years', { halfLife: 5 }],
  ['half-life of 20 years', { halfLife: 20 }],
  ['no ageing', { halfLife: null }],
  ['every basis counts alike', { weights: { PROJECT: 1, AGREEMENT: 1, PROGRAMME: 1, SESSION: 1 } }],
  ['sessions count nothing', { weights: { ...GAP_CONSTANTS.weights, SESSION: 0 } }],
  ['sessions count 2', { weights: { ...GAP_CONSTANTS.weights, SESSION: 2 } }],
  ['size counts half', { commonExponent: GAP_CONSTANTS.commonExponent / 2 }],
  ['size counts double', { commonExponent: GAP_CONSTANTS.commonExponent * 2 }],
  ['activity counts half', { activityExponent: GAP_CONSTANTS.activityExponent / 2 }],
  ['activity counts double', { activityExponent: GAP_CONSTANTS.activityExponent * 2 }],
  ['volume counts half', { volumeExponent: GAP_CONSTANTS.volumeExponent / 2 }],
  ['volume counts double', { volumeExponent: GAP_CONSTANTS.volumeExponent * 2 }],
  ['what was only announced is left out', { evidenceStatus: 'BEYOND_ANNOUNCED' }],
];

/** The draw of the tenth that is lost is the program's own; τ itself is tested against every pair of rows elsewhere. */
export function gapRobustness(raw: RawDataSet) {
  const record = recordOf(raw);
  const gapsUnder = (constants: Partial<GapConstants>) =>
    gapCellsOfTop(record, { ...question(raw), constants });
  const base = gapsUnder({});
  const judged = base.flatMap(({ status }, at) => (status === 'NO_DATA' ? [] : [at]));
  const valuesOf = (cells: readonly GapCell[]) =>
    Float64Array.from(judged, (at) => six(cells[at]?.gap ?? 0));
  const values = valuesOf(base);
  const top = topOf(values);
  const { halfLife, commonExponent, activityExponent, volumeExponent } = GAP_CONSTANTS;
  return {
    gaps: {
      calculation: {
        constants: { halfLife, sizeExponent: commonExponent, activityExponent, volumeExponent },
        robustness: [
          ...CHANGES.map(([change, constants]) => {
            const others = valuesOf(gapsUnder(constants));
            return {
              change,
              kendallTau: near(kendallTau(values, others), 4),
              topShared: [...topOf(others)].filter((at) => top.has(at)).length,
            };
          }),
          { change: 'a tenth of the initiatives is lost', kendallTau: number, topShared: number },
        ],
      },
    },
  };
}

function topOf(values: Float64Array): Set<number> {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return new Set(order.slice(0, 20));
}

export function specialisation(
  raw: RawDataSet,
  { region, sector }: { readonly region: string; readonly sector: string },
) {
  const asked = question(raw);
  const side =
    rowOf(raw, region).country === asked.left.slice('country:'.length) ? 'left' : 'right';
  const cells = gapCells(recordOf(raw), asked);
  const id = side === 'left' ? ('leftId' as const) : ('rightId' as const);
  const ofSector = cells.filter(({ sectorId }) => sectorId === sector);
  const cell = ofSector.find((each) => each[id] === region);
  if (cell === undefined) throw new Error('no such cell');
  return {
    region: {
      name: nameOf(raw, region),
      specialisation: {
        ...size(cell, side, ofSector),
        measure: text,
        figureOf: text,
        figures: expect.arrayContaining([expect.anything()]),
      },
    },
  };
}
