import { z } from 'zod';
import type { CypherQuery, Release } from '../graph/graph-store.js';
import type { Level } from '../place/level.js';
import { UNITS_OF_COUNTRY } from '../place/units-of-country.cypher.js';

const KnownUnitRow = z.object({ unitId: z.string() });
export type KnownUnitRow = z.infer<typeof KnownUnitRow>;

/** The units of a country that the data set has a row of, whatever is on record of them; in no order. */
export function knownUnits(
  release: Release,
  { countryId, dataset }: { readonly countryId: string; readonly dataset: string },
  level: Level,
): CypherQuery<KnownUnitRow> {
  return {
    name: 'knownUnits',
    cypher: `
      ${UNITS_OF_COUNTRY[level]}
      WHERE $dataset IN unit.datasets
      RETURN unit.id AS unitId`,
    params: { countryKey: release.key(countryId), dataset },
    row: KnownUnitRow,
  };
}
