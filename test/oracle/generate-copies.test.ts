import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCopies } from '../../bench/generate/generate-copies.js';
import {
  loadRawDataSet,
  type RawDataSet,
  workedExample,
  writeRawDataSet,
} from '../support/data/raw-data-set.js';
import { problemsOf } from '../support/data/validity.js';

const folder = mkdtempSync(join(tmpdir(), 'copies-'));
afterAll(() => rmSync(folder, { recursive: true }));

function rows(raw: RawDataSet) {
  return (raw.tables.participations ?? []).length;
}

test('three copies of the first data set are valid and hold what it hardly has', async () => {
  const out = join(folder, 'three');
  await generateCopies('seed/italy-russia', 3, out, { withStrengths: true });
  const raw = loadRawDataSet(out);
  expect(problemsOf(raw)).toEqual([]);
  expect(rows(raw)).toBeGreaterThan(3 * rows(loadRawDataSet('seed/italy-russia')));
  expect(raw.tables.districts?.filter((row) => row.regions?.includes('|'))).not.toHaveLength(0);
  expect(raw.tables.regions).toEqual(loadRawDataSet('seed/italy-russia').tables.regions);
});

test('one copy is the data set itself', async () => {
  const small = join(folder, 'small');
  writeRawDataSet(workedExample(), small);
  await generateCopies(small, 1, join(folder, 'one'));
  expect(loadRawDataSet(join(folder, 'one'))).toEqual(loadRawDataSet(small));
});

test('copies of a small data set, whatever tables it lacks, are valid', async () => {
  const small = join(folder, 'worked');
  writeRawDataSet(workedExample(), small);
  await generateCopies(small, 12, join(folder, 'twelve'));
  expect(problemsOf(loadRawDataSet(join(folder, 'twelve')))).toEqual([]);
});
