import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import type { NumberedPage } from '../shared/page-loader.js';

const FIGURE = {
  placeId: z.string(),
  sectorId: z.string(),
  measure: z.string(),
  year: z.number().nullable(),
  value: z.number(),
  unit: z.string(),
  classification: z.string().nullable(),
  coverage: z.string(),
  sourceIds: z.array(z.string()),
  /** Sector, measure, year and classification: unlike that of every other figure of the place. */
  sortKey: z.string(),
};

const StrengthRow = z.object({ page: z.string(), ...FIGURE });
export type StrengthRow = z.infer<typeof StrengthRow>;

/** Which figures of a place. Null: no such condition. */
export interface StrengthFilter {
  readonly sectorIds: readonly string[] | null;
  readonly measure: string | null;
  readonly year: number | null;
}

// A blank sorts before every letter, digit and hyphen of ids and measures, so the text sorts as its parts do.
const SORT_KEY = `sector.slug + ' ' + strong.measure + ' ' + coalesce(toString(strong.year), '') + ' '
               + coalesce(strong.classification, '')`;

const CONDITIONS = `
          ($sectorIds IS NULL OR sector.id IN $sectorIds)
          AND ($measure IS NULL OR strong.measure = $measure)
          AND ($year IS NULL OR strong.year = $year)`;

const FIGURE_COLUMNS = `strong.measure AS measure, strong.year AS year, strong.value AS value,
               strong.unit AS unit, strong.classification AS classification,
               strong.coverage AS coverage, strong.sourceIds AS sourceIds`;

/** The figures of these places, by sector, measure, year (unknown first), then classification. */
export function strengthsOfPlaces(
  release: Release,
  pages: readonly NumberedPage[],
  limit: number,
  { sectorIds, measure, year }: StrengthFilter,
): CypherQuery<StrengthRow> {
  return {
    name: 'strengthsOfPlaces',
    cypher: `
      UNWIND $pages AS wanted
      MATCH (place:Record {key: wanted.key})
      CALL (place, wanted) {
        MATCH (place)-[strong:STRONG_IN]->(sector)
        WHERE ${CONDITIONS}
        WITH strong, sector, ${SORT_KEY} AS sortKey
        WHERE sortKey > wanted.after
        RETURN sector.id AS sectorId, ${FIGURE_COLUMNS}, sortKey
        ORDER BY sortKey LIMIT $limit
      }
      RETURN wanted.page AS page, place.id AS placeId, sectorId, measure, year, value, unit,
             classification, coverage, sourceIds, sortKey
      ORDER BY page, sortKey`,
    params: {
      pages: pages.map(({ page, parentId, after }) => ({
        page,
        key: release.key(parentId),
        after: String(after?.[0] ?? ''),
      })),
      limit,
      sectorIds,
      measure,
      year,
    },
    row: StrengthRow,
  };
}

const StrengthTotalRow = z.object({ id: z.string(), total: z.number() });
export type StrengthTotalRow = z.infer<typeof StrengthTotalRow>;

/** How many figures each place has; an unknown id has no row. */
export function strengthTotalsOfPlaces(
  release: Release,
  placeIds: readonly string[],
  { sectorIds, measure, year }: StrengthFilter,
): CypherQuery<StrengthTotalRow> {
  return {
    name: 'strengthTotalsOfPlaces',
    cypher: `
      UNWIND $placeKeys AS placeKey
      MATCH (place:Record {key: placeKey})
      CALL (place) {
        MATCH (place)-[strong:STRONG_IN]->(sector)
        WHERE ${CONDITIONS}
        RETURN count(*) AS total
      }
      RETURN place.id AS id, total`,
    params: { placeKeys: release.keys(placeIds), sectorIds, measure, year },
    row: StrengthTotalRow,
  };
}

const MeasureRow = z.object({ measure: z.string() });
export type MeasureRow = z.infer<typeof MeasureRow>;

/** Every measure that some figure has. */
export function measuresOnRecord(release: Release): CypherQuery<MeasureRow> {
  return {
    name: 'measuresOnRecord',
    cypher: `
      MATCH (sector:Sector) WHERE sector.release = $release
      MATCH (sector)<-[strong:STRONG_IN]-()
      RETURN DISTINCT strong.measure AS measure
      ORDER BY measure`,
    params: { release: release.number },
    row: MeasureRow,
  };
}

const StrongPlaceRow = z.object(FIGURE);
export type StrongPlaceRow = z.infer<typeof StrongPlaceRow>;

export interface StrongPlacesQuestion {
  readonly sectorIds: readonly string[];
  readonly measure: string;
  readonly year: number | null;
  /** Null: of any country. */
  readonly countryId: string | null;
}

/** Figures of one measure in given sectors: largest value first, then place, then the figure's own key. */
export function strongPlaces(
  release: Release,
  { sectorIds, measure, year, countryId }: StrongPlacesQuestion,
  limit: number,
  after: { readonly value: number; readonly placeId: string; readonly sortKey: string } | null,
): CypherQuery<StrongPlaceRow> {
  return {
    name: 'strongPlaces',
    cypher: `
      UNWIND $sectorKeys AS sectorKey
      MATCH (sector:Record {key: sectorKey})
      MATCH (sector)<-[strong:STRONG_IN]-(place)
      WHERE strong.measure = $measure AND ($year IS NULL OR strong.year = $year)
        AND ($countryId IS NULL OR place.countryId = $countryId)
      WITH place, strong, sector, ${SORT_KEY} AS sortKey
      WHERE $afterPlaceId IS NULL OR strong.value < $afterValue
         OR (strong.value = $afterValue AND place.id > $afterPlaceId)
         OR (strong.value = $afterValue AND place.id = $afterPlaceId AND sortKey > $afterKey)
      RETURN place.id AS placeId, sector.id AS sectorId, ${FIGURE_COLUMNS}, sortKey
      ORDER BY value DESC, placeId, sortKey LIMIT $limit`,
    params: {
      sectorKeys: release.keys(sectorIds),
      measure,
      year,
      countryId,
      limit,
      afterValue: after?.value ?? null,
      afterPlaceId: after?.placeId ?? null,
      afterKey: after?.sortKey ?? null,
    },
    row: StrongPlaceRow,
  };
}

const StrongTotalRow = z.object({ total: z.number() });
export type StrongTotalRow = z.infer<typeof StrongTotalRow>;

export function strongPlacesTotal(
  release: Release,
  { sectorIds, measure, year, countryId }: StrongPlacesQuestion,
): CypherQuery<StrongTotalRow> {
  return {
    name: 'strongPlacesTotal',
    cypher: `
      UNWIND $sectorKeys AS sectorKey
      MATCH (sector:Record {key: sectorKey})
      MATCH (sector)<-[strong:STRONG_IN]-(place)
      WHERE strong.measure = $measure AND ($year IS NULL OR strong.year = $year)
        AND ($countryId IS NULL OR place.countryId = $countryId)
      RETURN count(*) AS total`,
    params: { sectorKeys: release.keys(sectorIds), measure, year, countryId },
    row: StrongTotalRow,
  };
}
