import type { DataSet, TableName } from '../../../../src/import/format/data-set.js';
import { printProblem } from '../../../../src/import/format/print-problem.js';
import { readDataSet } from '../../../../src/import/format/read-data-set.js';
import { type Files, folderOf, SOUND } from './data-set-folder.js';

/** Portugal and Spain, beside the sound data set of Portugal and Kazakhstan. */
const SECOND: Files = {
  'sources.csv': ['id,title', 's1,A page', 's2,Another'],
  'countries.csv': ['id,name_en,source_ids', 'PT,Portugal,s2', 'ES,Spain,s2'],
  'regions.csv': [
    'id,country,kind,name_en,name_pt,source_ids',
    'PT-11,PT,district,Lisbon,Lisboa,s2',
    'ES-MD,ES,community,Madrid,,s2',
  ],
  'sectors.csv': ['id,name_en,source_ids', 'ceramics,Ceramics,s2'],
  'participations.csv': ['initiative_type,initiative,actor_type,actor,role,source_ids'],
};

/** Portugal and France, as the third. */
const THIRD: Files = {
  'sources.csv': ['id,title', 's1,A page', 's3,A third'],
  'countries.csv': ['id,name_en,source_ids', 'PT,Portugal,s3', 'FR,France,s3'],
  'regions.csv': [
    'id,country,kind,name_en,source_ids',
    'PT-11,PT,district,Lisbon,s3',
    'FR-BRE,FR,region,Brittany,s3',
  ],
  'sectors.csv': ['id,name_en,source_ids', 'ceramics,Ceramics,s3'],
  'participations.csv': ['initiative_type,initiative,actor_type,actor,role,source_ids'],
};

const BASES = [SOUND, SECOND, THIRD];
const LETTERS = ['A', 'B', 'C'];

/** The folders, each with some files exchanged, read together in an order; problems call them A, B and C. */
export async function united(
  changed: readonly Files[],
  order: readonly number[] = changed.map((_, index) => index),
) {
  const folders = await Promise.all(
    changed.map((files, index) => folderOf({ ...BASES[index], ...files })),
  );
  const result = await readDataSet(order.map((index) => folders[index]!));
  const short = (text: string) =>
    folders.reduce((one, folder, index) => one.replaceAll(folder, LETTERS[index]!), text);
  return { result, problems: result.ok ? [] : result.problems.map(printProblem).map(short) };
}

/** The data set that sound folders make; throws what is wrong with them. */
export async function unitedSet(
  folders: readonly Files[],
  order?: readonly number[],
): Promise<DataSet> {
  const { result, problems } = await united(folders, order);
  if (!result.ok) throw new Error(problems.join('\n'));
  return result.dataSet;
}

export const rowOf = (set: DataSet, table: TableName, id: string) =>
  set.tables[table].find((row) => row.cells.id === id);

export const cellsOf = (set: DataSet, table: TableName, id: string) => rowOf(set, table, id)?.cells;

export const conflictsOf = (set: DataSet) =>
  set.tables.conflicts.map(({ cells }) => [cells.column, cells.kept_value, cells.other_value]);
