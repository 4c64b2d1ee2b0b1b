import { type RawDataSet, type RawRow, rowsOf } from '../../support/data/raw-data-set.js';

// Of a gathering of sixty, an import derives a tie for each pair: most of its work, and nothing to this test.
const MOST_PARTIES = 6;
// What the bounded questions ask about, whole: the rest of the graph is there to be left alone.
const KEPT = ['pirelli', 'simest', 'camera-commercio-italo-russa'];
const KEPT_SECTORS = /^(energy|renewable-energy|energy-efficiency|agrifood)$/;
const WHOLE_REGIONS = ['IT-45', 'RU-MOW'];
const INITIATIVES = ['sessions', 'agreements', 'programmes', 'projects'] as const;

/** A third of the agreements and projects and few parties each: a data set of the same shape that is imported in seconds. */
export function thinned(raw: RawDataSet): RawDataSet {
  const kept = keptInitiatives(raw);
  const ofKept = ({ initiative_type, initiative }: RawRow) =>
    kept.has(`${initiative_type}:${initiative}`);
  const tables = { ...raw.tables };
  for (const table of INITIATIVES) {
    const kind = table.slice(0, -1);
    tables[table] = rowsOf(raw, table).filter(({ id }) => kept.has(`${kind}:${id}`));
  }
  tables.initiative_sectors = rowsOf(raw, 'initiative_sectors').filter(ofKept);
  tables.participations = rowsOf(raw, 'participations').filter(ofKept).filter(amongFirst());
  // Figures that the profiles choose from, and those of the sector that is asked about.
  tables.strengths = rowsOf(raw, 'strengths').filter(
    ({ sector, place = '' }) => sector === 'agrifood' || WHOLE_REGIONS.includes(place),
  );
  // A conflict names its row, which may be gone; those of sessions are asked about.
  tables.conflicts = rowsOf(raw, 'conflicts').filter(({ id = '' }) => id.startsWith('session-'));
  return { tables };
}

function keptInitiatives(raw: RawDataSet): Set<string> {
  const idOf = ({ initiative_type, initiative }: RawRow) => `${initiative_type}:${initiative}`;
  const third = (['agreement', 'project'] as const).flatMap((kind) =>
    rowsOf(raw, `${kind}s`)
      .filter((_, index) => index % 3 === 0)
      .map(({ id }) => `${kind}:${id}`),
  );
  return new Set([
    ...third,
    ...rowsOf(raw, 'sessions').map(({ id }) => `session:${id}`),
    ...rowsOf(raw, 'programmes').map(({ id }) => `programme:${id}`),
    ...rowsOf(raw, 'agreements').flatMap(({ id, session }) => (session ? `agreement:${id}` : [])),
    ...rowsOf(raw, 'participations')
      .filter(({ actor = '' }) => KEPT.includes(actor))
      .map(idOf),
    ...rowsOf(raw, 'initiative_sectors')
      .filter(({ sector = '' }) => KEPT_SECTORS.test(sector))
      .map(idOf),
  ]);
}

function amongFirst(): (row: RawRow) => boolean {
  const seen = new Map<string, number>();
  return ({ initiative_type, initiative }) => {
    const id = `${initiative_type}:${initiative}`;
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return (seen.get(id) ?? 0) <= MOST_PARTIES;
  };
}
