import { type RawDataSet, type RawRow, rowsOf } from '../../support/data/raw-data-set.js';
import { pairOf } from '../../support/oracle/places.js';
import { apiWord, compareText } from '../../support/oracle/vocabulary.js';
import { countsOfSources, known, knownNumber, nameOf, titlesOf } from './names.js';
import { page, pageInfo } from './pages.js';

type Paged = { readonly first: number };
type AskedStrengths = Paged & {
  readonly sector: string;
  readonly measure: string;
  readonly year: number;
  readonly country: string;
  readonly region: string;
};

const placeOf = (row: RawRow) => `${row.place_type}:${row.place}`;

export function strengths(raw: RawDataSet, asked: AskedStrengths) {
  const ofSector = rowsOf(raw, 'strengths').filter(
    (row) => `sector:${row.sector}` === asked.sector,
  );
  const ranked = ofSector
    .filter((row) => row.measure === asked.measure && Number(row.year) === asked.year)
    .filter((row) => placeOf(row).startsWith(`region:${asked.country.slice(-2)}-`))
    .sort((a, b) => Number(b.value) - Number(a.value) || compareText(placeOf(a), placeOf(b)));
  const own = ofSector.filter((row) => placeOf(row) === asked.region).sort(byFigure);
  return {
    sector: {
      id: asked.sector,
      name: nameOf(raw, asked.sector),
      strengths: page(ranked, asked.first, (row) => ({
        place: { id: placeOf(row), name: nameOf(raw, placeOf(row)) },
        ...figureOf(row),
        sources: titlesOf(raw, row),
      })),
    },
    region: {
      id: asked.region,
      strengths: {
        ...page(own, asked.first, (row) => ({
          sector: { id: asked.sector },
          measure: row.measure,
          ...figureOf(row),
          sourceCount: countsOfSources(raw, row).sourceCount,
        })),
        pageInfo: pageInfo(own.length, asked.first),
      },
    },
    datasets: [{ id: pairId(raw), strengthProfiles: profiles(raw) }],
  };
}

/** Within a sector by measure, year (one that is not known first) and classification. */
function byFigure(one: RawRow, other: RawRow): number {
  const columns = ['measure', 'year', 'classification'] as const;
  return columns.reduce(
    (order, column) => order || compareText(one[column] ?? '', other[column] ?? ''),
    0,
  );
}

function figureOf(row: RawRow) {
  return {
    value: knownNumber(row, 'value'),
    unit: row.unit,
    year: knownNumber(row, 'year'),
    classification: known(row, 'classification'),
    coverage: apiWord(row.coverage ?? ''),
  };
}

function pairId(raw: RawDataSet): string {
  return pairOf(raw)
    .map((country) => country.slice('country:'.length))
    .join('-');
}

function profiles(raw: RawDataSet) {
  return [...rowsOf(raw, 'strength_profiles')]
    .sort(
      (a, b) =>
        compareText(a.country ?? '', b.country ?? '') ||
        compareText(a.figure ?? '', b.figure ?? ''),
    )
    .map((row) => ({
      country: { id: `country:${row.country}` },
      figure: apiWord(row.figure ?? ''),
      measure: row.measure,
      year: knownNumber(row, 'year'),
      method: apiWord(row.method ?? ''),
      shareMeasure: known(row, 'share_measure'),
      note: known(row, 'note'),
    }));
}

export function trade(
  raw: RawDataSet,
  { first, region, preferredOnly }: Paged & { region: string; preferredOnly: boolean },
) {
  const bilateral = rowsOf(raw, 'bilateral_trade')
    .filter(({ preferred }) => !preferredOnly || preferred === '1')
    .sort(byYear);
  const ofRegion = rowsOf(raw, 'region_trade')
    .filter((row) => `region:${row.region}` === region)
    .sort(byYear);
  return {
    bilateralTrade: page(bilateral, first, (row) => ({
      ...flowOf(row),
      valueEurMillion: knownNumber(row, 'value_eur_million'),
      valueUsdMillion: knownNumber(row, 'value_usd_million'),
      reporter: known(row, 'reporter'),
      qualifier: apiWord(row.qualifier ?? ''),
      preferred: row.preferred === '1',
      note: known(row, 'note'),
      sources: titlesOf(raw, row),
    })),
    region: {
      id: region,
      trade: page(ofRegion, first, (row) => ({
        ...flowOf(row),
        partner: { id: `country:${row.partner}` },
        valueEurMillion: knownNumber(row, 'value_eur_million'),
        qualifier: apiWord(row.qualifier ?? ''),
        basis: known(row, 'basis'),
        note: known(row, 'note'),
        sources: titlesOf(raw, row),
      })),
    },
  };
}

/** By year, the total first, then flow and period. */
function byYear(one: RawRow, other: RawRow): number {
  const key = ({ year, flow, period }: RawRow) => [year, flow === 'total' ? '' : flow, period];
  return compareText(JSON.stringify(key(one)), JSON.stringify(key(other)));
}

/** "`total`, or `IT_export`, `IT_import`: seen from that country, with the other." */
function flowOf(row: RawRow) {
  const [country, direction] = (row.flow ?? '').split('_');
  const isTotal = direction === undefined;
  return {
    year: knownNumber(row, 'year'),
    period: row.period,
    direction: isTotal ? 'TOTAL' : direction.toUpperCase(),
    seenFrom: isTotal ? null : { id: `country:${country}` },
  };
}
