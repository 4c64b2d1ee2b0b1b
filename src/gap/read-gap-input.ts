import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import type { Pair } from '../release/check-pair.js';
import { lastDatedDay } from '../release/last-dated-day.cypher.js';
import { recordsOfDatasets } from '../release/records-of-datasets.js';
import { SectorTree } from '../sector/sector-tree.js';
import {
  type GapInitiativeRow,
  type GapReachRow,
  type GapRegionRow,
  gapFigures,
  gapInitiatives,
  gapReaches,
  gapRegions,
} from './gap.cypher.js';
import {
  type GapInitiative,
  type GapInput,
  type GapRegion,
  type GapSector,
  type GapSide,
  isTop,
} from './gap-input.js';
import { type FiguredSector, type ProfileRow, SizeFigures } from './size-figures.js';

/** All that the calculation needs of a pair, in six statements and the records of sectors and profiles. */
export async function readGapInput(context: RecordContext, pair: Pair): Promise<GapInput> {
  const { snapshot, signal } = context;
  const { release } = snapshot;
  const [initiatives, reaches, regions, [last], sectors, profiles] = await Promise.all([
    snapshot.read(gapInitiatives(release, pair), { signal }),
    snapshot.read(gapReaches(release, pair), { signal }),
    snapshot.read(gapRegions(release, pair), { signal }),
    snapshot.read(lastDatedDay(release, pair.dataset), { signal }),
    recordsOfDatasets(context, 'sector', [pair.dataset]),
    recordsOfDatasets<ProfileRecord>(context, 'strength-profile', [pair.dataset]),
  ]);
  const served = servedSectors(sectors);
  const [left, right] = await Promise.all(
    [pair.leftId, pair.rightId].map((countryId) =>
      readSide(context, { pair, countryId }, regions, profiles, served),
    ),
  );
  const sides = { left: left as GapSide, right: right as GapSide };
  return {
    ...sides,
    sectors: served.map(({ id, topId }) => ({ id, topId })),
    initiatives: placed(initiatives, reaches, sides, served),
    lastDatedDay: last?.lastDay ?? null,
  };
}

interface ProfileRecord extends GraphRecord, ProfileRow {
  readonly countryId: string;
}

type ServedSector = GapSector & FiguredSector;

/** A sector that has a NACE code, or a sector below it that has one; tops first, then by id. */
function servedSectors(sectors: readonly GraphRecord[]): ServedSector[] {
  const tree = new SectorTree(sectors);
  const codesOf = new Map(sectors.map(({ id, naceRev2 }) => [id, (naceRev2 ?? []) as string[]]));
  return sectors
    .filter(({ id }) => tree.withBelow(id).some((below) => codesOf.get(below)?.length))
    .map(({ id }) => {
      const above = tree.withAbove(id).slice(1);
      const codes = codesOf.get(id) ?? [];
      return { id, above, codes, topId: above.at(-1) ?? id };
    })
    .sort((a, b) => Number(isTop(b)) - Number(isTop(a)) || (a.id < b.id ? -1 : 1));
}

async function readSide(
  { snapshot, signal }: RecordContext,
  { pair, countryId }: { readonly pair: Pair; readonly countryId: string },
  regions: readonly GapRegionRow[],
  profiles: readonly ProfileRecord[],
  sectors: readonly ServedSector[],
): Promise<GapSide> {
  const own = regions.filter((region) => region.countryId === countryId).map(regionOf);
  const profile = profiles.filter((row) => row.countryId === countryId);
  const measures = profile.flatMap(({ measure, shareMeasure }) => [
    measure,
    shareMeasure ?? measure,
  ]);
  const rows =
    measures.length === 0
      ? []
      : await snapshot.read(gapFigures(snapshot.release, pair, countryId, [...new Set(measures)]), {
          signal,
        });
  const figures = new SizeFigures(
    own.map(({ id }) => id),
    rows,
    profile,
  );
  const sizes = sectors.map((sector) => figures.sizesOf(sector));
  return {
    countryId,
    regions: own,
    sizes: sizes.some(({ level }) => level !== null) ? sizes : null,
    totals: figures.totals(),
    notes: profile.flatMap((row) => remarkOf(countryId, row) ?? []),
  };
}

/** With the figures that it is about: “Only education” by itself would be of anything. */
function remarkOf(countryId: string, { figure, measure, year, note }: ProfileRow): string | null {
  // A record has no property where the cell of its row is empty.
  if (note == null) return null;
  const code = countryId.slice(countryId.indexOf(':') + 1);
  return `${figure.toLowerCase()} figures of ${code} (${measure} ${year}): ${note}`;
}

function regionOf({ id, population, initiatives, dated, firstNamed }: GapRegionRow): GapRegion {
  return { id, population, firstNamed, isNamedUndated: initiatives > dated };
}

function placed(
  rows: readonly GapInitiativeRow[],
  reaches: readonly GapReachRow[],
  { left, right }: Pick<GapInput, 'left' | 'right'>,
  sectors: readonly ServedSector[],
): GapInitiative[] {
  const positions = ({ regions }: GapSide) => new Map(regions.map(({ id }, at) => [id, at]));
  const [lefts, rights] = [positions(left), positions(right)];
  const sectorAt = new Map(sectors.map(({ id }, at) => [id, at]));
  const initiatives = rows
    .map(({ concernIds, ...row }) => ({
      ...row,
      left: [] as number[],
      right: [] as number[],
      sectors: concernIds.flatMap((id) => sectorAt.get(id) ?? []).sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  for (const { initiativeId, regionId, sideId } of reaches) {
    const isLeft = sideId === left.countryId;
    const at = (isLeft ? lefts : rights).get(regionId);
    const initiative = byId.get(initiativeId);
    if (at !== undefined && initiative !== undefined)
      initiative[isLeft ? 'left' : 'right'].push(at);
  }
  for (const initiative of initiatives) {
    initiative.left.sort((a, b) => a - b);
    initiative.right.sort((a, b) => a - b);
  }
  return initiatives;
}
