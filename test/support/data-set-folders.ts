import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RawDataSet, writeRawDataSet } from './data/raw-data-set.js';

export interface DataSetFolders {
  /** Also the working directory of the commands that name them. */
  readonly parent: string;
  write(name: string, raw: RawDataSet): void;
}

/** Folders of CSV files beside each other, for the tests of a block. */
export function useDataSetFolders(): DataSetFolders {
  const parent = mkdtempSync(join(tmpdir(), 'bilateral-folders-'));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  return { parent, write: (name, raw) => writeRawDataSet(raw, join(parent, name)) };
}
