import type { RecordContext } from '../graph/record-context.js';
import type { TieQuestion } from '../tie/tie-question.js';
import { knownTies, tieWithCountry, unitsInSectors } from './units-in-sectors.cypher.js';
import { type UnitStandingRow, unitStandings } from './untied.cypher.js';
import type { Population } from './untied-pairs.js';

type SideName = 'left' | 'right';

/** The units of a side that may be of the population, and what is known of them. By id. */
export async function readStandings(
  context: RecordContext,
  question: TieQuestion,
  population: Population,
  sideName: SideName,
): Promise<readonly UnitStandingRow[]> {
  if (population === 'ON_RECORD_IN_SECTOR') return standingsInSectors(context, question, sideName);
  const { snapshot, signal } = context;
  return snapshot.read(unitStandings(snapshot.release, question, sideName), { signal });
}

async function standingsInSectors(
  { snapshot, signal }: RecordContext,
  question: TieQuestion,
  sideName: SideName,
): Promise<readonly UnitStandingRow[]> {
  const { release } = snapshot;
  const side = question[sideName];
  const other = question[sideName === 'left' ? 'right' : 'left'];
  const rows = await snapshot.read(unitsInSectors(release, question, sideName), { signal });
  const units = rows.map(({ unitId }) => ({ unitId, tieId: tieWithCountry(unitId, side, other) }));
  const tieIds = units.map(({ tieId }) => tieId);
  const ties = await snapshot.read(knownTies(release, tieIds), { signal });
  const known = new Set(ties.map(({ tieId }) => tieId));
  return units.map(({ unitId, tieId }) => ({
    unitId,
    // Not how many: whether any.
    initiatives: 1,
    withOtherSide: known.has(tieId) ? 1 : 0,
    inSectors: 1,
  }));
}
