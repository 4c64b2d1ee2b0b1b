import type {
  GapInitiative,
  GapInput,
  GapRegion,
  GapSector,
  GapSide,
} from '../../src/gap/gap-input.js';
import { seededRandom } from '../../src/gap/seeded-random.js';
import { BASES } from '../../src/initiative/basis.js';

export interface GapSize {
  /** Regions of each side, and sectors without one above. */
  readonly regions: number;
  readonly sectors: number;
  readonly initiatives: number;
}

const SEED = 100;
const FIRST_YEAR = 1995;
const YEARS = 30;
const MOST_REGIONS = 3;
const MOST_SECTORS = 3;
// One in ten regions has no figure of a sector, as in real data.
const KNOWN_SHARE = 0.9;

/** A drawn record of regions × regions × sectors, the same for the same size: few names gather most of it. */
export function largeGapInput({ regions, sectors, initiatives }: GapSize): GapInput {
  const random = seededRandom(SEED);
  const below = (count: number) => Math.floor(random() * count);
  // The square of a uniform number: the first are drawn far more often than the last.
  const skewed = (count: number) => Math.floor(random() ** 2 * count);
  const some = (count: number, most: number) =>
    [...new Set(Array.from({ length: 1 + below(most) }, () => skewed(count)))].sort(
      (a, b) => a - b,
    );
  const rows = Array.from({ length: initiatives }, (_, at): GapInitiative => {
    const [left, right] = [some(regions, MOST_REGIONS), some(regions, MOST_REGIONS)];
    const year = FIRST_YEAR + below(YEARS);
    return {
      id: `project:drawn-${String(at).padStart(6, '0')}`,
      basis: BASES[below(BASES.length)] as GapInitiative['basis'],
      status: null,
      firstDay: random() < KNOWN_SHARE ? `${year}-0${1 + below(9)}-15` : null,
      ...{ left, right, sectors: some(sectors, MOST_SECTORS), n: left.length + right.length },
    };
  });
  return {
    left: side('LEFT', regions, sectors, random),
    right: side('RIGHT', regions, sectors, random),
    sectors: Array.from({ length: sectors }, (_, at): GapSector => {
      const id = idOf('sector', at);
      return { id, topId: id };
    }),
    initiatives: rows,
    lastDatedDay: rows.reduce(
      (last, { firstDay }) => (firstDay !== null && firstDay > last ? firstDay : last),
      '',
    ),
  };
}

function side(countryId: string, regions: number, sectors: number, random: () => number): GapSide {
  const size = () => (random() < KNOWN_SHARE ? Math.round(random() ** 3 * 100_000) : Number.NaN);
  const row = (at: number): GapRegion => ({
    ...{ id: idOf('region', at), population: Math.round(random() * 5_000_000) },
    ...{ firstNamed: `${FIRST_YEAR}-01-01`, isNamedUndated: false },
  });
  return {
    countryId,
    regions: Array.from({ length: regions }, (_, at) => row(at)),
    sizes: Array.from({ length: sectors }, (_, at) => ({
      ...{ level: 'OWN' as const, of: idOf('sector', at) },
      values: Float64Array.from({ length: regions }, size),
      figures: [],
    })),
    totals: Float64Array.from({ length: regions }, () => 1_000_000 + random() * 10_000_000),
    notes: [],
  };
}

const idOf = (kind: string, at: number) => `${kind}:${String(at).padStart(4, '0')}`;
