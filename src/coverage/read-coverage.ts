import type { CypherQuery } from '../graph/graph-store.js';
import type { RecordContext } from '../graph/record-context.js';
import { BASES } from '../initiative/basis.js';
import type { Dimension } from '../pivot/pivot-enums.js';
import type { DimensionQuestion } from '../pivot/pivot-question.js';
import type { Level } from '../place/level.js';
import type { Pair } from '../release/check-pair.js';
import { recordsOfDatasets } from '../release/records-of-datasets.js';
import { type CoverageCountsRow, coverageByKey, coverageCounts } from './coverage.cypher.js';
import { type CoverageEntryView, entriesOf } from './coverage-entries.js';
import { knownUnits } from './known-units.cypher.js';

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
  return entriesOf(question, dimension, rows, known);
}

/** The keys that a dimension has whatever is on record. */
async function knownKeys(
  context: RecordContext,
  question: DimensionQuestion,
  dimension: Dimension,
): Promise<readonly string[]> {
  const { pair, leftLevel, rightLevel } = question;
  switch (dimension) {
    case 'LEFT_PLACE':
      return unitsOf(context, pair, pair.leftId, leftLevel);
    case 'RIGHT_PLACE':
      return unitsOf(context, pair, pair.rightId, rightLevel);
    case 'SECTOR':
      return sectorsOf(context, question);
    case 'BASIS':
      return BASES;
    default:
      return [];
  }
}

async function unitsOf(
  context: RecordContext,
  { dataset }: Pair,
  countryId: string,
  level: Level,
): Promise<readonly string[]> {
  const query = knownUnits(context.snapshot.release, { countryId, dataset }, level);
  return (await readRows(context, query)).map(({ unitId }) => unitId);
}

async function sectorsOf(
  context: RecordContext,
  { pair, sectorKeys }: DimensionQuestion,
): Promise<readonly string[]> {
  const sectors = await recordsOfDatasets(context, 'sector', [pair.dataset]);
  const ids = sectors.map(({ id }) => id);
  return sectorKeys === null ? ids : ids.filter((id) => sectorKeys.includes(id));
}

export function readRows<Row>(
  { snapshot, signal }: RecordContext,
  query: CypherQuery<Row>,
): Promise<readonly Row[]> {
  return snapshot.read(query, { signal });
}
