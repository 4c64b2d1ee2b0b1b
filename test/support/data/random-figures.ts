import { chance, pick, some } from './draw.js';
import type { RandomBuilder } from './random-data-set.js';
import { randomDate } from './random-dates.js';
import type { RawRow } from './raw-data-set.js';
import { tableOfKind } from './tables.js';
import { SUBJECTS, subjectIds } from './validity-of-figures.js';

const QUALIFIERS = ['exact', 'rounded', 'derived', 'estimate', 'preliminary'];
const PERIODS = ['year', 'first half', '2010-01/2010-06'];
const VALUES = ['0', '661', '150.5', '1000000'];

/** Figures as sources state them, and what sources say otherwise. */
export function addFigures(builder: RandomBuilder): void {
  addSessionFigures(builder);
  addBilateralTrade(builder);
  addRegionTrade(builder);
  addFurtherStrengths(builder);
  addConflicts(builder);
}

/** Maybe something about it in words. */
function noted({ draw }: RandomBuilder): RawRow {
  return { note: chance(draw, 30) ? 'about, as a page has it' : '' };
}

function addSessionFigures(builder: RandomBuilder): void {
  const { draw } = builder;
  const [left = '', right = ''] = pairOf(builder).map((country) => country.toLowerCase());
  const measures = ['participants', 'projects', `regions_${left}`, `regions_${right}`];
  for (const session of some(draw, builder.ids('sessions'), 0, 2)) {
    for (const measure of some(draw, measures, 1, 3)) {
      const row = { session, measure, value: pick(draw, VALUES) };
      builder.add('session_figures', { ...row, ...noted(builder) });
    }
  }
}

/** At most one of the figures for a year, flow and period is preferred. */
function addBilateralTrade(builder: RandomBuilder): void {
  const { draw } = builder;
  const preferred = new Set<string>();
  for (let count = draw.integer(0, 4); count > 0; count -= 1) {
    const row = { ...flowOf(builder, pick(draw, pairOf(builder))), year: yearOf(builder) };
    const key = Object.values(row).join(' ');
    const isPreferred = !preferred.has(key) && chance(draw, 60);
    if (isPreferred) preferred.add(key);
    const currency = pick(draw, [['eur'], ['usd'], ['eur', 'usd']]);
    builder.add('bilateral_trade', {
      ...row,
      ...Object.fromEntries(currency.map((each) => [`value_${each}_million`, pick(draw, VALUES)])),
      reporter: chance(draw, 50) ? pick(draw, builder.ids('countries')) : '',
      qualifier: pick(draw, QUALIFIERS),
      preferred: isPreferred ? '1' : '0',
      ...noted(builder),
    });
  }
}

/** Seen from the region's own country; a year once. */
function addRegionTrade(builder: RandomBuilder): void {
  const { draw } = builder;
  const countries = builder.ids('countries');
  for (const region of some(draw, builder.tables.regions, 0, 3)) {
    for (const year of some(draw, ['2008', '2009', '2012'], 1, 2)) {
      const partner = pick(
        draw,
        countries.filter((country) => country !== region.country),
      );
      builder.add('region_trade', {
        ...flowOf(builder, region.country ?? ''),
        year,
        region: region.id ?? '',
        partner,
        value_eur_million: pick(draw, VALUES),
        qualifier: pick(draw, QUALIFIERS),
        basis: chance(draw, 40) ? 'all goods' : '',
        ...noted(builder),
      });
    }
  }
}

function flowOf({ draw }: RandomBuilder, country: string): RawRow {
  const flow = pick(draw, ['total', `${country}_export`, `${country}_import`]);
  return { flow, period: pick(draw, PERIODS) };
}

const yearOf = ({ draw }: RandomBuilder) => randomDate(draw).slice(0, 4);

/** Of another measure than the rest: with a code or without, of a year or of none that is known. */
function addFurtherStrengths(builder: RandomBuilder): void {
  const { draw } = builder;
  for (const kind of ['region', 'district']) {
    for (const place of some(draw, builder.ids(tableOfKind(kind)), 0, 2)) {
      for (const classification of some(draw, ['', 'NACE2:28', 'NACE2:C'], 1, 2)) {
        builder.add('strengths', {
          place_type: kind,
          place,
          sector: pick(draw, builder.ids('sectors')),
          year: chance(draw, 60) ? yearOf(builder) : '',
          measure: 'gva',
          value: pick(draw, VALUES),
          unit: 'million EUR',
          classification,
          coverage: pick(draw, ['complete', 'partial', 'derived']),
        });
      }
    }
  }
}

/** About a row of any table, those of tables without ids by what they speak of. */
function addConflicts(builder: RandomBuilder): void {
  const { draw, tables } = builder;
  const filled = SUBJECTS.filter(([table]) => tables[table].length > 0);
  for (let count = draw.integer(0, 6); count > 0; count -= 1) {
    const [table] = pick(draw, filled);
    const [one = '', other = ''] = some(draw, builder.ids('sources'), 2, 2);
    const isKept = chance(draw, 70);
    const row: RawRow = {
      table,
      id: pick(draw, subjectIds(tables, table)),
      column: pick(draw, ['date', 'name_en', 'value']),
      kept_value: isKept ? '2003' : '',
      kept_source_ids: isKept ? one : '',
      other_value: chance(draw, 70) ? '2002-05' : '',
      other_source_ids: isKept && chance(draw, 30) ? '' : other,
      reason: 'The page of the time is kept',
    };
    // An editor's choice: the row itself has no source.
    tables.conflicts.push(
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
    );
  }
}

/** The two countries with regions. */
function pairOf({ tables }: RandomBuilder): string[] {
  return [...new Set(tables.regions.map(({ country }) => country ?? ''))];
}
