import type { CypherQuery } from '../graph/graph-store.js';
import type { RecordContext } from '../graph/record-context.js';
import { BASES } from '../initiative/basis.js';
import type { Dimension } from '../pivot/pivot-enums.js';
import type { DimensionQuestion } from '../pivot/pivot-question.js';
import { unitStandings } from '../untied/untied.cypher.js';
import { type CoverageCountsRow, coverageByKey, coverageCounts } from './coverage.cypher.js';
import { type CoverageEntryView, entriesOf } from './coverage-entries.js';

/** The one row of the counts. */
export async function readCounts(
  context: RecordContext,
  question: DimensionQuestion,
): Promise<CoverageCountsRow> {
  const query = coverageCounts(context.snapshot.release, question);
  const [row] = await readRows(context, query);
  if (row === undefined) throw new Error('a count of nothing is a row of zeros');
  return row;
}

/** Every key of a dimension, those of which nothing is on record too. */
export async function readEntries(
  context: RecordContext,
  question: DimensionQuestion,
  dimension: Dimension,
): Promise<CoverageEntryView[]> {
  const [rows, known] = await Promise.all([
    readRows(context, coverageByKey(context.snapshot.release, question, dimension)),
    knownKeys(context, question, dimension),
  ]);
  return entriesOf(dimension, rows, known);
}

/** The keys that a dimension has whatever is on record. */
async function knownKeys(
  context: RecordContext,
  question: DimensionQuestion,
  dimension: Dimension,
): Promise<readonly string[]> {
  switch (dimension) {
    case 'LEFT_PLACE':
      return unitsOfSide(context, question, 'left');
    case 'RIGHT_PLACE':
      return unitsOfSide(context, question, 'right');
    case 'SECTOR':
      return question.sectorKeys ?? allSectors(context);
    case 'BASIS':
      return BASES;
    default:
      return [];
  }
}

async function unitsOfSide(
  context: RecordContext,
  { pair, leftLevel, rightLevel, filter }: DimensionQuestion,
  side: 'left' | 'right',
): Promise<readonly string[]> {
  const any = { unitId: null, within: null, districtKinds: null, actorKinds: null };
  const left = { countryId: pair.leftId, level: leftLevel, ...any };
  const right = { countryId: pair.rightId, level: rightLevel, ...any };
  const query = unitStandings(context.snapshot.release, { left, right, filter }, side);
  return (await readRows(context, query)).map(({ unitId }) => unitId);
}

async function allSectors({ records }: RecordContext): Promise<readonly string[]> {
  const sectors = await records.all('sector');
  return sectors.map(({ id }) => id);
}

export function readRows<Row>(
  { snapshot, signal }: RecordContext,
  query: CypherQuery<Row>,
): Promise<readonly Row[]> {
  return snapshot.read(query, { signal });
}
