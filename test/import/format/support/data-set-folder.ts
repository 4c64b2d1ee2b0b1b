import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TABLE_NAMES } from '../../../../src/import/format/data-set.js';
import type { FormatLimits } from '../../../../src/import/format/format-limits.js';
import { printProblem } from '../../../../src/import/format/print-problem.js';
import { readDataSet } from '../../../../src/import/format/read-data-set.js';

/** Text as it is, or lines that each end with a line feed; null: no such file. */
export type FileContent = string | readonly string[] | Uint8Array | null;
export type Files = Readonly<Record<string, FileContent>>;

/** The smallest sound data set that has an actor, an initiative and a tree. */
export const SOUND: Files = {
  'sources.csv': ['id,title', 's1,A page'],
  'countries.csv': ['id,name_en,source_ids', 'PT,Portugal,s1', 'KZ,Kazakhstan,s1'],
  'regions.csv': [
    'id,country,kind,name_en,source_ids',
    'PT-11,PT,district,Lisbon,s1',
    'PT-13,PT,district,Porto,s1',
    'KZ-75,KZ,city,Almaty,s1',
  ],
  'sectors.csv': [
    'id,parent,name_en,source_ids',
    'ceramics,,Ceramics,s1',
    'tiles,ceramics,Tiles,s1',
  ],
  'firms.csv': ['id,name,country,region,source_ids', 'tiler,Tiler,PT,PT-11,s1'],
  'agreements.csv': [
    'id,kind,title_en,date,status,source_ids',
    'a1,memorandum,Memorandum,2010-05,signed,s1',
  ],
  'participations.csv': [
    'initiative_type,initiative,actor_type,actor,role,source_ids',
    'agreement,a1,firm,tiler,signatory,s1',
  ],
};

export const TABLE_FILES = TABLE_NAMES.map((name) => `${name}.csv`).join(', ');
export const ALL_TABLES = TABLE_NAMES.join(', ');

const folders: string[] = [];

export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'data-set-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    const bytes = isText ? content : content.map((line) => `${line}\n`).join('');
    await writeFile(join(folder, name), bytes);
  }
  return folder;
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
}

/** Every problem of the sound data set with some files exchanged, as it is printed. */
export async function problemsOf(
  changed: Files,
  limits: Partial<FormatLimits> = {},
): Promise<readonly string[]> {
  const folder = await folderOf({ ...SOUND, ...changed });
  const result = await readDataSet([folder], { limits });
  return result.ok ? [] : result.problems.map(printProblem);
}
