import { cell, type RawRow, rowsOf } from '../../data/raw-data-set.js';
import type { DataRecord } from '../record.js';
import { compareText } from '../vocabulary.js';
import { addTo } from './numbers.js';

/**
 * Readings of gap.md: `coverage` plays no part (a partial figure is taken as it stands); figures of
 * one region and code under two sectors are one, the larger; what has no code is
 * the figure of its sector; with the method `value` a total is known where all figures that the
 * region has under the measure say the same (one row, as a rule).
 */
type Choice = {
  readonly measure: string;
  readonly year: string;
  readonly method: string;
  readonly shareMeasure: string;
};

type Figure = {
  readonly region: string;
  readonly sector: string;
  /** The code without its scheme: `C10`, `C`. */
  readonly code: string;
  readonly value: number;
};

/** The figures that the profile of a side chooses; null where it has no such row. */
export type ChosenFigures = {
  readonly own: readonly Figure[];
  readonly division: readonly Figure[];
  readonly section: readonly Figure[];
  readonly total: ReadonlyMap<string, number> | null;
};

export function chosenFigures(record: DataRecord, country: string): ChosenFigures {
  const choices = choicesOf(record, country);
  const chosen = (figure: string) => {
    const choice = choices.get(figure);
    return choice === undefined ? [] : figuresOf(record, country, choice.measure, choice.year);
  };
  const total = choices.get('total');
  return {
    own: chosen('own'),
    division: chosen('division'),
    section: chosen('section'),
    total: total === undefined ? null : totalsOf(record, country, total),
  };
}

function choicesOf(record: DataRecord, country: string): Map<string, Choice> {
  const rows = rowsOf(record.raw, 'strength_profiles').filter(
    (row) => `country:${row.country}` === country,
  );
  const choices = rows.map((row) => {
    const [measure, year, method] = ['measure', 'year', 'method'].map((name) => cell(row, name));
    return [
      cell(row, 'figure'),
      { measure, year, method, shareMeasure: cell(row, 'share_measure') },
    ];
  });
  return new Map(choices as [string, Choice][]);
}

/** The region figures of a side with this measure and year, by region, the largest first. */
function figuresOf(
  record: DataRecord,
  country: string,
  measure: string,
  year: string,
): readonly Figure[] {
  return rowsOf(record.raw, 'strengths')
    .filter((row) => row.place_type === 'region' && row.measure === measure)
    .filter((row) => cell(row, 'year') === year)
    .map(figureOfRow)
    .filter(({ region }) => `country:${record.rowById.get(region)?.country}` === country)
    .sort(compareFigures);
}

function figureOfRow(row: RawRow): Figure {
  const classification = cell(row, 'classification');
  return {
    region: `region:${row.place}`,
    sector: `sector:${row.sector}`,
    code: classification.slice(classification.indexOf(':') + 1),
    value: Number(row.value),
  };
}

function compareFigures(left: Figure, right: Figure): number {
  return (
    compareText(left.region, right.region) ||
    right.value - left.value ||
    compareText(left.sector, right.sector) ||
    compareText(left.code, right.code)
  );
}

function totalsOf(record: DataRecord, country: string, choice: Choice): Map<string, number> {
  const figures = figuresOf(record, country, choice.measure, choice.year);
  if (choice.method === 'by-share') {
    return byShare(figures, figuresOf(record, country, choice.shareMeasure, choice.year));
  }
  const totals = new Map<string, number>();
  const counted = figures.filter(isFirstOfItsCode);
  if (choice.method === 'sum') {
    for (const { region, value } of counted) addTo(totals, region, value);
    return totals;
  }
  for (const { region, value } of counted) {
    const all = counted.filter((each) => each.region === region);
    if (all.every((each) => each.value === value)) totals.set(region, value);
  }
  return totals;
}

/** What a figure is of: `C10` and `10` are one division. */
function subjectOf({ region, sector, code }: Figure): string {
  return `${region} ${code === '' ? sector : code.replace(/^[A-U](?=\d\d$)/, '')}`;
}

/** Of several figures of a region and a code only one is counted. */
export function isFirstOfItsCode(
  figure: Figure,
  position: number,
  figures: readonly Figure[],
): boolean {
  return figures.findIndex((each) => subjectOf(each) === subjectOf(figure)) === position;
}

/** "100 * value / share, from the figure with the largest share, a tie to the later code." */
function byShare(figures: readonly Figure[], shares: readonly Figure[]): Map<string, number> {
  const valueOfCode = new Map(
    figures.filter(isFirstOfItsCode).map((each) => [subjectOf(each), each.value]),
  );
  const ascending = [...shares].sort(
    (left, right) => left.value - right.value || compareText(left.code, right.code),
  );
  const totals = new Map<string, number>();
  for (const share of ascending) {
    const value = valueOfCode.get(subjectOf(share));
    // The last to be set is the largest share that has a value.
    if (value !== undefined && share.value > 0) {
      totals.set(share.region, (100 * value) / share.value);
    }
  }
  return totals;
}
