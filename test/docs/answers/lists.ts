import {
  type BruteFilter,
  counted,
  type Listed,
  listedActors,
  listedInitiatives,
  ordered,
} from '../../list/brute-force.js';
import { type RawDataSet, rowsOf } from '../../support/data/raw-data-set.js';
import { recordOf } from '../../support/oracle/record.js';
import { fold } from '../../support/oracle/search.js';
import { compareText } from '../../support/oracle/vocabulary.js';
import { labelled } from './labels.js';
import { known, nameOf, rowOf } from './names.js';
import { page, pageInfo } from './pages.js';

type Paged = { readonly first: number };

function named(raw: RawDataSet, id: string | null) {
  return id === null ? null : { id, name: nameOf(raw, id) };
}

function facet(rows: readonly Listed[], key: string, valuesOf: Parameters<typeof counted>[1]) {
  return counted(rows, valuesOf).map(([value, count]) => ({ [key]: value, count }));
}

function byYear(rows: readonly Listed[]) {
  const years = counted(rows, ({ year }) => [year]);
  return years
    .sort(([a], [b]) => compareText(a ?? '~', b ?? '~'))
    .map(([year, count]) => ({ year: year === null ? null : Number(year), count }));
}

function bySector(raw: RawDataSet, rows: readonly Listed[]) {
  return counted(rows, ({ sectors }) => sectors).map(([sector, count]) => ({
    sector: named(raw, sector),
    count,
  }));
}

export function agreementsByStatus(
  raw: RawDataSet,
  { countries, status, first }: Paged & { countries: string[]; status: string[] },
) {
  const listed = listedInitiatives(raw, 'agreement');
  const all = listed.filter((row) => row.passes({ between: countries }));
  const signed = all.filter((row) => row.passes({ status }));
  return {
    all: {
      totalCount: all.length,
      undatedLeftOut: 0,
      facets: {
        byStatus: facet(all, 'status', (row) => [row.status]),
        byKind: facet(all, 'kind', ({ kind }) => [kind]),
        byYear: byYear(all),
      },
    },
    agreements: {
      ...page(ordered(signed, 'NEWEST'), first, (id) => {
        const { kind, status: own } = signed.find((row) => row.id === id) ?? {};
        return { ...labelled(raw, id), kind, status: own };
      }),
      pageInfo: pageInfo(signed.length, first),
    },
  };
}

export function initiativesOfAField(
  raw: RawDataSet,
  { sectors, period, first }: Paged & Pick<BruteFilter, 'sectors' | 'period'>,
) {
  const all = listedInitiatives(raw, null);
  const passing = all.filter((row) => row.passes({ sectors, period }));
  const byCountry = counted(passing, ({ countries }) => countries);
  const { initiativeById } = recordOf(raw);
  return {
    initiatives: {
      ...page(ordered(passing, 'NEWEST'), first, (id) => {
        const { basis, status } = initiativeById.get(id) ?? {};
        return { ...labelled(raw, id), basis, status };
      }),
      undatedLeftOut: all.filter((row) => row.passes({ sectors, undated: 'ONLY' })).length,
      facets: {
        byBasis: facet(passing, 'basis', ({ basis }) => [basis]),
        byYear: byYear(passing),
        bySector: bySector(raw, passing),
        byCountry: byCountry.map(([country, count]) => ({ country: named(raw, country), count })),
      },
      pageInfo: pageInfo(passing.length, first),
    },
  };
}

/** In the order of their names, as search compares them. */
function firmsByName(raw: RawDataSet, filter: BruteFilter): Listed[] {
  const key = ({ id }: Listed) => fold(nameOf(raw, id));
  return listedActors(raw, 'firm', 'founded')
    .filter((row) => row.passes(filter))
    .sort((a, b) => compareText(key(a), key(b)) || compareText(a.slug, b.slug));
}

export function firmsOfARegion(raw: RawDataSet, { region, first }: Paged & { region: string }) {
  const firms = firmsByName(raw, { within: [region] });
  return {
    firms: {
      ...page(firms, first, ({ id }) => {
        const row = rowOf(raw, id);
        const district = known(row, 'district');
        return {
          id,
          name: nameOf(raw, id),
          city: known(row, 'city'),
          district: named(raw, district && `district:${district}`),
          sectors: ownSectors(raw, id).map((sector) => named(raw, sector)),
        };
      }),
      facets: { bySector: bySector(raw, firms) },
      pageInfo: pageInfo(firms.length, first),
    },
  };
}

export function ownSectors(raw: RawDataSet, actor: string): string[] {
  return rowsOf(raw, 'actor_sectors')
    .filter((row) => `${row.actor_type}:${row.actor}` === actor)
    .map(({ sector }) => `sector:${sector}`)
    .sort(compareText);
}

export function investors(raw: RawDataSet, { countries, first }: Paged & { countries: string[] }) {
  const firms = firmsByName(raw, { countries, roles: ['INVESTOR'], basis: ['PROJECT'] });
  return {
    firms: {
      ...page(firms, first, ({ id }) => {
        const region = known(rowOf(raw, id), 'region');
        return { id, name: nameOf(raw, id), region: named(raw, region && `region:${region}`) };
      }),
      facets: { bySector: bySector(raw, firms) },
      pageInfo: pageInfo(firms.length, first),
    },
  };
}
